/** What the keys of the whole window do. */
export interface Shortcuts {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Saves a copy of the plan to a file. */
  readonly save: () => void;
}

/**
 * Listens to Ctrl+Z, Ctrl+Y, Ctrl+Maj+Z and Ctrl+S (Cmd on a Mac) until the returned function is called. Keys already taken by
 * the sheet are left alone, and undoing inside a text field stays the field's.
 */
export function createShortcuts(shortcuts: Shortcuts): () => void {
  function pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const run =
      key === 's'
        ? shortcuts.save
        : isTyping(event.target)
          ? undefined
          : key === 'y' || (key === 'z' && event.shiftKey)
            ? shortcuts.redo
            : key === 'z'
              ? shortcuts.undo
              : undefined;
    if (run === undefined) return;
    event.preventDefault();
    run();
  }
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', 'number', 'search'].includes(target.type))
  );
}
