import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Cofinancing, Contract, Plan } from '../../../src/domain/plan/plan.ts';
import { monthsOf, recompute } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost, without } from '../a-plan.ts';

const funders = [
  { id: 'f', name: 'Département' },
  { id: 'g', name: 'CAF' },
];
const asOf = day('2026-11-23');

/** One post at 31 320.36 € a year (31 313.52 € in 2025), with a V2 convention, and the given lines. */
function plan(cofinancings: readonly Cofinancing[], parts: Partial<Plan> = {}): Plan {
  return aPlan({
    structures: [anEmployer()],
    posts: [aPost('p')],
    contracts: [aContract('p')],
    conventions: [aConvention('p')],
    funders,
    cofinancings,
    ...parts,
  });
}

/** What a line gives the whole plan in each exercice. */
function given(value: Plan, line = 0): number[] {
  const { shares, years } = recompute({ plan: value, asOf });
  const sums = Array.from({ length: years }, () => 0);
  shares.line.forEach((place, k) => {
    if (place === line)
      sums.forEach((_, y) => {
        sums[y] = (sums[y] as number) + (shares.amounts[k * years + y] as number);
      });
  });
  return sums;
}

const fixed = (fields: Partial<Cofinancing>) => ({ ...without(aLine('l'), 'rate'), amount: cents(400_000), ...fields }) as Cofinancing;
/** In 2028 the pay stands under the supposed SMIC: the differential allowance is part of the cost. */
const COST = [3_131_352, 3_132_036, 3_132_036, 3_170_160];
const STATE = [1_750_000, 1_250_000, 1_250_000, 0];

describe('each basis', () => {
  test.each([
    { what: 'per exercice, the whole plan', line: fixed({ basis: 'perYear' }), amounts: [400_000, 400_000, 400_000, 400_000] },
    {
      what: 'per exercice, no proration of a touched exercice',
      line: fixed({ basis: 'perYear', start: day('2025-07-01'), end: day('2026-01-01') }),
      amounts: [400_000, 400_000, 0, 0],
    },
    {
      what: 'per exercice, ended the day before an exercice',
      line: fixed({ basis: 'perYear', end: day('2025-12-31') }),
      amounts: [400_000, 0, 0, 0],
    },
    {
      what: 'per month',
      line: fixed({ basis: 'perMonth', amount: cents(50_000), start: day('2025-11-16'), end: day('2026-02-10') }),
      amounts: [75_000, 66_667, 0, 0],
    },
    {
      what: 'total over its period',
      line: fixed({ basis: 'total', start: day('2025-07-01'), end: day('2026-12-31') }),
      amounts: [133_333, 266_667, 0, 0],
    },
    { what: 'share of cost', line: aLine('l'), amounts: [313_135, 313_204, 313_204, 317_016] },
    { what: 'share of cost from July', line: aLine('l', { start: day('2025-07-01') }), amounts: [156_568, 313_204, 313_204, 317_016] },
    {
      what: 'share after the State',
      line: aLine('l', { basis: 'shareAfterState', rate: percent(25) }),
      amounts: [345_338, 470_509, 470_509, 792_540],
    },
    {
      what: 'share after the State, half of the exercice',
      line: aLine('l', { basis: 'shareAfterState', rate: percent(25), start: day('2025-07-01') }),
      amounts: [172_669, 470_509, 470_509, 792_540],
    },
    { what: 'capped by exercice', line: aLine('l', { cap: cents(313_150) }), amounts: [313_135, 313_150, 313_150, 313_150] },
    { what: 'refused gives nothing', line: aLine('l', { state: 'refused' }), amounts: [0, 0, 0, 0] },
    { what: 'of a funder that is not known gives nothing', line: aLine('l', { funder: 'nobody' }), amounts: [0, 0, 0, 0] },
  ])('$what', ({ line, amounts }) => {
    expect(given(plan([line]))).toEqual(amounts);
  });
});

