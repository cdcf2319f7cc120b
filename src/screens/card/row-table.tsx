import { For, type JSX, Show } from 'solid-js';
import type { Change } from '../../domain/plan/change.ts';
import { COLUMNS } from '../../domain/plan/columns.ts';
import type { Plan, Row, TableName } from '../../domain/plan/plan.ts';
import { columnHelp, columnLabel } from '../../texts/columns.ts';
import { contractTexts } from '../../texts/contracts.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';
import { focusCell } from './card-focus.ts';
import { removeRow } from './remove-row.ts';
import { RowInput } from './row-input.tsx';

/** A column of a table of the card: a field of its rows, and whether it changes a figure. */
export interface RowColumn {
  readonly id: string;
  readonly counts: boolean;
}

/** Rows of one kind that belong to a post, each field editable, with the gestures that add one and take one away. */
export function RowTable<R extends Row>(props: {
  readonly session: Session;
  readonly table: TableName;
  readonly rows: readonly R[];
  readonly columns: readonly RowColumn[];
  readonly title: string;
  readonly none: string;
  readonly add: string;
  readonly make: (plan: Plan, newId: () => string) => { readonly changes: readonly Change[]; readonly ids: readonly string[] };
  /** What a row is called, with whose it is, and what takes it away. */
  readonly owner: (rank: number) => string;
  readonly remove: (rank: number) => string;
  /** A last column of its own. */
  readonly last?: { readonly title: string; readonly cell: (row: R, owner: string) => JSX.Element } | undefined;
}): JSX.Element {
  const words = say(contractTexts);
  const ids = (): readonly string[] => props.rows.map((row) => row.id);
  // By their name: a column that stays keeps its fields, and the keyboard in them.
  const columns = (): readonly string[] => props.columns.map((column) => column.id);
  const counts = (id: string): boolean => props.columns.find((column) => column.id === id)?.counts !== false;
  let adding: HTMLButtonElement | undefined;

  function add(): void {
    const made = props.make(props.session.plan(), props.session.newId);
    props.session.commit('addRows', [props.add], made.changes);
    const [id] = made.ids;
    if (id !== undefined) focusCell({ table: props.table, id, field: fieldOf(props.columns[0]) });
  }

  function remove(id: string, rank: number): void {
    removeRow(props.session, props.table, id, props.remove(rank));
    adding?.focus();
  }

  return (
    <section class="row-table" aria-label={props.title}>
      <table>
        <caption>{props.title}</caption>
        <Show when={props.rows.length > 0}>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden-text">{props.title}</span>
              </th>
              <For each={columns()}>
                {(column) => (
                  <th scope="col" title={counts(column) ? columnHelp(column) : words.idleHelp}>
                    {columnLabel(column)} <Show when={!counts(column)}>({words.idle})</Show>
                  </th>
                )}
              </For>
              <Show when={props.last}>{(last) => <th scope="col">{last().title}</th>}</Show>
              <th scope="col">
                <span class="hidden-text">{words.gestures}</span>
              </th>
            </tr>
          </thead>
        </Show>
        <tbody>
          <For
            each={ids()}
            fallback={
              <tr>
                <td class="card-note">{props.none}</td>
              </tr>
            }
          >
            {(id, at) => {
              const row = (): R | undefined => props.rows.find((one) => one.id === id);
              const owner = (): string => props.owner(at() + 1);
              return (
                <Show when={row()}>
                  {(known) => (
                    <tr>
                      <th scope="row">{words.rank(at() + 1)}</th>
                      <For each={columns()}>
                        {(column) => (
                          <td>
                            <RowInput
                              session={props.session}
                              column={column}
                              row={known()}
                              owner={owner()}
                              note={counts(column) ? undefined : words.idle}
                            />
                          </td>
                        )}
                      </For>
                      <Show when={props.last}>{(last) => last().cell(known(), owner())}</Show>
                      <td>
                        <button
                          type="button"
                          class="button plain"
                          disabled={props.session.readOnly()}
                          aria-label={props.remove(at() + 1)}
                          title={props.remove(at() + 1)}
                          onClick={() => remove(id, at() + 1)}
                        >
                          ✕
                        </button>
                      </td>
                    </tr>
                  )}
                </Show>
              );
            }}
          </For>
        </tbody>
      </table>
      <button ref={adding} type="button" class="link" disabled={props.session.readOnly()} onClick={add}>
        + {props.add}
      </button>
    </section>
  );
}

function fieldOf(column: RowColumn | undefined): string {
  return COLUMNS.find((one) => one.id === column?.id)?.field ?? '';
}
