import { type JSX, Show, untrack } from 'solid-js';
import { filterTexts } from '../../texts/filters.ts';
import { say } from '../../texts/language.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { familyOf } from '../columns/layout.ts';
import { Popup } from '../elements/popup.tsx';
import type { OpenSheet } from '../grid/opened-sheet.ts';
import type { Reading } from '../grid/reading.ts';
import type { ColumnFilter } from './column-filter.ts';
import { FilterForm } from './filter-form.tsx';
import './filters.css';

/** The menu of a column: sort, filter, and how it is shown. */
export function ColumnMenu(props: {
  readonly sheet: OpenSheet;
  readonly reading: Reading;
  /** The column as it is drawn: it may show the one it reads in few words. */
  readonly drawn: string;
  readonly under: HTMLElement;
  readonly onClose: () => void;
}): JSX.Element {
  const words = say(filterTexts);
  const layoutWords = say(layoutTexts);
  const { sorts, layout, filters } = untrack(() => props.sheet);
  const column = (): string => props.reading.id;
  const order = () => (props.reading.kind === 'text' || props.reading.kind === 'day' ? props.reading.kind : 'number');
  const sorted = () => sorts.active().find((one) => one.column === column());
  const others = () => sorts.active().some((one) => one.column !== column());
  const family = (): string => familyOf(props.drawn);
  const pinned = (): boolean => layout.units().some(({ entries }) => entries.some((entry) => entry.family === family() && entry.pinned));

  function sort(descending: boolean, added: boolean): void {
    sorts.by(column(), descending, added);
    props.onClose();
  }
  function unsort(): void {
    sorts.remove(column());
    props.onClose();
  }
  function filter(by: ColumnFilter | undefined): void {
    filters.set(column(), by);
    props.onClose();
  }
  function hide(): void {
    layout.show(family(), false);
    props.onClose();
  }
  function pin(): void {
    layout.pin(family(), !pinned());
    props.onClose();
  }
  function fit(): void {
    void layout.fit([family()]);
    props.onClose();
  }

  return (
    <Popup name={words.menu(props.reading.label)} under={props.under} onClose={props.onClose}>
      <h2>{props.reading.label}</h2>
      <div class="popup-line" role="group" aria-label={words.sort}>
        <SortButton on={sorted()?.descending === false} onClick={() => sort(false, false)}>
          ↑ {words.ascending[order()]}
        </SortButton>
        <SortButton on={sorted()?.descending === true} onClick={() => sort(true, false)}>
          ↓ {words.descending[order()]}
        </SortButton>
        <Show when={others()}>
          <SortButton onClick={() => sort(false, true)}>↑ {words.addSort}</SortButton>
          <SortButton onClick={() => sort(true, true)}>↓ {words.addSort}</SortButton>
        </Show>
        <Show when={sorted()}>
          <SortButton onClick={unsort}>{words.unsort}</SortButton>
        </Show>
      </div>
      <FilterForm sheet={props.sheet} reading={props.reading} filter={filters.of(column())} onApply={filter} />
      <div class="popup-line popup-part">
        <button type="button" class="button" onClick={hide}>
          {layoutWords.hide}
        </button>
        <button type="button" class="button" onClick={pin}>
          {pinned() ? layoutWords.free : layoutWords.freeze}
        </button>
        <button type="button" class="button" onClick={fit}>
          {layoutWords.fitOne}
        </button>
      </div>
    </Popup>
  );
}

function SortButton(props: { readonly on?: boolean; readonly onClick: () => void; readonly children: JSX.Element }): JSX.Element {
  return (
    <button type="button" class="button" aria-pressed={props.on} onClick={() => props.onClick()}>
      {props.children}
    </button>
  );
}
