import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '../../src/domain/base/cents.ts';
import { day } from '../../src/domain/base/day.ts';
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

/** What is wrong in the balance of a plan: every row must close, and rows must add up to the plan. */
function unbalanced(plan: Plan, results: Results): string[] {
  const wrong = [...broken(results.posts), ...broken(results.communes), ...broken(results.plan)].map((at) => `row ${at}`);
  const same = (what: string, a: number | undefined, b: number | undefined): void => {
    if (!Object.is(a, b)) wrong.push(`${what}: ${a} ≠ ${b}`);
  };
  for (let y = 0; y < YEARS; y++) {
    const known = isKnown(results, y);
    const count = plan.posts.filter((_, p) => known(p)).length;
    same('unknown posts', results.unknown.posts[y], plan.posts.length - count);
    if (count === 0) {
      same('cost of nothing known', results.plan.cost[y], Number.NaN);
      continue;
    }
    const held = (row: number) => !Number.isNaN(results.communes.cost[row * YEARS + y] as number);
    for (const figure of ['cost', 'state', 'cofunding', 'unsecured', 'remainder', 'unused'] as const) {
      same(`${figure} of posts`, columnSum(results.posts[figure], y, known), results.plan[figure][y]);
      same(`${figure} of communes`, columnSum(results.communes[figure], y, held), results.plan[figure][y]);
    }
    same('funders', columnSum(results.funders.counted, y), results.plan.cofunding[y]);
    same('funders hoped for', columnSum(results.funders.unsecured, y), results.plan.unsecured[y]);
    const ownFunds = results.plan.ownFunds[y] as number;
    if (!Number.isNaN(ownFunds)) same('own funds', columnSum(results.posts.ownFunds, y, known), ownFunds);
    same('shortfall of posts', columnSum(results.posts.shortfall, y, known), results.plan.shortfall[y]);
    same('shortfall of communes', columnSum(results.communes.shortfall, y, held), results.plan.shortfall[y]);
  }
  return wrong;
}

/** Posts whose shares do not add up to their cofunding, and lines over their cap. */
function misshared(plan: Plan, { shares, posts }: Results): string[] {
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
  const wrong: string[] = [];
  sums.forEach((sum, at) => {
    if (!Object.is(sum, posts.cofunding[at])) wrong.push(`cofunding ${at}: ${sum} ≠ ${posts.cofunding[at]}`);
  });
  lines.forEach((sum, at) => {
    const cap = plan.cofinancings[Math.floor(at / YEARS)]?.cap;
    if (cap !== undefined && sum > cap) wrong.push(`cap ${at}: ${sum} > ${cap}`);
  });
  return wrong;
}

/** Months that do not balance, or do not add up to their exercice. */
function monthsOff(plan: Plan, results: Results): string[] {
  const wrong: string[] = [];
  plan.posts.forEach((row, p) => {
    const months = monthsOf({ plan }, row.id);
    const counted = months.cofunding.filter((one) => one.counted);
    for (let y = 0; y < YEARS; y++) {
      const sumOf = (values: Float64Array) => {
        let sum = 0;
        for (let m = y * 12; m < y * 12 + 12; m++) sum += values[m] as number;
        return sum;
      };
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
  return wrong;
}

test('to the cent, whatever the plan: every row balances, rows add up, shares stay under their caps, months add up to exercices', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const results = recompute({ plan, asOf });
      expect([unbalanced(plan, results), misshared(plan, results), monthsOff(plan, results)]).toEqual([[], [], []]);
    }),
    { numRuns: 10_000 },
  );
}, 300_000);

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

test('posts of unknown cost are counted apart in each exercice, with the State money and the cofinancings they have', () => {
  const line = {
    id: 'l',
    funder: 'f',
    target: 'post',
    targetId: 'q',
    basis: 'perYear',
    amount: cents(120_000),
    state: 'notified',
  } as const;
  const plan = aPlan({
    structures: [anEmployer()],
    posts: [aPost('p'), aPost('q'), aPost('r', { employer: 'gone' })],
    contracts: [aContract('p'), { ...aContract('q'), grossPay: undefined as never }, aContract('r')],
    conventions: [aConvention('p'), aConvention('q'), aConvention('r')],
    funders: [
      { id: 'e', name: 'Région' },
      { id: 'f', name: 'Département' },
    ],
    cofinancings: [line, { ...line, id: 'm', targetId: 'p', state: 'requested' }],
  });
  const { unknown, plan: totals, funders } = recompute({ plan, asOf });
  expect(Array.from(unknown.posts)).toEqual([2, 2, 2, 1]);
  // The State money of the third is not known: it adds nothing to what is.
  expect(Array.from(unknown.state)).toEqual([1_750_000, 1_250_000, 1_250_000, 0]);
  expect(Array.from(unknown.cofunding)).toEqual([120_000, 120_000, 120_000, 120_000]);
  expect(Array.from(totals.state)).toEqual([1_750_000, 1_250_000, 1_250_000, 0]);
  // Two funders, four exercices: the second hopes to give the post that is known.
  expect(Array.from(funders.unsecured)).toEqual([0, 0, 0, 0, 120_000, 120_000, 120_000, 120_000]);
  expect(Array.from(funders.counted)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
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
