import { day } from '../../src/domain/base/day.ts';
import { apply, type Change } from '../../src/domain/plan/change.ts';
import type { Contract, Plan } from '../../src/domain/plan/plan.ts';
import { recompute } from '../../src/domain/recompute.ts';
import { inventedPlan } from './plans.ts';

const MONTHS = 120;
const LINES = 6;
const asOf = day('2026-11-23');

/** What a measure gives: median and 95th percentile in milliseconds, and how many times the plain baseline that is. */
interface Measure {
  readonly posts: number;
  readonly runs: number;
  readonly baseline: number;
  readonly full: { readonly median: number; readonly p95: number; readonly ratio: number };
  readonly edit: { readonly median: number; readonly p95: number; readonly ratio: number };
  readonly gaps: number;
}

/** Full recomputation, and one edited pay to new totals, at four sizes of plan over 10 exercices with 6 cofinancings. */
export async function bench(): Promise<Record<string, unknown>> {
  const sizes = [
    { posts: 100, runs: 30 },
    { posts: 4_000, runs: 15 },
    { posts: 35_000, runs: 5 },
    { posts: 100_000, runs: 5 },
  ];
  return { unit: 'ms', months: MONTHS, cofinancings: LINES, recompute: sizes.map(({ posts, runs }) => measure(posts, runs)) };
}

function measure(posts: number, runs: number): Measure {
  const plan = inventedPlan(posts);
  let gaps = 0;
  // Rows that nothing was ever computed for, as in a plan just opened.
  const fresh = () => structuredClone(plan);
  const full = timed(runs, fresh, (opened) => {
    gaps = recompute({ plan: opened, asOf }).gaps.length;
  });
  let live: Plan = plan;
  recompute({ plan: live, asOf });
  const next = (run: number): Change => {
    const contract = live.contracts[(run * 7919) % posts] as Contract;
    return { kind: 'set', table: 'contracts', id: contract.id, field: 'grossPay', to: 200_000 + run };
  };
  const edit = timed(runs, next, (change) => {
    live = apply(live, [change]);
    recompute({ plan: live, asOf });
  });
  const baseline = median(timed(runs, () => posts, plain));
  const against = (times: number[]) => ({ median: median(times), p95: percentile(times, 0.95), ratio: round(median(times) / baseline) });
  return { posts, runs, baseline, full: against(full), edit: against(edit), gaps };
}

/** The same amounts without any rule: for each post and month a cost, State money and six shares, rounded, then summed by exercice. */
function plain(posts: number): number {
  const years = MONTHS / 12;
  const cost = new Float64Array(posts * years);
  const state = new Float64Array(posts * years);
  const given = new Float64Array(posts * years * LINES);
  const totals = new Float64Array(years * (LINES + 3));
  for (let p = 0; p < posts; p++) {
    const pay = 186_702 + (p % 60_000);
    for (let m = 0; m < MONTHS; m++) {
      const y = (m / 12) | 0;
      const at = p * years + y;
      const month = Math.round(pay * 1.3737);
      let left = month - 145_833;
      cost[at] = (cost[at] as number) + month;
      state[at] = (state[at] as number) + 145_833;
      for (let line = 0; line < LINES; line++) {
        const part = Math.round(left * 0.05 * (line + 1));
        given[at * LINES + line] = (given[at * LINES + line] as number) + part;
        left -= part;
        totals[y * (LINES + 3) + line] = (totals[y * (LINES + 3) + line] as number) + part;
      }
      totals[y * (LINES + 3) + LINES] = (totals[y * (LINES + 3) + LINES] as number) + left;
    }
  }
  return totals.reduce((sum, value) => sum + value, 0);
}

/** The times of `runs` calls in milliseconds, after one call that warms the engine up; what each needs is prepared off the clock. */
function timed<T>(runs: number, prepare: (run: number) => T, work: (prepared: T) => unknown): number[] {
  const times: number[] = [];
  for (let run = -1; run < runs; run++) {
    const prepared = prepare(run + 1);
    const from = performance.now();
    work(prepared);
    if (run >= 0) times.push(performance.now() - from);
  }
  return times;
}

function percentile(times: readonly number[], rank: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * rank))] as number);
}

function median(times: readonly number[]): number {
  return percentile(times, 0.5);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
