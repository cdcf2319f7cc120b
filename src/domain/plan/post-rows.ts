import { dayAfter } from '../base/day.ts';
import { lookup } from './lookup.ts';
import type { Cofinancing, Plan, Post, Row, TableName } from './plan.ts';
import type { RowsMade } from './rows.ts';

/** A new contract of a post, the day after the one before it ends when that is known. */
export function addContract(plan: Plan, newId: () => string, post: string): RowsMade {
  const end = lookup(plan).contractsOf(post).at(-1)?.end;
  return atEnd(plan, 'contracts', { id: newId(), post, ...(end !== undefined && { start: dayAfter(end) }) } as Row);
}

/** A new convention of a post. */
export function addConvention(plan: Plan, newId: () => string, post: string): RowsMade {
  return atEnd(plan, 'conventions', { id: newId(), post } as Row);
}

/** A new amendment of a contract, without a date: it changes nothing before it has one. */
export function addAmendment(plan: Plan, newId: () => string, contract: string): RowsMade {
  return atEnd(plan, 'amendments', { id: newId(), contract } as Row);
}

/** A new payment: of the first tranche of a convention that none was typed for, or of a cofinancing. */
export function addPayment(plan: Plan, newId: () => string, paid: 'convention' | 'cofinancing', id: string): RowsMade {
  const taken = new Set(
    lookup(plan)
      .paymentsOf(id)
      .map(({ tranche }) => tranche),
  );
  let tranche = 1;
  while (taken.has(tranche)) tranche++;
  return atEnd(plan, 'payments', { id: newId(), [paid]: id, ...(paid === 'convention' && { tranche }) } as Row);
}

/** The cofinancings that a post may receive from: its own, those of its communes, those of the whole plan. */
export function cofinancingsFor(plan: Plan, post: Post): Cofinancing[] {
  const communes = new Set([...(post.commune === undefined ? [] : [post.commune]), ...(post.served ?? []).map(({ commune }) => commune)]);
  return plan.cofinancings.filter(({ target, targetId }) => {
    if (target === 'post') return targetId === post.id;
    if (target === 'commune') return targetId !== undefined && communes.has(targetId);
    return target === 'plan';
  });
}

/** The post whose card holds a row of a table beside the posts: contracts, conventions, amendments, payments; undefined when none does. */
export function postOfRow(plan: Plan, table: TableName, id: string): string | undefined {
  const found = lookup(plan);
  switch (table) {
    case 'contracts':
      return found.contracts.get(id)?.post;
    case 'conventions':
      return found.conventions.get(id)?.post;
    case 'amendments':
      return found.contracts.get(plan.amendments.find((row) => row.id === id)?.contract ?? '')?.post;
    case 'payments': {
      const payment = plan.payments.find((row) => row.id === id);
      if (payment?.convention !== undefined) return found.conventions.get(payment.convention)?.post;
      const line = found.cofinancings.get(payment?.cofinancing ?? '');
      return line === undefined ? undefined : plan.posts.find((post) => cofinancingsFor(plan, post).includes(line))?.id;
    }
    default:
      return undefined;
  }
}

function atEnd(plan: Plan, table: TableName, row: Row): RowsMade {
  return { ids: [row.id], changes: [{ kind: 'add', table, row, at: plan[table].length }] };
}
