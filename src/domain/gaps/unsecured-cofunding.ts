import { cents } from '../base/cents.ts';
import { lastDayOfYear } from '../base/span.ts';
import { isSecured } from '../funding/cofinancing-line.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import { severityIn } from './facts.ts';
import type { Gap } from './gap.ts';
import { aimOf, funderName } from './line-aim.ts';

/** Cofinancings neither notified nor paid: what each would give in each exercice, whether the plan counts it or not. */
export function findUnsecuredCofunding(facts: Facts): Gap[] {
  const { span, law } = facts.ledger;
  const gaps: Gap[] = [];
  for (const line of facts.lines) {
    if (isSecured(line.row)) continue;
    for (let y = 0; y < span.years; y++) {
      let amount = 0;
      for (let at = y; at < line.counted.length; at += span.years) amount += (line.counted[at] as number) + (line.hoped?.[at] ?? 0);
      if (amount <= 0) continue;
      const year = span.firstYear + y;
      const source = valueAt(law.sincerity, lastDayOfYear(year))?.source;
      gaps.push({
        code: 'unsecuredCofunding',
        severity: severityIn(facts, year, 'warning'),
        year,
        amount: cents(amount),
        names: funderName(facts, line),
        ...aimOf(line),
        ...(source && { source }),
        cell: { table: 'cofinancings', id: line.row.id, field: 'state' },
      });
    }
  }
  return gaps;
}
