import { For, type JSX, Show } from 'solid-js';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Contract, Convention, Post } from '../../domain/plan/plan.ts';
import { addContract, addConvention } from '../../domain/plan/post-rows.ts';
import { contractTexts } from '../../texts/contracts.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';
import { focusCell } from './card-focus.ts';
import { ContractForm } from './contract-form.tsx';
import { CofinancingPayments, Payments } from './payments.tsx';
import { PeriodsCell } from './periods-cell.tsx';
import { removeRow } from './remove-row.ts';
import { RowTable } from './row-table.tsx';
import './contracts.css';

const CONVENTION_COLUMNS = ['envelope', 'conventionStart', 'signedOn', 'bonification', 'endsOn'].map((name) => ({
  id: `posts.${name}`,
  counts: true,
}));

/** Every contract, convention and payment of a post, by day: the sheet shows the last contract and convention only. */
export function ContractsPanel(props: { readonly session: Session; readonly post: Post }): JSX.Element {
  const words = say(contractTexts);
  const contracts = (): readonly Contract[] => lookup(props.session.plan()).contractsOf(props.post.id);
  const ids = (): readonly string[] => contracts().map((one) => one.id);
  const conventions = (): readonly Convention[] => lookup(props.session.plan()).conventionsOf(props.post.id);
  let adding: HTMLButtonElement | undefined;

  function add(): void {
    const made = addContract(props.session.plan(), props.session.newId, props.post.id);
    props.session.commit('addRows', [props.post.label, words.addContract], made.changes);
    focusCell({ table: 'contracts', id: made.ids[0] as string, field: 'regime' });
  }

  function remove(id: string, rank: number): void {
    removeRow(props.session, 'contracts', id, `${props.post.label} · ${words.removeContract(rank)}`);
    adding?.focus();
  }

  return (
    <div class="contracts">
      <section class="contract-list" aria-label={words.contracts}>
        <h3>{words.contracts}</h3>
        <For each={ids()} fallback={<p class="card-note">{words.noContract}</p>}>
          {(id, at) => (
            <Show when={contracts().find((one) => one.id === id)}>
              {(contract) => (
                <ContractForm
                  session={props.session}
                  post={props.post}
                  contract={contract()}
                  rank={at() + 1}
                  onRemove={() => remove(id, at() + 1)}
                />
              )}
            </Show>
          )}
        </For>
        <button ref={adding} type="button" class="link" disabled={props.session.readOnly()} onClick={add}>
          + {words.addContract}
        </button>
      </section>
      <RowTable
        session={props.session}
        table="conventions"
        rows={conventions()}
        columns={CONVENTION_COLUMNS}
        title={words.conventions}
        none={words.noConvention}
        add={words.addConvention}
        make={(plan, newId) => addConvention(plan, newId, props.post.id)}
        owner={(rank) => `${props.post.label}, ${words.convention(rank)}`}
        remove={words.removeConvention}
        last={{ title: words.periods, cell: (row, owner) => <PeriodsCell session={props.session} row={row} owner={owner} /> }}
      />
      <For each={conventions().map((one) => one.id)}>
        {(id, at) => <Payments session={props.session} paid="convention" id={id} name={words.convention(at() + 1)} />}
      </For>
      <CofinancingPayments session={props.session} post={props.post} />
    </div>
  );
}
