import { cents } from '../base/cents.ts';
import type { Facts } from './facts.ts';
import { severityIn } from './facts.ts';
import type { Gap } from './gap.ts';

/** Exercices, and communes with a budget of their own, whose remainder exceeds the own funds budgeted. */
export function findShortfalls(facts: Facts): Gap[] {
  const { span, plan } = facts.ledger;
  const gaps: Gap[] = [];
  for (let y = 0; y < span.years; y++) {
    const year = span.firstYear + y;
    const amount = facts.plan.shortfall[y] as number;
    if (amount > 0) {
      const row = plan.ownFunds.find((one) => one.year === year && one.commune === undefined);
      gaps.push({
        code: 'shortfall',
        severity: severityIn(facts, year, 'alert'),
        year,
        amount: cents(amount),
        cell: { table: 'ownFunds', id: row?.id ?? String(year), field: 'amount' },
      });
    }
    facts.communeIds.forEach((commune, place) => {
      const at = place * span.years + y;
      const short = facts.communes.shortfall[at] as number;
      const row = plan.ownFunds.find((one) => one.year === year && one.commune === commune && one.amount !== undefined);
      if (row === undefined || !(short > 0)) return;
      gaps.push({
        code: 'shortfall',
        severity: severityIn(facts, year, 'alert'),
        year,
        commune,
        amount: cents(short),
        cell: { table: 'ownFunds', id: row.id, field: 'amount' },
      });
    });
  }
  return gaps;
}