test('lines are served State first, then fixed amounts, shares of cost and shares of what is left, whatever their order', () => {
  const value = plan([
    aLine('left', { basis: 'shareAfterState', rate: percent(50) }),
    aLine('rest', { basis: 'shareAfterState', rate: percent(100) }),
    aLine('cost', { rate: percent(10) }),
    fixed({ id: 'fixed', basis: 'perYear' }),
  ]);
  const left = (COST[0] as number) - (STATE[0] as number) - 400_000 - 313_135;
  expect([0, 1, 2, 3].map((line) => given(value, line)[0])).toEqual([Math.round(left / 2), left - Math.round(left / 2), 313_135, 400_000]);
  expect(recompute({ plan: value, asOf }).plan.remainder[0]).toBe(0);
});

test('a share of what is left takes nothing once the post is over-funded, and the remainder shows below zero', () => {
  const value = plan([fixed({ id: 'fixed', basis: 'perYear', amount: cents(3_000_000) }), aLine('left', { basis: 'shareAfterState' })]);
  expect(given(value, 1)[0]).toBe(0);
  expect(recompute({ plan: value, asOf }).posts.remainder[0]).toBe((COST[0] as number) - (STATE[0] as number) - 3_000_000);
});

describe('money that is not secured', () => {
  const line = aLine('l', { state: 'requested', probability: percent(30) });
  test.each([
    { rule: undefined, counted: 0, hoped: 313_135 },
    { rule: 'apart' as const, counted: 0, hoped: 313_135 },
    { rule: 'counted' as const, counted: 313_135, hoped: 0 },
    { rule: 'byProbability' as const, counted: 93_941, hoped: 219_194 },
  ])('$rule: $counted counts, $hoped stands beside', ({ rule, counted, hoped }) => {
    const results = recompute({ plan: plan([line], { settings: rule === undefined ? {} : { unsecured: rule } }), asOf });
    expect(results.plan.cofunding[0]).toBe(counted);
    expect(results.plan.unsecured[0]).toBe(hoped);
    expect(results.funders.counted[0]).toBe(counted);
    expect(results.funders.unsecured[0]).toBe(hoped);
    expect(results.plan.remainder[0]).toBe((COST[0] as number) - (STATE[0] as number) - counted);
  });
});

describe('amounts for several posts', () => {
  const posts = [
    aPost('p'),
    aPost('q', { commune: '43002' }),
    aPost('r', {
      commune: '43003',
      served: [
        { commune: '43001', weight: 1 },
        { commune: '43003', weight: 1 },
      ],
    }),
  ];
  const contracts = [aContract('p'), aContract('q', { grossPay: cents(220_000) }), aContract('r', { fte: percent(50) })];
  const shares = (value: Plan) => {
    const results = recompute({ plan: value, asOf });
    return Array.from(results.shares.post, (post, k) => [post, results.shares.amounts[k * results.years]]);
  };

  test('a plan-wide amount goes to the posts by their cost, to the cent', () => {
    const amounts = shares(plan([fixed({ basis: 'perYear', amount: cents(100_001) })], { posts, contracts })).map(
      ([, amount]) => amount as number,
    );
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(100_001);
    const costs = [3_131_352, 3_625_776, 1_565_676];
    amounts.forEach((amount, k) => expect(Math.abs(amount - (100_001 * (costs[k] as number)) / 8_322_804)).toBeLessThan(1));
  });

  test('an amount for a commune goes to the posts that stand in it or serve it', () => {
    const line = fixed({ basis: 'perYear', target: 'commune', targetId: '43001' });
    expect(shares(plan([line], { posts, contracts })).map(([post]) => post)).toEqual([0, 2]);
  });

  test('posts of unknown cost get no part of a common amount, and keep what is theirs', () => {
    const unknown = [aContract('p'), without(aContract('q'), 'grossPay')];
    const common = fixed({ id: 'common', basis: 'perYear' });
    const own = fixed({ id: 'own', basis: 'perYear', target: 'post', targetId: 'q', amount: cents(7_000) });
    const results = recompute({ plan: plan([common, own], { posts: posts.slice(0, 2), contracts: unknown }), asOf });
    expect(Array.from(results.shares.post)).toEqual([0, 1]);
    expect(results.unknown.posts[0]).toBe(1);
    expect(results.unknown.cofunding[0]).toBe(7_000);
    expect(results.plan.cofunding[0]).toBe(400_000);
    expect(results.funders.counted[0]).toBe(400_000);
    expect(results.posts.remainder[4]).toBeNaN();
  });

  test('costs that are all zero share equally', () => {
    const ended = contracts.map((contract) => ({ ...contract, end: day('2025-12-31') }));
    const results = recompute({
      plan: plan([fixed({ basis: 'perYear', amount: cents(100) })], { posts, contracts: ended, conventions: [] }),
      asOf,
    });
    expect([1, 5, 9].map((at) => results.posts.cofunding[at])).toEqual([34, 33, 33]);
  });
});

