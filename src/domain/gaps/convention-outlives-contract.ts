import { cents } from '../base/cents.ts';
import { dayAfter } from '../base/day.ts';
import { endOf } from '../base/thirtieths.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';
import { stateUnused } from './money-left.ts';
import { runsOf, severityOf } from './runs.ts';

/** Conventions that still run once the last contract has ended: the State money that nobody earns. */
export function findConventionOutlivesContract(facts: Facts): Gap[] {
  const { ledger, asOf } = facts;
  const gaps: Gap[] = [];
  for (const entry of ledger.entries) {
    const { contract, convention } = runsOf(entry) ?? {};
    if (contract?.end === undefined || convention === undefined || contract.end >= convention.lastDay) continue;
    const from = dayAfter(contract.end);
    const amount = stateUnused(facts, entry, { from: endOf(contract.end), to: convention.to });
    if (amount === 0) continue;
    gaps.push({
      code: 'conventionOutlivesContract',
      severity: severityOf(from, convention.lastDay, asOf),
      post: entry.post.id,
      amount: cents(amount),
      from,
      to: convention.lastDay,
      ...(convention.source && { source: convention.source }),
      cell: { table: 'contracts', id: contract.id, field: 'end' },
    });
  }
  return gaps;
}
