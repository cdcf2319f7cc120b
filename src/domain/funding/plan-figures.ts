import type { Figures, Results } from '../results.ts';
import type { Line } from './cofinancing-line.ts';
import { emptyFigures, makeUnknown, shortfallOf } from './figures.ts';
import { isKnown, type Ledger } from './ledger.ts';
import { ownFundsOf } from './own-funds.ts';

/** The totals of the plan: posts whose cost and State money are known, the others counted apart, and what each funder gives the former. */
export type PlanTotals = Pick<Results, 'plan' | 'funders' | 'unknown'>;

/** Adds up the posts; an exercice in which no post is known is itself not known. */
export function planTotals(ledger: Ledger, posts: Figures, lines: readonly Line[]): PlanTotals {
  const { years, firstYear } = ledger.span;
  const count = ledger.entries.length;
  const plan = emptyFigures(1, years);
  const unknown = { posts: new Int32Array(years), state: new Float64Array(years), cofunding: new Float64Array(years) };
  for (let p = 0; p < count; p++) {
    for (let y = 0; y < years; y++) {
      const at = p * years + y;
      if (Number.isNaN(posts.remainder[at] as number)) {
        unknown.posts[y] = (unknown.posts[y] as number) + 1;
        if (!Number.isNaN(posts.state[at] as number)) add(unknown.state, y, posts.state[at]);
        add(unknown.cofunding, y, posts.cofunding[at]);
        continue;
      }
      add(plan.cost, y, posts.cost[at]);
      add(plan.state, y, posts.state[at]);
      add(plan.cofunding, y, posts.cofunding[at]);
      add(plan.unsecured, y, posts.unsecured[at]);
      add(plan.remainder, y, posts.remainder[at]);
      add(plan.unused, y, posts.unused[at]);
    }
  }
  for (let y = 0; y < years; y++) {
    if (count > 0 && unknown.posts[y] === count) makeUnknown(plan, y);
    const ownFunds = ownFundsOf(ledger.plan, firstYear + y);
    plan.ownFunds[y] = ownFunds;
    plan.shortfall[y] = shortfallOf(plan.remainder[y] as number, ownFunds);
  }
  return { plan, unknown, funders: funderTotals(ledger, lines) };
}

function funderTotals(ledger: Ledger, lines: readonly Line[]): Results['funders'] {
  const { years } = ledger.span;
  const size = ledger.plan.funders.length * years;
  const totals = { counted: new Float64Array(size), unsecured: new Float64Array(size) };
  for (const line of lines) {
    for (let k = 0; k < line.posts.length; k++) {
      const row = (line.posts[k] as number) * years;
      for (let y = 0; y < years; y++) {
        if (!isKnown(ledger, row + y)) continue;
        add(totals.counted, line.funder * years + y, line.counted[k * years + y]);
        if (line.hoped !== undefined) add(totals.unsecured, line.funder * years + y, line.hoped[k * years + y]);
      }
    }
  }
  return totals;
}

function add(sums: Float64Array, at: number, value: number | undefined): void {
  sums[at] = (sums[at] as number) + (value as number);
}
