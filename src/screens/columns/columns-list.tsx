import { createEffect, createMemo, For, type JSX, on, Show, untrack } from 'solid-js';
import { say } from '../../texts/language.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { Popup } from '../elements/popup.tsx';
import type { OpenSheet } from '../grid/opened-sheet.ts';
import type { ColumnEntry, ColumnUnit } from '../grid/sheet-layout.ts';
import { NARROWEST, WIDEST } from './layout.ts';
import './columns.css';

/** Every column of the sheet: shown or not, its place, frozen or not, its width. What is done shows at once in the sheet. */
export function ColumnsList(props: {
  readonly sheet: OpenSheet;
  readonly under: HTMLElement;
  readonly announce: (text: string) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const words = say(layoutTexts);
  const { layout } = untrack(() => props.sheet);
  const units = createMemo(() => layout.units());
  let list: HTMLDivElement | undefined;

  /** The control that has the focus: the list is drawn again when something changes, and the focus stays on the same thing. */
  let held: { readonly key: string; readonly control: string } | undefined;
  function hold(event: FocusEvent): void {
    const control = (event.target as HTMLElement).dataset['control'];
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
    held = control === undefined || key === undefined ? undefined : { key, control };
  }
  createEffect(
    on(units, () => {
      if (held === undefined || list?.contains(document.activeElement)) return;
      const row = [...(list?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find((one) => one.dataset['key'] === held?.key);
      const same = row?.querySelector<HTMLElement>(`[data-control="${held.control}"]:not(:disabled)`);
      (same ?? row?.querySelector<HTMLElement>('[data-control]:not(:disabled)'))?.focus();
    }),
  );

  function move(unit: ColumnUnit, entry: ColumnEntry | undefined, step: -1 | 1): void {
    const lone = unit.label === undefined;
    layout.move(unit.key, lone ? undefined : entry?.family, step);
    const siblings =
      lone || entry === undefined
        ? units().map(({ key }) => key)
        : (units().find(({ key }) => key === unit.key)?.entries ?? []).map(({ family }) => family);
    const key = lone || entry === undefined ? unit.key : entry.family;
    props.announce(words.movedTo(entry?.label ?? unit.label ?? '', siblings.indexOf(key) + 1, siblings.length));
  }

  function pressed(event: KeyboardEvent, unit: ColumnUnit, entry: ColumnEntry): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (step === undefined || (event.target as HTMLElement).matches('input[type=number]')) return;
    event.preventDefault();
    if (event.altKey) {
      move(unit, entry, step);
      return;
    }
    const boxes = [...(list?.querySelectorAll<HTMLElement>('[data-control="show"]') ?? [])];
    const here = boxes.indexOf((event.currentTarget as HTMLElement).querySelector<HTMLElement>('[data-control="show"]') as HTMLElement);
    boxes[here + step]?.focus();
  }

  const show = (entry: ColumnEntry, on: boolean): void => {
    layout.show(entry.family, on);
    props.announce(on ? words.shown(entry.label) : words.hidden(entry.label));
  };

  const row = (unit: ColumnUnit, entry: ColumnEntry, first: boolean, last: boolean): JSX.Element => (
    <li class="column-row" data-key={entry.family} onKeyDown={(event) => pressed(event, unit, entry)}>
      <label class="column-name">
        <input type="checkbox" data-control="show" checked={!entry.hidden} onChange={(event) => show(entry, event.currentTarget.checked)} />
        {entry.label}
      </label>
      <Mover control="up" name={words.up(entry.label)} disabled={first} onClick={() => move(unit, entry, -1)} />
      <Mover control="down" name={words.down(entry.label)} disabled={last} onClick={() => move(unit, entry, 1)} />
      <button
        type="button"
        class="button plain column-pin"
        data-control="pin"
        aria-pressed={entry.pinned}
        aria-label={words.pin(entry.label)}
        title={words.pin(entry.label)}
        onClick={() => layout.pin(entry.family, !entry.pinned)}
      >
        <svg viewBox="0 0 16 16" class="icon" aria-hidden="true">
          <path
            d="M5 2h6l-1 5 2.5 2.5h-9L6 7Zm3 7.5V15"
            fill={entry.pinned ? 'currentColor' : 'none'}
            stroke="currentColor"
            stroke-width="1.4"
          />
        </svg>
      </button>
      <input
        class="input column-width"
        type="number"
        data-control="width"
        min={NARROWEST}
        max={WIDEST}
        step="10"
        aria-label={words.width(entry.label)}
        title={words.width(entry.label)}
        value={entry.width}
        onChange={(event) =>
          Number.isFinite(event.currentTarget.valueAsNumber) && layout.resize(entry.family, event.currentTarget.valueAsNumber)
        }
      />
      <button
        type="button"
        class="button plain"
        data-control="fit"
        aria-label={words.fit(entry.label)}
        title={words.fit(entry.label)}
        onClick={() => void layout.fit([entry.family])}
      >
        <span aria-hidden="true">↔</span>
      </button>
    </li>
  );

  return (
    <Popup name={words.title} under={props.under} onClose={props.onClose}>
      <h2>{words.title}</h2>
      <div class="columns-list" ref={list} onFocusIn={hold}>
        <ul>
          <For each={units()}>
            {(unit, at) => (
              <Show
                when={unit.label}
                fallback={<For each={unit.entries}>{(entry) => row(unit, entry, at() === 0, at() === units().length - 1)}</For>}
              >
                {(label) => (
                  <li>
                    <div class="column-row column-group" data-key={unit.key}>
                      <span class="column-name">{label()}</span>
                      <Mover control="up" name={words.up(label())} disabled={at() === 0} onClick={() => move(unit, undefined, -1)} />
                      <Mover
                        control="down"
                        name={words.down(label())}
                        disabled={at() === units().length - 1}
                        onClick={() => move(unit, undefined, 1)}
                      />
                    </div>
                    <ul>
                      <For each={unit.entries}>{(entry) => row(unit, entry, entry === unit.entries[0], entry === unit.entries.at(-1))}</For>
                    </ul>
                  </li>
                )}
              </Show>
            )}
          </For>
        </ul>
      </div>
      <p class="columns-help">{words.help}</p>
      <div class="popup-line">
        <button
          type="button"
          class="button"
          onClick={() => {
            layout.reset();
            props.announce(words.wasReset);
          }}
        >
          {words.reset}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void layout.fit(units().flatMap(({ entries }) => entries.map((one) => one.family)))}
        >
          {words.fitAll}
        </button>
      </div>
    </Popup>
  );
}

function Mover(props: {
  readonly control: 'up' | 'down';
  readonly name: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="button plain"
      data-control={props.control}
      aria-label={props.name}
      title={props.name}
      disabled={props.disabled}
      onClick={() => props.onClick()}
    >
      <span aria-hidden="true">{props.control === 'up' ? '↑' : '↓'}</span>
    </button>
  );
}
