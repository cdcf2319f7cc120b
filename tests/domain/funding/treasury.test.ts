import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Payment } from '../../../src/domain/plan/payment.ts';
import type { Cofinancing, Convention, Plan, Settings } from '../../../src/domain/plan/plan.ts';
import { monthsOf, recompute, treasuryOf } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost, without } from '../a-plan.ts';

/** One post held over 2025 and 2026, at 1 900 € gross and 2 609.46 € a month in 2025, and what a case adds. */
function plan(parts: Partial<Plan> = {}): Plan {
  return aPlan({
    lastYear: 2026,
    structures: [anEmployer()],
    posts: [aPost('p')],
    contracts: [aContract('p')],
    funders: [{ id: 'f', name: 'Département' }],
    ...parts,
  });
}

/** The months in which something is paid or received, 1 being January 2025, with how much. */
function months(amounts: Float64Array): [number, number][] {
  return Array.from(amounts).flatMap((amount, m): [number, number][] => (amount === 0 ? [] : [[m + 1, amount]]));
}

describe('costs are paid', () => {
  test('in the month they are due', () => {
    expect(Array.from(treasuryOf({ plan: plan() }).paid)).toEqual(Array.from(monthsOf({ plan: plan() }, 'p').cost));
  });

  test('or contributions the month after, by the choice of the plan: those of the last December are paid after the plan', () => {
    const settings: Settings = { chargesPaid: 'nextMonth' };
    const { paid } = treasuryOf({ plan: plan({ settings }) });
    const cost = monthsOf({ plan: plan() }, 'p').cost;
    expect(Array.from(paid).slice(0, 3)).toEqual([190_000, 260_946, 260_946]);
    const sum = (values: Float64Array) => values.reduce((total, one) => total + one, 0);
    expect(sum(paid)).toBe(sum(cost) - ((cost[23] as number) - 190_000));
  });

  test('for posts that are known only, and what is left is summed up month after month', () => {
    const two = plan({ posts: [aPost('p'), aPost('q')], contracts: [aContract('p'), without(aContract('q'), 'grossPay')] });
    const { paid, balance } = treasuryOf({ plan: two });
    expect(Array.from(paid)).toEqual(Array.from(treasuryOf({ plan: plan() }).paid));
    expect(Array.from(balance).slice(0, 2)).toEqual([-260_946, -521_892]);
  });
});

describe('a State tranche comes', () => {
  const received = (convention: Partial<Convention>, settings: Settings = {}, payments: readonly Payment[] = []) =>
    plan({ conventions: [aConvention('p', convention)], settings, payments });
  test.each<{ when: string; value: Plan; expected: [number, number][] }>([
    {
      when: 'in December of the year its period starts',
      value: received({}),
      expected: [
        [12, 1_750_000],
        [24, 1_250_000],
      ],
    },
    {
      when: 'in the month that the plan chooses',
      value: received({}, { trancheMonth: 6 }),
      expected: [
        [6, 1_750_000],
        [18, 1_250_000],
      ],
    },
    {
      when: 'the year after, where that month comes before the period',
      value: received({ start: day('2025-07-01') }, { trancheMonth: 3 }),
      expected: [[15, 1_750_000]],
    },
    {
      when: 'before the exercices of the plan: not counted, nor one that comes after them',
      value: received({ start: day('2024-07-01') }),
      expected: [
        [12, 1_250_000],
        [24, 1_250_000],
      ],
    },
    {
      when: 'on the day it was paid, the others being supposed',
      value: received({}, {}, [{ id: 'y', convention: 'convention-p', tranche: 1, on: day('2025-03-10'), amount: cents(1_700_000) }]),
      expected: [
        [3, 1_700_000],
        [24, 1_250_000],
      ],
    },
    {
      when: 'not while its real payment has no day',
      value: received({}, {}, [{ id: 'y', convention: 'convention-p', tranche: 1, amount: cents(1_700_000) }]),
      expected: [[24, 1_250_000]],
    },
  ])('$when', ({ value, expected }) => {
    expect(months(treasuryOf({ plan: value }).state)).toEqual(expected);
    expect(months(monthsOf({ plan: value }, 'p').received)).toEqual(expected);
  });

  test('beside another of the same day', () => {
    const conventions = [
      aConvention('p'),
      aConvention('p', { id: 'more', envelope: 'custom', periods: [{ months: 12, amount: cents(60_000) }] }),
    ];
    expect(months(treasuryOf({ plan: plan({ conventions }) }).state)).toEqual([
      [12, 1_810_000],
      [24, 1_250_000],
    ]);
  });
});

