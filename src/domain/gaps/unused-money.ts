import { cents } from '../base/cents.ts';
import { yearOfDay } from '../base/day.ts';
import { lastDayOfYear } from '../base/span.ts';
import type { Terms } from '../funding/convention-terms.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';

/** State money that posts have not earned because they were empty (the *avoir*): in all exercices, to be returned or spent. */
export function findUnusedMoney(facts: Facts): Gap[] {
  const { span, entries, unused, law } = facts.ledger;
  const gaps: Gap[] = [];
  for (const [p, entry] of entries.entries()) {
    let amount = 0;
    let last = span.firstYear;
    for (let y = 0; y < span.years; y++) {
      const value = unused[p * span.years + y] as number;
      if (!(value > 0)) continue;
      amount += value;
      last = span.firstYear + y;
    }
    if (amount === 0) continue;
    const source = valueAt(law.unusedMoney, lastDayOfYear(last))?.source;
    const { convention } = entry.terms.at(-1) as Terms;
    gaps.push({
      code: 'unusedMoney',
      severity: last < yearOfDay(facts.asOf) ? 'info' : 'warning',
      post: entry.post.id,
      amount: cents(amount),
      ...(source && { source }),
      cell: { table: 'conventions', id: convention.id, field: 'start' },
    });
  }
  return gaps;
}
