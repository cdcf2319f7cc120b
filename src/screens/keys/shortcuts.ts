import type { Shortcut } from './shortcut.ts';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

/** The keys of a cell that is not being edited, in the order of the help. */
export const SHEET_SHORTCUTS = [
  { action: 'move', scope: 'sheet', topic: 'move', keys: ARROWS },
  { action: 'moveToEdge', scope: 'sheet', topic: 'move', keys: withEach('Mod', ARROWS) },
  { action: 'nextRow', scope: 'sheet', topic: 'move', keys: ['Enter'] },
  { action: 'previousRow', scope: 'sheet', topic: 'move', keys: ['Shift+Enter'] },
  { action: 'nextCell', scope: 'sheet', topic: 'move', keys: ['Tab'] },
  { action: 'previousCell', scope: 'sheet', topic: 'move', keys: ['Shift+Tab'] },
  { action: 'rowStart', scope: 'sheet', topic: 'move', keys: ['Home'] },
  { action: 'rowEnd', scope: 'sheet', topic: 'move', keys: ['End'] },
  { action: 'firstCell', scope: 'sheet', topic: 'move', keys: ['Mod+Home'] },
  { action: 'lastCell', scope: 'sheet', topic: 'move', keys: ['Mod+End'] },
  { action: 'pageUp', scope: 'sheet', topic: 'move', keys: ['PageUp'] },
  { action: 'pageDown', scope: 'sheet', topic: 'move', keys: ['PageDown'] },
  { action: 'leave', scope: 'sheet', topic: 'move', keys: ['Escape'] },

  { action: 'extend', scope: 'sheet', topic: 'select', keys: withEach('Shift', ARROWS) },
  { action: 'extendToEdge', scope: 'sheet', topic: 'select', keys: withEach('Mod+Shift', ARROWS) },
  { action: 'extendToRowStart', scope: 'sheet', topic: 'select', keys: ['Shift+Home'] },
  { action: 'extendToRowEnd', scope: 'sheet', topic: 'select', keys: ['Shift+End'] },
  { action: 'extendToFirst', scope: 'sheet', topic: 'select', keys: ['Mod+Shift+Home'] },
  { action: 'extendToLast', scope: 'sheet', topic: 'select', keys: ['Mod+Shift+End'] },
  { action: 'extendPageUp', scope: 'sheet', topic: 'select', keys: ['Shift+PageUp'] },
  { action: 'extendPageDown', scope: 'sheet', topic: 'select', keys: ['Shift+PageDown'] },
  { action: 'selectRow', scope: 'sheet', topic: 'select', keys: ['Shift+Space'] },
  { action: 'selectColumn', scope: 'sheet', topic: 'select', keys: ['Mod+Space'] },
  { action: 'selectAll', scope: 'sheet', topic: 'select', keys: ['Mod+A'] },

  { action: 'edit', scope: 'sheet', topic: 'edit', keys: ['F2'] },
  { action: 'clear', scope: 'sheet', topic: 'edit', keys: ['Delete'] },
  { action: 'replaceText', scope: 'sheet', topic: 'edit', keys: ['Backspace'] },
  { action: 'press', scope: 'sheet', topic: 'edit', keys: ['Space'] },
  { action: 'openList', scope: 'sheet', topic: 'edit', keys: ['Alt+ArrowDown'] },
  { action: 'today', scope: 'sheet', topic: 'edit', keys: ['Mod+;'] },
  { action: 'comment', scope: 'sheet', topic: 'edit', keys: ['Shift+F2'] },
  { action: 'foldGroup', scope: 'sheet', topic: 'find', keys: ['Alt+Shift+ArrowLeft'] },
  { action: 'unfoldGroup', scope: 'sheet', topic: 'find', keys: ['Alt+Shift+ArrowRight'] },

  { action: 'copy', scope: 'sheet', topic: 'clipboard', keys: ['Mod+C', 'Mod+Insert'] },
  { action: 'cut', scope: 'sheet', topic: 'clipboard', keys: ['Mod+X', 'Shift+Delete'] },
  { action: 'paste', scope: 'sheet', topic: 'clipboard', keys: ['Mod+V', 'Mod+Shift+V', 'Shift+Insert'] },

  { action: 'fillDown', scope: 'sheet', topic: 'fill', keys: ['Mod+D'] },
  { action: 'fillRight', scope: 'sheet', topic: 'fill', keys: ['Mod+R'] },
  { action: 'seriesDown', scope: 'sheet', topic: 'fill', keys: ['Mod+Shift+D'] },
  { action: 'seriesRight', scope: 'sheet', topic: 'fill', keys: ['Mod+Shift+R'] },
  { action: 'fillSelection', scope: 'sheet', topic: 'fill', keys: ['Mod+Enter'] },
] as const satisfies readonly Shortcut[];

/** The keys of the editor open in a cell. */
export const EDITOR_SHORTCUTS = [
  { action: 'enterDown', scope: 'editor', topic: 'edit', keys: ['Enter'] },
  { action: 'enterUp', scope: 'editor', topic: 'edit', keys: ['Shift+Enter'] },
  { action: 'enterRight', scope: 'editor', topic: 'edit', keys: ['Tab'] },
  { action: 'enterLeft', scope: 'editor', topic: 'edit', keys: ['Shift+Tab'] },
  { action: 'enterInSelection', scope: 'editor', topic: 'fill', keys: ['Mod+Enter'] },
  { action: 'giveUp', scope: 'editor', topic: 'edit', keys: ['Escape'] },
] as const satisfies readonly Shortcut[];

/** The keys of the whole page, the sheet included. */
export const PAGE_SHORTCUTS = [
  { action: 'undo', scope: 'page', topic: 'edit', keys: ['Mod+Z'], notInFields: true },
  { action: 'redo', scope: 'page', topic: 'edit', keys: ['Mod+Y', 'Mod+Shift+Z'], notInFields: true },
  { action: 'find', scope: 'page', topic: 'find', keys: ['Mod+F'] },
  { action: 'replace', scope: 'page', topic: 'find', keys: ['Mod+H'] },
  { action: 'filters', scope: 'page', topic: 'find', keys: ['Mod+Shift+L'] },
  { action: 'palette', scope: 'page', topic: 'find', keys: ['Mod+K'] },
  { action: 'explain', scope: 'page', topic: 'find', keys: ['Alt+F1', 'Mod+Shift+E'] },
  { action: 'save', scope: 'page', topic: 'file', keys: ['Mod+S'] },
  { action: 'print', scope: 'page', topic: 'file', keys: ['Mod+P'] },
  { action: 'help', scope: 'page', topic: 'file', keys: ['F1', '?'] },
] as const satisfies readonly Shortcut[];

export type SheetAction = (typeof SHEET_SHORTCUTS)[number]['action'];
export type EditorAction = (typeof EDITOR_SHORTCUTS)[number]['action'];
export type PageAction = (typeof PAGE_SHORTCUTS)[number]['action'];
export type ShortcutAction = SheetAction | EditorAction | PageAction;

/** Every shortcut, described once: the handlers read it, the help and the palette list it. */
export const SHORTCUTS: readonly Shortcut<ShortcutAction>[] = [...SHEET_SHORTCUTS, ...EDITOR_SHORTCUTS, ...PAGE_SHORTCUTS];

function withEach(modifiers: string, keys: readonly string[]): readonly string[] {
  return keys.map((key) => `${modifiers}+${key}`);
}