describe('a cofinancing of 1 200 € a year comes', () => {
  const yearly = (fields: Partial<Cofinancing>, payments: readonly Payment[] = []) =>
    plan({ cofinancings: [{ ...without(aLine('l'), 'rate'), basis: 'perYear', amount: cents(120_000), ...fields }], payments });
  const each = (first: number, last: number): [number, number][] => Array.from({ length: last - first + 1 }, (_, k) => [first + k, 10_000]);
  test.each<{ when: string; value: Plan; expected: [number, number][] }>([
    {
      when: 'four months after the exercice when nothing is said, the last one after the plan',
      value: yearly({}),
      expected: [[16, 120_000]],
    },
    { when: 'as it is earned', value: yearly({ rhythm: 'asEarned' }), expected: each(1, 24) },
    { when: 'as it is earned, three months late', value: yearly({ rhythm: 'asEarned', lag: 3 }), expected: each(4, 24) },
    {
      when: 'as it is earned in the months of its period',
      value: yearly({ rhythm: 'asEarned', start: day('2025-11-01'), end: day('2025-12-31') }),
      expected: [
        [11, 60_000],
        [12, 60_000],
      ],
    },
    {
      when: 'at the end of the exercice',
      value: yearly({ rhythm: 'yearEnd' }),
      expected: [
        [12, 120_000],
        [24, 120_000],
      ],
    },
    { when: 'at the end of the next one', value: yearly({ rhythm: 'yearAfter' }), expected: [[24, 120_000]] },
    {
      when: '80 % in advance',
      value: yearly({ rhythm: 'advance80' }),
      expected: [
        [1, 96_000],
        [12, 24_000],
        [13, 96_000],
        [24, 24_000],
      ],
    },
    {
      when: 'half in advance, from the month its period opens',
      value: yearly({ rhythm: 'advance50', start: day('2025-05-10'), end: day('2025-12-31') }),
      expected: [
        [5, 60_000],
        [12, 60_000],
      ],
    },
    {
      when: 'on the day it was paid, that exercice being supposed no more',
      value: yearly({ rhythm: 'yearEnd' }, [{ id: 'y', cofinancing: 'l', on: day('2025-06-15'), amount: cents(100_000) }]),
      expected: [
        [6, 100_000],
        [24, 120_000],
      ],
    },
    {
      when: 'as supposed while its real payment has no amount',
      value: yearly({ rhythm: 'yearAfter' }, [{ id: 'y', cofinancing: 'l', on: day('2025-06-15') }]),
      expected: [[24, 120_000]],
    },
  ])('$when', ({ value, expected }) => {
    expect(months(treasuryOf({ plan: value }).cofunding)).toEqual(expected);
    // Exercices are sums of those months.
    const sums = [1, 13].map((first) =>
      expected.filter(([m]) => m >= first && m < first + 12).reduce((sum, [, amount]) => sum + amount, 0),
    );
    expect(Array.from(recompute({ plan: value, asOf: day('2026-11-23') }).received.cofunding)).toEqual(sums);
  });

  test('for the posts that are known only', () => {
    const value = { ...yearly({ rhythm: 'yearEnd', target: 'post', targetId: 'p' }), contracts: [] };
    expect(months(treasuryOf({ plan: value }).cofunding)).toEqual([]);
  });
});

describe('a post month by month', () => {
  test('has the lines that pay for it, what counts and what is hoped for, and not those of another post or that give nothing', () => {
    const lines = [
      { ...without(aLine('own'), 'rate'), target: 'post', targetId: 'p', basis: 'perYear', amount: cents(120_000) },
      { ...without(aLine('other'), 'rate'), target: 'post', targetId: 'q', basis: 'perYear', amount: cents(120_000) },
      { ...without(aLine('hoped'), 'rate'), target: 'post', targetId: 'p', basis: 'perYear', amount: cents(60_000), state: 'requested' },
      {
        ...without(aLine('half'), 'rate'),
        target: 'post',
        targetId: 'p',
        basis: 'perYear',
        amount: cents(24_000),
        state: 'requested',
        probability: 500_000,
      },
      { ...without(aLine('nothing'), 'rate'), target: 'post', targetId: 'p', basis: 'perYear', amount: cents(0) },
    ] as Cofinancing[];
    const settings: Settings = { unsecured: 'byProbability' };
    const { cofunding } = monthsOf({ plan: plan({ posts: [aPost('p'), aPost('q')], cofinancings: lines, settings }) }, 'p');
    expect(cofunding.map(({ cofinancing, counted, amounts }) => [cofinancing, counted, amounts[0], amounts[23]])).toEqual([
      ['own', true, 10_000, 10_000],
      ['hoped', false, 5_000, 5_000],
      ['half', true, 1_000, 1_000],
      ['half', false, 1_000, 1_000],
    ]);
  });

  test('gives nothing in an exercice that a line does not touch', () => {
    const line = { ...without(aLine('l'), 'rate'), basis: 'perYear', amount: cents(120_000), end: day('2025-12-31') } as Cofinancing;
    const [only] = monthsOf({ plan: plan({ cofinancings: [line] }) }, 'p').cofunding;
    expect([only?.amounts[11], only?.amounts[12]]).toEqual([10_000, 0]);
  });

  test('that is not in the plan is a defect', () => {
    expect(() => monthsOf({ plan: plan() }, 'gone')).toThrow('no post gone');
  });
});
