import { type Cents } from '../base/cents.ts';
import { type Month, monthOfDay } from '../base/day.ts';
import { spread } from '../base/split.ts';
import { monthStretch, overlap } from '../base/thirtieths.ts';
import type { MonthlyFigures } from '../results.ts';
import { isShare, type Line } from './cofinancing-line.ts';
import { costMonths, type Ledger, type PostEntry, stateOf } from './ledger.ts';
import { tranchesOf } from './tranches.ts';

/** One post month by month: months add up to its exercices, and cost = State + cofunders that count + remainder in each. */
export function postMonths(ledger: Ledger, lines: readonly Line[], place: number): MonthlyFigures {
  const { span } = ledger;
  const entry = ledger.entries[place] as PostEntry;
  const cost = new Float64Array(span.months);
  const state = new Float64Array(span.months);
  const unused = new Float64Array(span.months);
  const remainder = new Float64Array(span.months);
  costMonths(ledger, place, cost);
  for (let m = 0; m < span.months; m++) {
    const accrual = stateOf(ledger, entry, monthStretch((span.firstMonth + m) as Month));
    state[m] = accrual.earned;
    unused[m] = accrual.unused;
    remainder[m] = (cost[m] as number) - accrual.earned;
  }
  const cofunding: MonthlyFigures['cofunding'][number][] = [];
  for (const line of lines) {
    const k = line.posts.indexOf(place);
    if (k < 0) continue;
    const counted = lineMonths(ledger, line, line.counted, k, cost);
    if (counted !== undefined) {
      cofunding.push({ cofinancing: line.row.id, counted: true, amounts: counted });
      for (let m = 0; m < span.months; m++) remainder[m] = (remainder[m] as number) - (counted[m] as number);
    }
    const hoped = line.hoped === undefined ? undefined : lineMonths(ledger, line, line.hoped, k, cost);
    if (hoped !== undefined) cofunding.push({ cofinancing: line.row.id, counted: false, amounts: hoped });
  }
  const received = new Float64Array(span.months);
  for (const { on, amount } of tranchesOf(ledger.plan, entry)) {
    const m = monthOfDay(on) - span.firstMonth;
    if (m >= 0 && m < span.months) received[m] = (received[m] as number) + amount;
  }
  return { firstMonth: span.firstMonth, cost, state, unused, cofunding, remainder, received };
}

/** A line's amounts of each exercice run through its months: by time for fixed amounts, by cost for shares. */
function lineMonths(ledger: Ledger, line: Line, amounts: Float64Array, k: number, cost: Float64Array): Float64Array | undefined {
  const { span } = ledger;
  const months = new Float64Array(span.months);
  const byCost = isShare(line.row.basis);
  let given = false;
  for (let y = 0; y < span.years; y++) {
    const amount = amounts[k * span.years + y] as number;
    if (amount === 0) continue;
    given = true;
    const weights = Array.from({ length: 12 }, (_, m) => {
      const shared = overlap(line.period, monthStretch((span.firstMonth + y * 12 + m) as Month));
      return byCost ? shared * Math.max(0, cost[y * 12 + m] as number) : shared;
    });
    months.set(spread(amount as Cents, weights), y * 12);
  }
  return given ? months : undefined;
}
