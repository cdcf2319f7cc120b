import { For, type JSX, Show } from 'solid-js';
import { filterTexts } from '../../texts/filters.ts';
import { groupTexts } from '../../texts/groups.ts';
import { say } from '../../texts/language.ts';
import type { OpenSheet } from '../grid/opened-sheet.ts';
import { describeFilter } from './describe-filter.ts';
import './filters.css';

/** What filters, sorts and groups the shown sheet, each with the way to let go of it. Nothing is drawn when nothing does. */
export function ActiveBar(props: {
  readonly sheet: OpenSheet;
  readonly onEdit: (column: string, under: HTMLElement) => void;
}): JSX.Element {
  const words = say(filterTexts);
  const filters = () => props.sheet.filters.active();
  const sorts = () => props.sheet.sorts.active();
  const by = () => props.sheet.groups.by();
  const label = (column: string): string => props.sheet.reading(column)?.label ?? column;
  const said = (column: string): string => {
    const filter = props.sheet.filters.of(column);
    const reading = props.sheet.reading(column);
    return filter === undefined || reading === undefined ? '' : describeFilter(filter, reading.kind);
  };

  return (
    <Show when={filters().length > 0 || sorts().length > 0 || by() !== undefined}>
      <ul class="active-bar" aria-label={words.active}>
        <Show when={filters().length > 0 && !props.sheet.filters.on()}>
          <li class="active-aside">
            {words.aside}{' '}
            <button type="button" class="link" onClick={() => props.sheet.filters.toggle()}>
              {words.again}
            </button>
          </li>
        </Show>
        <For each={filters()}>
          {({ column }) => (
            <li class="chip-filter" classList={{ aside: !props.sheet.filters.on() }}>
              <button
                type="button"
                class="chip-name"
                title={words.edit(label(column))}
                onClick={(event) => props.onEdit(column, event.currentTarget)}
              >
                <span aria-hidden="true">▼ </span>
                {words.named(label(column))} <b>{said(column)}</b>
              </button>
              <button
                type="button"
                class="chip-off"
                aria-label={words.remove(label(column))}
                onClick={() => props.sheet.filters.set(column, undefined)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          )}
        </For>
        <For each={sorts()}>
          {({ column, descending }) => (
            <li class="chip-filter">
              <span class="chip-name">
                {words.sorted} <b>{label(column)}</b> <span aria-hidden="true">{descending ? '↓' : '↑'}</span>{' '}
                <span class="hidden-text">{descending ? words.down : words.up}</span>
              </span>
              <button
                type="button"
                class="chip-off"
                aria-label={words.removeSort(label(column))}
                onClick={() => props.sheet.sorts.remove(column)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          )}
        </For>
        <Show when={by()}>
          {(grouping) => (
            <li class="chip-filter">
              <span class="chip-name">{words.grouped(say(groupTexts).by[grouping()])}</span>
              <button type="button" class="chip-off" aria-label={say(groupTexts).ungroup} onClick={() => props.sheet.groups.set(undefined)}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          )}
        </Show>
      </ul>
    </Show>
  );
}
