import { createSignal, createUniqueId, For, type JSX, onCleanup, onMount, Show, untrack } from 'solid-js';
import { commandTexts } from '../../texts/commands.ts';
import { say } from '../../texts/language.ts';
import type { Commands } from '../commands/create-commands.ts';
import { isMac } from '../keys/is-mac.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import type { PaletteEntry } from './entry.ts';
import './palette.css';
import { PaletteIndex } from './palette-index.ts';
import type { Recent } from './recent.ts';

/** How many lines Page down goes. */
const PAGE = 8;

/** Everything that can be done or gone to, found by its name. What was used last comes first while nothing is typed. */
export function Palette(props: {
  readonly commands: Commands;
  readonly session: Session;
  readonly view: View;
  readonly recent: Recent;
  readonly onClose: () => void;
}): JSX.Element {
  const words = say(commandTexts);
  const id = createUniqueId();
  const back = document.activeElement;
  const { recent } = untrack(() => props);
  const index = untrack(() => new PaletteIndex(props.commands.all(), props.session.plan(), props.view.want, isMac()));
  const [typed, setTyped] = createSignal('');
  const [entries, setEntries] = createSignal<readonly PaletteEntry[]>(index.commands());
  const [mark, setMark] = createSignal(0);
  const [reading, setReading] = createSignal(false);
  let dialog: HTMLDialogElement | undefined;
  let list: HTMLUListElement | undefined;
  let turn = 0;

  onMount(() => {
    dialog?.showModal();
    void look('');
  });
  onCleanup(() => {
    turn++;
    dialog?.close();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  });

  async function look(text: string): Promise<void> {
    const mine = ++turn;
    const stop = (): boolean => mine !== turn;
    setReading(true);
    const ids = recent.ids();
    const found = text.trim() === '' ? await index.first(ids, stop) : await index.search(text, ids, stop);
    if (found === undefined || stop()) return;
    setReading(false);
    setEntries(found);
    setMark(0);
    list?.scrollTo({ top: 0 });
  }

  function run(entry: PaletteEntry | undefined): void {
    if (entry === undefined) return;
    recent.note(entry.id);
    // The window closes first: what runs may need the cell that had the focus.
    props.onClose();
    entry.run();
  }

  function go(to: number): void {
    const count = entries().length;
    if (count === 0) return;
    setMark(Math.max(0, Math.min(count - 1, to)));
    list?.querySelector(`[data-at="${mark()}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  function pressed(event: KeyboardEvent): void {
    const count = entries().length;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (mark() + 1) % Math.max(1, count),
      ArrowUp: (mark() - 1 + count) % Math.max(1, count),
      PageDown: mark() + PAGE,
      PageUp: mark() - PAGE,
    };
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      // What was typed last is looked for before its first answer runs.
      if (!reading()) run(entries()[mark()]);
    } else if (to[event.key] !== undefined) {
      event.preventDefault();
      go(to[event.key] as number);
    }
  }

  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={words.palette}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClick={(event) => event.target === dialog && props.onClose()}
    >
      <input
        class="palette-input"
        type="text"
        role="combobox"
        aria-label={words.palette}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={entries().length > 0 ? `${id}-${mark()}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={words.paletteHelp}
        value={typed()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          void look(event.currentTarget.value);
        }}
        onKeyDown={pressed}
      />
      <ul ref={list} class="palette-list" id={id} role="listbox" aria-label={typed().trim() === '' ? words.recent : words.results}>
        <For each={entries()}>
          {(entry, at) => (
            <li
              id={`${id}-${at()}`}
              data-at={at()}
              role="option"
              class="palette-line"
              aria-selected={mark() === at()}
              onPointerMove={() => setMark(at())}
              onClick={() => run(entry)}
            >
              <span class="palette-label">{entry.label}</span>
              <span class="palette-detail">{entry.detail}</span>
              <Show when={entry.keys !== ''}>
                <kbd>{entry.keys}</kbd>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <p class="palette-count" role="status">
        {reading() ? words.reading : entries().length === 0 ? words.noResult : typed().trim() === '' ? '' : words.counted(entries().length)}
      </p>
    </dialog>
  );
}
