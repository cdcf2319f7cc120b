import { createMemo, For, type JSX, Show } from 'solid-js';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Cofinancing, Post } from '../../domain/plan/plan.ts';
import { addPayment, cofinancingsFor } from '../../domain/plan/post-rows.ts';
import { cardTexts } from '../../texts/card.ts';
import { contractTexts } from '../../texts/contracts.ts';
import { say } from '../../texts/language.ts';
import { nameOfCommune } from '../grid/show-cell.ts';
import type { Session } from '../session.ts';
import { RowTable } from './row-table.tsx';

const COLUMNS = {
  convention: ['payments.tranche', 'payments.on', 'payments.amount'],
  cofinancing: ['payments.on', 'payments.amount'],
} as const;

/** What was really paid of a convention or of a cofinancing: each payment replaces what was supposed. */
export function Payments(props: {
  readonly session: Session;
  readonly paid: 'convention' | 'cofinancing';
  readonly id: string;
  /** What is paid, in words. */
  readonly name: string;
}): JSX.Element {
  const words = say(contractTexts);
  return (
    <RowTable
      session={props.session}
      table="payments"
      rows={lookup(props.session.plan()).paymentsOf(props.id)}
      columns={COLUMNS[props.paid].map((id) => ({ id, counts: true }))}
      title={words.payments(props.name)}
      none={words.noPayment}
      add={words.addPayment(props.name)}
      make={(plan, newId) => addPayment(plan, newId, props.paid, props.id)}
      owner={(rank) => words.payment(rank, props.name)}
      remove={(rank) => words.removePayment(rank, props.name)}
    />
  );
}

/** The payments of each cofinancing that a post may receive from; those it shares with other posts say so. */
export function CofinancingPayments(props: { readonly session: Session; readonly post: Post }): JSX.Element {
  const words = say(contractTexts);
  const lines = createMemo(() => cofinancingsFor(props.session.plan(), props.post));
  const line = (id: string): Cofinancing | undefined => lookup(props.session.plan()).cofinancings.get(id);
  // Lines of one funder for the same thing are told apart by their rank.
  const name = (id: string): string => {
    const own = nameOf(props.session, line(id));
    const alike = lines().filter((one) => nameOf(props.session, one) === own);
    return alike.length < 2 ? own : `${own} · ${words.rank(alike.findIndex((one) => one.id === id) + 1)}`;
  };
  return (
    <section class="contract-list" aria-label={words.cofinancings}>
      <h3>{words.cofinancings}</h3>
      <For each={lines().map((one) => one.id)} fallback={<p class="card-note">{words.noCofinancing}</p>}>
        {(id) => (
          <Show when={line(id)}>
            {(known) => (
              <>
                <Payments session={props.session} paid="cofinancing" id={id} name={name(id)} />
                <Show when={known().target !== 'post'}>
                  <p class="card-note">{words.allPosts(name(id))}</p>
                </Show>
              </>
            )}
          </Show>
        )}
      </For>
    </section>
  );
}

function nameOf(session: Session, line: Cofinancing | undefined): string {
  const plan = session.plan();
  const { funder, target, targetId } = line ?? {};
  const who = lookup(plan).funders.get(funder ?? '')?.name ?? say(cardTexts).unnamed;
  if (target === 'commune' && targetId !== undefined) return `${who} · ${nameOfCommune(plan, targetId)}`;
  if (target === 'post' && targetId !== undefined) return `${who} · ${lookup(plan).posts.get(targetId)?.label ?? ''}`;
  return `${who} · ${say(contractTexts).wholePlan}`;
}