test('months of a fixed amount follow its period, months of a share follow the cost', () => {
  const value = plan([fixed({ id: 'fixed', basis: 'perYear', start: day('2025-07-01') }), aLine('share', { rate: percent(10) })], {
    contracts: [aContract('p', { start: day('2025-04-01') })],
  });
  const months = monthsOf({ plan: value }, 'p').cofunding.map((line) => Array.from(line.amounts.slice(0, 12)));
  expect(months[0]).toEqual([0, 0, 0, 0, 0, 0, 66_667, 66_666, 66_667, 66_667, 66_666, 66_667]);
  expect(months[1]).toEqual([0, 0, 0, 26_095, 26_094, 26_095, 26_094, 26_095, 26_094, 26_095, 26_094, 26_095]);
});

describe('a European fund at a flat rate', () => {
  // 31 313.52 € of pay and 1 000 € of travel in 2025; the fund takes a tenth of what is eligible.
  const extraCosts = [{ id: 'x', post: 'p', kind: 'travel', amount: cents(100_000), rhythm: 'yearly' }] as const;
  test.each([
    { flatRate: 'otherCosts40', eligible: 3_131_352 + 1_252_541, given: 438_389 },
    { flatRate: 'indirect15', eligible: 3_231_352 + 469_703, given: 370_106 },
    { flatRate: 'indirect7', eligible: 3_231_352 + 226_195, given: 345_755 },
  ] as const)('$flatRate takes a tenth of $eligible', ({ flatRate, eligible, given: expected }) => {
    const [first] = given(plan([aLine('l', { flatRate })], { extraCosts }));
    expect(first).toBe(expected);
    expect(first).toBe(Math.round(eligible / 10));
  });

  test('takes nothing of a post that costs nothing', () => {
    const empty = plan([aLine('l', { flatRate: 'indirect7' })], { posts: [aPost('p', { state: 'vacant' })], contracts: [] });
    expect(given(empty)).toEqual([0, 0, 0, 0]);
  });
});

describe('the aid of aided jobs', () => {
  const aid = (parts: Partial<Contract> = {}, more: readonly Contract[] = []) =>
    plan([aLine('l', { basis: 'shareOfSmic', rate: percent(50), end: day('2025-12-31') })], {
      contracts: [aContract('p', { regime: 'aided', ...parts }), ...more],
    });

  // In 2025 the hourly SMIC is 11.88 €: 1 801.80 € a month.
  test.each([
    { what: 'half of twelve months at full time', value: aid(), expected: 12 * 90_090 },
    { what: 'half of twelve months at half time', value: aid({ fte: percent(50) }), expected: 12 * 45_045 },
    {
      what: 'the months of the aided contract only',
      value: aid({ end: day('2025-03-31') }, [aContract('p', { id: 'next', start: day('2025-04-01') })]),
      expected: 3 * 90_090,
    },
  ])('is a share of the SMIC of the hours worked: $what', ({ value, expected }) => {
    expect(given(value)).toEqual([expected, 0, 0, 0]);
  });
});
