import { cents } from '../base/cents.ts';
import { firstDayAt, lastDayBefore, startOf } from '../base/thirtieths.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';
import { stateUnused } from './money-left.ts';
import { runsOf } from './runs.ts';

/** Conventions that still run once the last contract has ended: the State money that nobody earns. */
export function findConventionOutlivesContract(facts: Facts): Gap[] {
  const { ledger, asOf } = facts;
  const gaps: Gap[] = [];
  for (const entry of ledger.entries) {
    const runs = runsOf(entry);
    if (runs === undefined || runs.conventionTo <= runs.contractTo) continue;
    const amount = stateUnused(facts, entry, { from: runs.contractTo, to: runs.conventionTo });
    if (amount === 0) continue;
    const source = entry.terms.find((one) => one.kind === 'terms' && one.convention === runs.convention);
    gaps.push({
      code: 'conventionOutlivesContract',
      severity: runs.contractTo <= startOf(asOf) ? 'alert' : 'warning',
      post: entry.post.id,
      amount: cents(amount),
      from: firstDayAt(runs.contractTo),
      to: lastDayBefore(runs.conventionTo),
      ...(source?.kind === 'terms' && source.source && { source: source.source }),
      cell: { table: 'contracts', id: runs.contract.id, field: 'end' },
    });
  }
  return gaps;
}
