import { yearOf, yearOfDay } from '../base/day.ts';
import type { Results } from '../results.ts';
import type { Line } from './cofinancing-line.ts';
import { isKnown, type Ledger } from './ledger.ts';
import { realReceipts, receiptsOf } from './receipts.ts';
import { tranchesOf } from './tranches.ts';

/** Money received in each exercice: State tranches of every post, and what counts of cofinancings for posts that are known. */
export function receivedByYear(ledger: Ledger, lines: readonly Line[]): Results['received'] {
  const { span, plan, entries } = ledger;
  const state = new Float64Array(span.years);
  const cofunding = new Float64Array(span.years);
  const add = (sums: Float64Array, year: number, amount: number): void => {
    const y = year - span.firstYear;
    if (y >= 0 && y < span.years) sums[y] = (sums[y] as number) + amount;
  };
  for (const entry of entries) {
    if (entry.terms.length === 0) continue;
    for (const { on, amount } of tranchesOf(plan, entry)) add(state, yearOfDay(on), amount);
  }
  for (const line of lines) {
    const real = realReceipts(plan, line.row.id, (month, amount) => add(cofunding, yearOf(month), amount));
    for (let y = 0; y < span.years; y++) {
      if (span.firstYear + y <= real) continue;
      let given = 0;
      for (let k = 0; k < line.posts.length; k++) {
        if (isKnown(ledger, (line.posts[k] as number) * span.years + y)) given += line.counted[k * span.years + y] as number;
      }
      receiptsOf(line, span, y, given, (month, amount) => add(cofunding, yearOf(month), amount));
    }
  }
  return { state, cofunding };
}
