import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/base/day.ts';
import { apply, type Change } from '../../src/domain/plan/change.ts';
import { emptyPlan, type Plan } from '../../src/domain/plan/plan.ts';
import { monthsOf, recompute } from '../../src/domain/recompute.ts';
import type { Figures, Results } from '../../src/domain/results.ts';
import { aContract, aConvention, anEmployer, aPlan, aPost } from './a-plan.ts';
import { anyPlan, YEARS } from './any-plan.ts';

const asOf = day('2026-11-23');

/** Rows × exercices whose cost is not exactly State + cofunders + remainder. */
function broken(figures: Figures): number[] {
  const cells = Array.from(figures.cost.keys());
  return cells.filter((at) => {
    const cost = figures.cost[at] as number;
    const parts = (figures.state[at] as number) + (figures.cofunding[at] as number) + (figures.remainder[at] as number);
    return Number.isNaN(parts) ? !Number.isNaN(figures.remainder[at] as number) : cost !== parts;
  });
}

const columnSum = (values: Float64Array, y: number, keep: (row: number) => boolean = () => true) => {
  let sum = 0;
  for (let row = 0; row * YEARS < values.length; row++) if (keep(row)) sum += values[row * YEARS + y] as number;
  return sum;
};
const isKnown = (results: Results, y: number) => (row: number) => !Number.isNaN(results.posts.remainder[row * YEARS + y] as number);

