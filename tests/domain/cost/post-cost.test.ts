import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { ExtraCost } from '../../../src/domain/plan/extra-cost.ts';
import type { Contract, Post } from '../../../src/domain/plan/plan.ts';
import { monthsOf, recompute } from '../../../src/domain/recompute.ts';
import { aContract, anEmployer, aPlan, aPost, without } from '../a-plan.ts';

/** The cost of a post from January 2025 on, for as many months as expected. */
function costs(contracts: readonly Contract[], post: Partial<Post> = {}): number[] {
  const plan = aPlan({ structures: [anEmployer()], posts: [aPost('p', post)], contracts });
  return Array.from(monthsOf({ plan }, 'p').cost);
}

const FULL = 260_946;

describe('a post month by month', () => {
  test('costs its contract from its first to its last day, in thirtieths', () => {
    const months = costs([aContract('p', { start: day('2025-02-16'), end: day('2025-04-10') })]);
    expect(months.slice(0, 6)).toEqual([0, 130_474, FULL, 86_980, 0, 0]);
  });

  test('costs two contracts in a row one after the other', () => {
    const months = costs([
      aContract('p', { id: 'a', end: day('2025-03-31') }),
      aContract('p', { id: 'b', start: day('2025-04-01'), grossPay: cents(220_000) }),
    ]);
    expect(months.slice(2, 4)).toEqual([FULL, 302_148]);
  });

  test('changes contract inside a month, each for its thirtieths', () => {
    const months = costs([
      aContract('p', { id: 'a', end: day('2025-01-15') }),
      aContract('p', { id: 'b', start: day('2025-01-16'), grossPay: cents(220_000) }),
    ]);
    expect(months[0]).toBe(130_474 + 151_074);
  });

  test('changes pay inside a month, each day being paid once: 29 thirtieths before the 31st, one from then on', () => {
    const amendments = [{ id: 'a', contract: 'contract-p', from: day('2025-01-31'), grossPay: cents(220_000) }];
    const plan = aPlan({ structures: [anEmployer()], posts: [aPost('p')], contracts: [aContract('p')], amendments });
    const before = costs([aContract('p', { start: day('2025-01-02'), end: day('2025-01-30') })])[0] as number;
    const after = costs([aContract('p', { start: day('2025-01-31'), grossPay: cents(220_000) })])[0] as number;
    expect(Array.from(monthsOf({ plan }, 'p').cost).slice(0, 2)).toEqual([before + after, 302_148]);
  });

  test('takes the last of two amendments of the same day', () => {
    const amendments = [
      { id: 'a', contract: 'contract-p', from: day('2025-02-01'), grossPay: cents(200_000) },
      { id: 'b', contract: 'contract-p', from: day('2025-02-01'), grossPay: cents(220_000) },
    ];
    const plan = aPlan({ structures: [anEmployer()], posts: [aPost('p')], contracts: [aContract('p')], amendments });
    expect(Array.from(monthsOf({ plan }, 'p').cost).slice(0, 3)).toEqual([FULL, 302_148, 302_148]);
  });

  test('costs nothing when its end comes before its start, even by a day and by the calendar', () => {
    const contracts = [aContract('p', { start: day('2025-03-31'), end: day('2025-03-30') })];
    const plan = aPlan({ structures: [anEmployer({ presence: 'calendar' })], posts: [aPost('p')], contracts });
    expect(Array.from(monthsOf({ plan }, 'p').cost).every((cost) => cost === 0)).toBe(true);
  });

  test('pays part time on the full-time gross', () => {
    expect(costs([aContract('p', { fte: percent(80) })])[0]).toBe(208_756);
  });
});

describe('a post that is empty', () => {
  test.each(['vacant', 'returned'] as const)('%s since a day costs nothing from that day, whatever the contract says', (state) => {
    const months = costs([aContract('p')], { state, stateSince: day('2025-03-16') });
    expect(months.slice(0, 5)).toEqual([FULL, FULL, 130_474, 0, 0]);
  });

  test('vacant without a day follows its contract', () => {
    expect(costs([aContract('p')], { state: 'vacant' })[12]).toBe(261_003);
  });

  test('never held costs nothing', () => {
    expect(costs([], { state: 'vacant' }).every((cost) => cost === 0)).toBe(true);
  });

  test('vacant since a day, with no contract before, is unknown before and free after', () => {
    expect(costs([], { state: 'vacant', stateSince: day('2025-03-01') }).slice(0, 4)).toEqual([Number.NaN, Number.NaN, 0, 0]);
  });
});

