import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type Hypothetical, hypothetical } from '../../domain/plan/hypothetical.ts';
import type { Row, TableName } from '../../domain/plan/plan.ts';
import { columnLabel } from '../../texts/columns.ts';
import { say } from '../../texts/language.ts';
import { noteTexts } from '../../texts/notes.ts';
import { type FindRow, nameOfRow } from '../../texts/row-name.ts';
import { showCell } from '../grid/show-cell.ts';
import type { Session } from '../session.ts';

/** Cells of a column listed at a time. */
const PAGE = 50;

/** The values of the plan that are supposed, by column, each with the way to its cell. */
export function HypothesisList(props: {
  readonly session: Session;
  readonly find: FindRow;
  readonly onGo: (cell: { readonly table: TableName; readonly id: string; readonly field: string }) => void;
}): JSX.Element {
  const words = say(noteTexts);
  const all = createMemo(() => hypothetical(props.session.plan()));
  const count = (): number => all().reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section class="notes-part" aria-label={words.hypotheses(count())}>
      <h3>{words.hypotheses(count())}</h3>
      <Show when={count() > 0} fallback={<p class="notes-none">{words.noHypothesis}</p>}>
        <p class="notes-none">{words.hypothesesHelp}</p>
        <For each={all()}>{(one) => <ColumnCells {...props} of={one} />}</For>
      </Show>
    </section>
  );
}

function ColumnCells(props: {
  readonly session: Session;
  readonly find: FindRow;
  readonly onGo: (cell: { readonly table: TableName; readonly id: string; readonly field: string }) => void;
  readonly of: Hypothetical;
}): JSX.Element {
  const words = say(noteTexts);
  const [open, setOpen] = createSignal(false);
  const [shown, setShown] = createSignal(PAGE);
  const left = (): number => props.of.rows.length - shown();
  const value = (id: string): string => {
    const { table, field } = props.of.column;
    const row = props.find(table, id) as (Row & Readonly<Record<string, never>>) | undefined;
    return showCell(props.session.plan(), props.of.column, row?.[field]);
  };
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {columnLabel(props.of.column.id)} · {words.cells(props.of.rows.length)}
      </summary>
      <Show when={open()}>
        <ul>
          <For each={props.of.rows.slice(0, shown())}>
            {(id) => {
              const name = (): string => nameOfRow(props.of.column.table, id, props.find);
              return (
                <li>
                  <button
                    type="button"
                    class="link"
                    aria-label={words.goTo(`${name()} · ${columnLabel(props.of.column.id)}`)}
                    onClick={() => props.onGo({ table: props.of.column.table, id, field: props.of.column.field })}
                  >
                    {name()}
                  </button>{' '}
                  {value(id)}
                </li>
              );
            }}
          </For>
        </ul>
        <Show when={left() > 0}>
          <button type="button" class="link" onClick={() => setShown((count) => count + PAGE)}>
            {words.more(Math.min(PAGE, left()))}
          </button>
        </Show>
      </Show>
    </details>
  );
}
