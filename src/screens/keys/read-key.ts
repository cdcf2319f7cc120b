import type { Shortcut } from './shortcut.ts';
import { EDITOR_SHORTCUTS, type EditorAction, PAGE_SHORTCUTS, type PageAction, SHEET_SHORTCUTS, type SheetAction } from './shortcuts.ts';

/** What the catalogue reads of a key press. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * A key press as the catalogue writes it: `Mod+Shift+ArrowLeft`. Letters are read by what they type, wherever the keyboard has
 * them, whether Caps Lock is on or not.
 */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string {
  const name = key === ' ' ? 'Space' : [...key].length === 1 ? key.toUpperCase() : key;
  const isSign = [...key].length === 1 && key !== ' ' && key.toUpperCase() === key.toLowerCase();
  return [...(ctrlKey || metaKey ? ['Mod'] : []), ...(altKey ? ['Alt'] : []), ...(shiftKey && !isSign ? ['Shift'] : []), name].join('+');
}

/** What a key press does in a cell; undefined when the catalogue has nothing for it. */
export function sheetActionOf(press: Press): SheetAction | undefined {
  return SHEET.get(chordOf(press))?.action;
}

/** What a key press does in the editor of a cell; undefined when it is the editor's own. */
export function editorActionOf(press: Press): EditorAction | undefined {
  return EDITOR.get(chordOf(press))?.action;
}

/** What a key press does anywhere on the page, `field` telling that the focus is where text is typed. */
export function pageActionOf(press: Press, field: boolean): PageAction | undefined {
  const found: Shortcut<PageAction> | undefined = PAGE.get(chordOf(press));
  // A character alone is text where text is typed.
  return found === undefined || (field && (found.notInFields === true || ([...press.key].length === 1 && !press.ctrlKey && !press.metaKey)))
    ? undefined
    : found.action;
}

const SHEET = byChord(SHEET_SHORTCUTS);
const EDITOR = byChord(EDITOR_SHORTCUTS);
const PAGE = byChord(PAGE_SHORTCUTS);

function byChord<A extends string>(shortcuts: readonly Shortcut<A>[]): ReadonlyMap<string, Shortcut<A>> {
  return new Map(shortcuts.flatMap((shortcut) => shortcut.keys.map((chord) => [chord, shortcut] as const)));
}
