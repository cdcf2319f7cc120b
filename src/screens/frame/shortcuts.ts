import { pageActionOf } from '../keys/read-key.ts';
import type { PageAction } from '../keys/shortcuts.ts';

/** What the keys of the whole page do. A key whose action nobody takes stays the browser's. */
export type Shortcuts = Readonly<Partial<Record<PageAction, () => void>>>;

/**
 * Listens to the page keys of the catalogue until the returned function is called. Keys already taken by the sheet are left
 * alone, and undoing inside a text field stays the field's.
 */
export function createShortcuts(shortcuts: Shortcuts): () => void {
  function pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const action = pageActionOf(event, isTyping(event.target));
    const run = action === undefined ? undefined : shortcuts[action];
    if (run === undefined) return;
    event.preventDefault();
    run();
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
