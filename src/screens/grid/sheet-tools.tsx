import { createEffect, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { Sheet } from '../view.ts';
import type { Counts } from './open-sheet.ts';
import { hasCopies, hasRows } from './row-actions.ts';

/** How long typing must pause before the rows are filtered. */
const PAUSE = 150;

/** The tools of a sheet: filter, what the filters hide, and what can be done with rows. */
export function SheetTools(props: {
  readonly sheet: Sheet;
  readonly counts: Counts;
  readonly filter: string;
  readonly readOnly: boolean;
  readonly onFilter: (text: string) => void;
  readonly onShowAll: () => void;
  readonly onAdd: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Gestures of one sheet alone, before the others. */
  readonly children?: JSX.Element;
}) {
  const words = say(gridTexts);
  const [typed, setTyped] = createSignal('');
  let pause: ReturnType<typeof setTimeout> | undefined;
  createEffect(() => setTyped(props.filter));
  onCleanup(() => clearTimeout(pause));

  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(pause);
    pause = setTimeout(() => props.onFilter(text), PAUSE);
  };
  const rows = () => (hasRows(props.sheet) && !props.readOnly ? props.sheet : undefined);

  return (
    <div class="sheet-tools" role="toolbar" aria-label={words.tools}>
      <input
        class="sheet-filter"
        type="search"
        placeholder={words.filter}
        aria-label={words.filterHelp}
        value={typed()}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed() !== '') type('');
        }}
      />
      <Show when={props.counts.filters > 0}>
        <span class="sheet-hidden">{words.shown(props.counts.shown, props.counts.total)}</span>
        <button class="link" type="button" onClick={() => props.onShowAll()}>
          {words.filters(props.counts.filters)} – {words.showAll}
        </button>
      </Show>
      <span class="sheet-tools-gap" />
      <Show when={rows()}>
        {(sheet) => (
          <>
            {props.children}
            <button class="button plain" type="button" onClick={() => props.onAdd()}>
              {words.add[sheet()]}
            </button>
            <Show when={hasCopies(sheet())}>
              <button class="button plain" type="button" onClick={() => props.onDuplicate()}>
                {words.duplicate}
              </button>
            </Show>
            <button class="button plain" type="button" onClick={() => props.onRemove()}>
              {words.remove}
            </button>
          </>
        )}
      </Show>
    </div>
  );
}