describe('a cost that is not known is not zero', () => {
  test.each([
    ['held without any contract', [] as Contract[]],
    ['no pay', [without(aContract('p'), 'grossPay')]],
    ['no start', [without(aContract('p'), 'start')]],
    ['no regime', [without(aContract('p'), 'regime')]],
    ['an index pay without its index', [aContract('p', { regime: 'civilServant', payBasis: 'index' })]],
    ['a pay by scale without its step', [aContract('p', { regime: 'civilServant', payBasis: 'grade', scale: 'C1' })]],
    ['a pay by scale without its scale', [aContract('p', { regime: 'civilServant', payBasis: 'grade', step: 2 })]],
  ])('%s', (_, contracts) => {
    expect(costs(contracts).every((cost) => Number.isNaN(cost))).toBe(true);
  });

  test('only in the months of the contract that says nothing', () => {
    const months = costs([
      aContract('p', { id: 'a', end: day('2025-02-28') }),
      without(aContract('p', { id: 'b', start: day('2025-03-01'), end: day('2025-03-31') }), 'grossPay'),
    ]);
    expect(months.slice(0, 4)).toEqual([FULL, FULL, Number.NaN, 0]);
  });
});

describe('a month worked in part, counted by the calendar', () => {
  // 3 100 € a month: 100 € for each of the 31 days of March 2025.
  const march = (contract: Contract, post: Partial<Post> = {}) => {
    const plan = aPlan({ structures: [anEmployer({ presence: 'calendar' })], posts: [aPost('p', post)], contracts: [contract] });
    return Array.from(monthsOf({ plan }, 'p').cost).slice(1, 4);
  };
  const typed = (fields: Partial<Contract> = {}) => aContract('p', { monthlyCost: cents(310_000), ...fields });
  const vacant = (since: string) => ({ state: 'vacant', stateSince: day(since) }) as const;
  test.each([
    { what: 'from the 17th', months: march(typed({ start: day('2025-03-17') })), costs: [0, 150_000, 310_000] },
    { what: 'to the 15th', months: march(typed({ end: day('2025-03-15') })), costs: [310_000, 150_000, 0] },
    { what: 'vacant from the 16th on', months: march(typed(), vacant('2025-03-16')), costs: [310_000, 150_000, 0] },
    {
      what: 'to the 15th, vacant since the 11th',
      months: march(typed({ end: day('2025-03-15') }), vacant('2025-03-11')),
      costs: [310_000, 100_000, 0],
    },
    {
      what: 'to the 15th, vacant since April',
      months: march(typed({ end: day('2025-03-15') }), vacant('2025-04-11')),
      costs: [310_000, 150_000, 0],
    },
    {
      what: 'from the 17th, vacant since a day before',
      months: march(typed({ start: day('2025-03-17') }), vacant('2025-02-11')),
      costs: [0, 0, 0],
    },
    {
      what: 'to the 15th, from nobody knows when',
      months: march(without(typed({ end: day('2025-03-15') }), 'start')),
      costs: [Number.NaN, Number.NaN, 0],
    },
  ])('$what', ({ months, costs: expected }) => {
    expect(months).toEqual(expected);
  });
});

describe('what is paid beside the pay', () => {
  const months = (row: object) => {
    const extraCosts = [{ id: 'x', post: 'p', amount: cents(12_000), ...row }] as ExtraCost[];
    const plan = aPlan({
      lastYear: 2026,
      structures: [anEmployer()],
      posts: [aPost('p')],
      contracts: [aContract('p', { monthlyCost: cents(0) })],
      extraCosts,
    });
    const { cost } = recompute({ plan, asOf: day('2026-11-23') }).posts;
    const found = Array.from(monthsOf({ plan }, 'p').cost);
    // Months add up to their exercices.
    expect([0, 12].map((first) => found.slice(first, first + 12).reduce((sum, one) => sum + one, 0))).toEqual(Array.from(cost));
    return found.flatMap((amount, m): [number, number][] => (amount === 0 ? [] : [[m + 1, amount]]));
  };
  const each = (first: number, last: number, amount: number) => Array.from({ length: last - first + 1 }, (_, k) => [first + k, amount]);
  test.each([
    { what: 'once, in its month', row: { rhythm: 'once', start: day('2026-02-10') }, paid: [[14, 12_000]] },
    { what: 'once, before the plan', row: { rhythm: 'once', start: day('2024-12-31') }, paid: [] },
    { what: 'once, after it', row: { rhythm: 'once', start: day('2027-01-01') }, paid: [] },
    { what: 'once, nobody knows when', row: { rhythm: 'once' }, paid: [] },
    { what: 'nobody knows how often', row: {}, paid: [] },
    {
      what: 'each month',
      row: { rhythm: 'monthly', start: day('2026-11-16') },
      paid: [
        [23, 6_000],
        [24, 12_000],
      ],
    },
    { what: 'each year, through its months', row: { rhythm: 'yearly' }, paid: each(1, 24, 1_000) },
    {
      what: 'each year of its period, through the months it touches',
      row: { rhythm: 'yearly', start: day('2025-09-01'), end: day('2025-12-31') },
      paid: each(9, 12, 3_000),
    },
  ])('is paid $what', ({ row, paid }) => {
    expect(months(row)).toEqual(paid);
  });
});
