/** What the windows of this program tell each other; a hint only, the database is the truth. */
export type Word =
  | { readonly kind: 'stored'; readonly plan: string; readonly revision: number }
  | { readonly kind: 'listed' }
  | { readonly kind: 'handOver'; readonly plan: string };

/** The other windows open on the same data; silent where the browser has no channel. */
export interface Windows {
  tell(word: Word): void;
  /** Calls the listener at each word of another window, until the returned function is called. */
  listen(listener: (word: Word) => void): () => void;
  close(): void;
}

/** The channel of the database of that name. */
export function createWindows(name: string): Windows {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  const listeners = new Set<(word: Word) => void>();
  channel?.addEventListener('message', (event: MessageEvent<Word>) => {
    for (const listener of [...listeners]) listener(event.data);
  });
  return {
    tell: (word) => channel?.postMessage(word),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel?.close(),
  };
}
