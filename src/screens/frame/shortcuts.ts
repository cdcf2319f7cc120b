import type { Commands } from '../commands/create-commands.ts';
import { pageActionOf } from '../keys/read-key.ts';
import type { PageAction } from '../keys/shortcuts.ts';

/** Keys that still act while a window waits for an answer: those that change no window. */
const BEHIND_A_WINDOW: ReadonlySet<PageAction> = new Set<PageAction>(['undo', 'redo', 'save']);

/**
 * Listens to the page keys of the catalogue until the returned function is called, and runs the command that has them. Keys
 * already taken by the sheet are left alone, undoing inside a text field stays the field's, and none is left to the browser.
 */
export function createShortcuts(commands: Commands, print: () => void): () => void {
  function pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const action = pageActionOf(event, isTyping(event.target));
    if (action === undefined) return;
    const command = commands.all().find(({ shortcut }) => shortcut === action);
    if (command === undefined && action !== 'print') return;
    event.preventDefault();
    const waits = document.querySelector('dialog[open]') !== null && !BEHIND_A_WINDOW.has(action);
    if (waits) return;
    if (command === undefined) print();
    else if (command.available()) command.run();
  }
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}

/** Where a character is text. A cell that opens on it has taken the key already. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return ['text', 'number', 'search'].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}
