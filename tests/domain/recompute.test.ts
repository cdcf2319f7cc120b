import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, rate } from '../../src/domain/base/cents.ts';
import { addDays, day } from '../../src/domain/base/day.ts';
import { apply, type Change } from '../../src/domain/plan/change.ts';
import {
  BASES, COFINANCING_STATES, COMMUNE_KEYS, type Cofinancing, emptyPlan, type Plan, REGIMES, STRUCTURE_KINDS, TARGETS, UNSECURED_RULES, VACANCY_RULES,
} from '../../src/domain/plan/plan.ts';
import { monthsOf, recompute } from '../../src/domain/recompute.ts';
import type { Figures, Results } from '../../src/domain/results.ts';

const asOf = day('2026-11-23');
const YEARS = 4;
const money = fc.integer({ min: 0, max: 4_000_000 }).map(cents);
const anyDay = fc.integer({ min: 0, max: 2400 }).map((count) => addDays(day('2023-06-01'), count));
const commune = fc.constantFrom('c0', 'c1', 'c2', 'c3');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });

const post = fc.record({
  employer: fc.constantFrom('s0', 's1'), commune: maybe(commune), state: fc.constantFrom('occupied', 'occupied', 'vacant', 'returned'), stateSince: maybe(anyDay),
  served: maybe(fc.uniqueArray(fc.record({ commune, weight: fc.integer({ min: 0, max: 5 }) }), { maxLength: 4, selector: (one) => one.commune })),
});
const contract = fc.record({
  post: fc.nat(3), regime: fc.constantFrom(...REGIMES), start: maybe(anyDay), end: maybe(anyDay), payBasis: fc.constantFrom('gross', 'gross', 'smic'),
  grossPay: maybe(fc.integer({ min: 100_000, max: 700_000 })), fte: maybe(fc.constantFrom(500_000, 800_000)), monthlyCost: fc.option(money, { nil: undefined, freq: 1 }),
});
const convention = fc.record({
  post: fc.nat(3), envelope: fc.constantFrom('v1', 'v2', 'custom'), start: maybe(anyDay), signedOn: maybe(anyDay), bonification: fc.boolean(),
  periods: fc.option(fc.array(fc.record({ months: fc.integer({ min: 1, max: 30 }), amount: money }), { maxLength: 3 }), { nil: undefined, freq: 1 }),
});
const line = fc.record({
  funder: fc.constantFrom('f0', 'f1'), target: fc.constantFrom(...TARGETS), at: fc.nat(3), basis: fc.constantFrom(...BASES), amount: money,
  rate: fc.integer({ min: 0, max: 1_000_000 }).map(rate), start: maybe(anyDay), end: maybe(anyDay), cap: maybe(money),
  state: fc.constantFrom(...COFINANCING_STATES), probability: maybe(fc.integer({ min: 0, max: 1_000_000 }).map(rate)),
});

const anyPlan = fc
  .record({
    posts: fc.array(post, { minLength: 1, maxLength: 4 }), contracts: fc.array(contract, { maxLength: 6 }), conventions: fc.array(convention, { maxLength: 4 }),
    lines: fc.array(line, { maxLength: 6 }), kinds: fc.tuple(fc.constantFrom(...STRUCTURE_KINDS), fc.constantFrom(...STRUCTURE_KINDS)),
    observed: maybe(fc.integer({ min: 100_000, max: 600_000 })), ownFunds: fc.array(maybe(money), { minLength: YEARS, maxLength: YEARS }),
    settings: fc.record({ unsecured: fc.constantFrom(...UNSECURED_RULES), vacancy: fc.constantFrom(...VACANCY_RULES), communeKey: fc.constantFrom(...COMMUNE_KEYS) }),
  })
  .map((raw): Plan => {
    const known = <T extends object>(row: T): T => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
    const posts = raw.posts.map((row, p) => known({ ...row, id: `p${p}`, label: `P${p}` }));
    const of = (index: number) => `p${index % posts.length}`;
    return {
      ...emptyPlan('plan', 'Plan', 2024, 2024 + YEARS - 1),
      settings: raw.settings,
      structures: [
        { id: 's0', name: 'A', kind: raw.kinds[0] }, known({ id: 's1', name: 'B', kind: raw.kinds[1], observedRate: raw.observed }),
      ],
      posts, contracts: raw.contracts.map((row, k) => known({ ...row, id: `k${k}`, post: of(row.post) })),
      conventions: raw.conventions.map((row, k) => known({ ...row, id: `v${k}`, post: of(row.post) })),
      funders: [{ id: 'f0', name: 'F' }, { id: 'f1', name: 'G' }],
      cofinancings: raw.lines.map(({ at, ...row }, k) => known({
        ...row, id: `l${k}`, targetId: row.target === 'post' ? of(at) : row.target === 'commune' ? `c${at}` : undefined,
      }) as Cofinancing),
      communes: [{ id: 'c0', name: 'C0', population: 1000 }, { id: 'c1', name: 'C1', population: 333 }, { id: 'c2', name: 'C2' }],
      ownFunds: raw.ownFunds.map((amount, y) => known({ id: String(2024 + y), year: 2024 + y, amount })),
    } as unknown as Plan;
  });

/** Rows × exercices whose cost is not exactly State + cofunders + remainder. */
function broken(figures: Figures): number[] {
  const cells = Array.from(figures.cost.keys());
  return cells.filter((at) => {
    const cost = figures.cost[at] as number;
    const parts = (figures.state[at] as number) + (figures.cofunding[at] as number) + (figures.remainder[at] as number);
    return Number.isNaN(cost) ? !Number.isNaN(figures.remainder[at] as number) : cost !== parts;
  });
}

const columnSum = (values: Float64Array, y: number, keep: (row: number) => boolean = () => true) => {
  let sum = 0;
  for (let row = 0; row * YEARS < values.length; row++) if (keep(row)) sum += values[row * YEARS + y] as number;
  return sum;
};
const isKnown = (results: Results, y: number) => (row: number) => !Number.isNaN(results.posts.cost[row * YEARS + y] as number);

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
          const ownFunds = plan.ownFunds[y]?.amount;
          if (ownFunds !== undefined) expect(columnSum(results.posts.ownFunds, y, known)).toBe(ownFunds);
          expect(columnSum(results.posts.shortfall, y, known)).toBe(results.plan.shortfall[y]);
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
            if (sumOf(months.state) !== results.posts.state[at]) wrong.push(`state ${at}`);
            if (sumOf(months.unused) !== results.posts.unused[at]) wrong.push(`unused ${at}`);
            if (counted.reduce((sum, one) => sum + sumOf(one.amounts), 0) !== results.posts.cofunding[at]) wrong.push(`cofunding ${at}`);
          }
          months.cost.forEach((cost, m) => {
            const parts = counted.reduce((sum, one) => sum + (one.amounts[m] as number), (months.state[m] as number) + (months.remainder[m] as number));
            if (Number.isNaN(cost) ? !Number.isNaN(parts) : cost !== parts) wrong.push(`month ${m}`);
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
