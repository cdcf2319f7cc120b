import { For, type JSX, Show } from 'solid-js';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Contract, Convention, Post, Row } from '../../domain/plan/plan.ts';
import { columnLabel } from '../../texts/columns.ts';
import { contractTexts } from '../../texts/contracts.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';
import { PeriodsCell } from './periods-cell.tsx';
import { RowCell } from './row-cell.tsx';

const CONTRACT_COLUMNS = ['posts.regime', 'posts.start', 'posts.end', 'posts.payBasis', 'posts.grossPay', 'posts.fte', 'posts.monthlyCost'];
const CONVENTION_COLUMNS = ['posts.envelope', 'posts.conventionStart', 'posts.signedOn', 'posts.bonification'];

/** Every contract and convention of a post, by start: the sheet shows the last of each only. */
export function ContractsPanel(props: { readonly session: Session; readonly post: Post }): JSX.Element {
  const words = say(contractTexts);
  const contracts = (): readonly Contract[] => lookup(props.session.plan()).contractsOf(props.post.id);
  const conventions = (): readonly Convention[] => lookup(props.session.plan()).conventionsOf(props.post.id);
  return (
    <div class="contracts">
      <RowTable
        session={props.session}
        post={props.post}
        table="contracts"
        rows={contracts()}
        columns={CONTRACT_COLUMNS}
        title={words.contracts}
        none={words.noContract}
        add={words.addContract}
        remove={words.removeContract}
      />
      <RowTable
        session={props.session}
        post={props.post}
        table="conventions"
        rows={conventions()}
        columns={CONVENTION_COLUMNS}
        title={words.conventions}
        none={words.noConvention}
        add={words.addConvention}
        remove={words.removeConvention}
      />
    </div>
  );
}

function RowTable(props: {
  readonly session: Session;
  readonly post: Post;
  readonly table: 'contracts' | 'conventions';
  readonly rows: readonly (Contract | Convention)[];
  readonly columns: readonly string[];
  readonly title: string;
  readonly none: string;
  readonly add: string;
  readonly remove: (rank: number) => string;
}): JSX.Element {
  const words = say(contractTexts);
  const ids = (): readonly string[] => props.rows.map((row) => row.id);

  function add(): void {
    const row = { id: props.session.newId(), post: props.post.id } as Row;
    const at = props.session.plan()[props.table].length;
    props.session.commit('addRows', [props.post.label, props.add], [{ kind: 'add', table: props.table, row, at }]);
  }

  function remove(id: string, rank: number): void {
    const rows = props.session.plan()[props.table];
    const at = rows.findIndex((row) => row.id === id);
    const row = rows[at];
    if (row === undefined) return;
    props.session.commit('deleteRows', [props.post.label, props.remove(rank)], [{ kind: 'remove', table: props.table, row, at }]);
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
              <For each={props.columns}>{(column) => <th scope="col">{columnLabel(column)}</th>}</For>
              <Show when={props.table === 'conventions'}>
                <th scope="col">{words.periods}</th>
              </Show>
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
              const row = (): Contract | Convention | undefined => props.rows.find((one) => one.id === id);
              const owner = (): string => `${props.post.label}, ${props.title.toLowerCase()} ${words.rank(at() + 1)}`;
              return (
                <Show when={row()}>
                  {(known) => (
                    <tr>
                      <th scope="row">{words.rank(at() + 1)}</th>
                      <For each={props.columns}>
                        {(column) => <RowCell session={props.session} column={column} row={known()} owner={owner()} />}
                      </For>
                      <Show when={props.table === 'conventions'}>
                        <PeriodsCell session={props.session} row={known() as Convention} owner={owner()} />
                      </Show>
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
      <button type="button" class="link" disabled={props.session.readOnly()} onClick={add}>
        + {props.add}
      </button>
    </section>
  );
}