describe('to the cent, whatever the plan', () => {
  test('cost = State + cofunders + remainder for every post, commune and the plan, and all of them add up', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const results = recompute({ plan, asOf });
        expect([broken(results.posts), broken(results.communes), broken(results.plan)]).toEqual([[], [], []]);
        for (let y = 0; y < YEARS; y++) {
          const known = isKnown(results, y);
          const count = plan.posts.filter((_, p) => known(p)).length;
          expect(results.unknown.posts[y]).toBe(plan.posts.length - count);
          if (count === 0) {
            expect(results.plan.cost[y]).toBeNaN();
            continue;
          }
          const held = (row: number) => !Number.isNaN(results.communes.cost[row * YEARS + y] as number);
          for (const figure of ['cost', 'state', 'cofunding', 'unsecured', 'remainder', 'unused'] as const) {
            expect(columnSum(results.posts[figure], y, known)).toBe(results.plan[figure][y]);
            expect(columnSum(results.communes[figure], y, held)).toBe(results.plan[figure][y]);
          }
          expect(columnSum(results.funders.counted, y)).toBe(results.plan.cofunding[y]);
          expect(columnSum(results.funders.unsecured, y)).toBe(results.plan.unsecured[y]);
          const ownFunds = results.plan.ownFunds[y] as number;
          if (!Number.isNaN(ownFunds)) expect(columnSum(results.posts.ownFunds, y, known)).toBe(ownFunds);
          expect(columnSum(results.posts.shortfall, y, known)).toBe(results.plan.shortfall[y]);
          expect(columnSum(results.communes.shortfall, y, held)).toBe(results.plan.shortfall[y]);
        }
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  test('shares add up to the cofunding of each post and stay under every cap', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { shares, posts } = recompute({ plan, asOf });
        const sums = new Float64Array(posts.cofunding.length);
        const lines = new Float64Array(plan.cofinancings.length * YEARS);
        shares.post.forEach((place, k) => {
          for (let y = 0; y < YEARS; y++) {
            const amount = shares.amounts[k * YEARS + y] as number;
            sums[place * YEARS + y] = (sums[place * YEARS + y] as number) + amount;
            const at = (shares.line[k] as number) * YEARS + y;
            lines[at] = (lines[at] as number) + amount;
          }
        });
        expect(sums).toEqual(posts.cofunding);
        plan.cofinancings.forEach((row, place) => {
          if (row.cap === undefined) return;
          for (let y = 0; y < YEARS; y++) expect(lines[place * YEARS + y]).toBeLessThanOrEqual(row.cap);
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('months add up to exercices and balance one by one', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const results = recompute({ plan, asOf });
        const wrong: string[] = [];
        plan.posts.forEach((row, p) => {
          const months = monthsOf({ plan }, row.id);
          const counted = months.cofunding.filter((one) => one.counted);
          for (let y = 0; y < YEARS; y++) {
            const sumOf = (values: Float64Array) => values.slice(y * 12, y * 12 + 12).reduce((sum, value) => sum + value, 0);
            const at = p * YEARS + y;
            if (!Object.is(sumOf(months.cost), results.posts.cost[at])) wrong.push(`cost ${at}`);
            if (!Object.is(sumOf(months.state), results.posts.state[at])) wrong.push(`state ${at}`);
            if (!Object.is(sumOf(months.unused), results.posts.unused[at])) wrong.push(`unused ${at}`);
            if (counted.reduce((sum, one) => sum + sumOf(one.amounts), 0) !== results.posts.cofunding[at]) wrong.push(`cofunding ${at}`);
          }
          months.cost.forEach((cost, m) => {
            const parts = counted.reduce(
              (sum, one) => sum + (one.amounts[m] as number),
              (months.state[m] as number) + (months.remainder[m] as number),
            );
            if (Number.isNaN(parts) ? !Number.isNaN(months.remainder[m] as number) : cost !== parts) wrong.push(`month ${m}`);
          });
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

test('after a change, the plan gives what it would give if it had been typed so', () => {
  const edit = fc.record({ post: fc.nat(3), pay: fc.integer({ min: 150_000, max: 300_000 }) });
  fc.assert(
    fc.property(anyPlan, fc.array(edit, { maxLength: 4 }), (plan, edits) => {
      let live = plan;
      recompute({ plan: live, asOf });
      for (const { post: place, pay } of edits) {
        const row = live.contracts[place];
        if (row === undefined) continue;
        const change: Change = { kind: 'set', table: 'contracts', id: row.id, field: 'grossPay', to: pay };
        live = apply(live, [change]);
        recompute({ plan: live, asOf });
      }
      expect(recompute({ plan: live, asOf })).toEqual(recompute({ plan: structuredClone(live), asOf }));
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('a post whose employer is not known has no State figure, no remainder, and stays out of every total', () => {
  const rows = { structures: [anEmployer()], contracts: [aContract('p')], conventions: [aConvention('p')] };
  const whole = aPlan({ ...rows, posts: [aPost('p')] });
  const without = aPlan({ ...rows, posts: [aPost('p', { employer: 'gone' })] });
  const known = recompute({ plan: whole, asOf });
  const results = recompute({ plan: without, asOf });
  expect(known.posts.state.some((amount) => amount > 0)).toBe(true);
  known.posts.state.forEach((amount, y) => {
    if (amount > 0)
      expect([results.posts.state[y], results.posts.remainder[y], results.plan.cost[y]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(results.posts.cost[y]).toBe(known.posts.cost[y]);
    expect(results.unknown.posts[y]).toBe(amount > 0 ? 1 : 0);
  });
  expect(results.gaps.filter((gap) => gap.code === 'missingData')).toMatchObject([{ severity: 'warning', names: ['employer'], post: 'p' }]);
});

test('giving the arrays away does not spoil the next answer', () => {
  const plan = fc.sample(anyPlan, { numRuns: 1, seed: 7 })[0] as Plan;
  const first = recompute({ plan, asOf });
  const copy = structuredClone(first);
  const given = [first.posts.cost, first.shares.amounts, first.fte, first.communes.cost].map((array) => array.buffer as ArrayBuffer);
  structuredClone(first, { transfer: given });
  expect(recompute({ plan, asOf })).toEqual(copy);
});

test('a plan without a post gives zeros, no gap, and nothing unknown', () => {
  const results = recompute({ plan: emptyPlan('plan', 'Plan', 2025, 2026), asOf });
  expect([Array.from(results.plan.cost), results.gaps, Array.from(results.unknown.posts)]).toEqual([[0, 0], [], [0, 0]]);
});
