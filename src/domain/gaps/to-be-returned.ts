import { cents } from '../base/cents.ts';
import { returnsOf } from '../funding/returns.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import { severityIn } from './facts.ts';
import type { Gap } from './gap.ts';

/** Conventions that have earned more than the pay they can cover: what is to be returned once they are closed. */
export function findToBeReturned(facts: Facts): Gap[] {
  const { ledger } = facts;
  return returnsOf(ledger).map(({ post, terms, on, year, amount }): Gap => {
    const source = valueAt(ledger.law.remunerationOnly, on)?.source;
    return {
      code: 'toBeReturned',
      severity: severityIn(facts, year, 'warning'),
      ...(ledger.entries[post] && { post: ledger.entries[post].post.id }),
      year,
      amount: cents(amount),
      to: on,
      ...(source && { source }),
      cell: { table: 'conventions', id: terms.convention.id, field: 'start' },
    };
  });
}
