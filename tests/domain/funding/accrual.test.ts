import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { addDays, day, type Month, monthOf } from '../../../src/domain/base/day.ts';
import { monthStretch, startOf } from '../../../src/domain/base/thirtieths.ts';
import { occupation } from '../../../src/domain/cost/occupation.ts';
import { accrualIn } from '../../../src/domain/funding/accrual.ts';
import { readTerms } from '../../../src/domain/funding/convention-terms.ts';
import { LAW } from '../../../src/domain/law/law.ts';
import type { Convention, Post, Structure } from '../../../src/domain/plan/plan.ts';
import { monthsOf, recompute } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, anEmployer, aPlan, aPost, without } from '../a-plan.ts';

const amounts = (convention: Convention, employer: Partial<Structure> = {}, post: Partial<Post> = {}) => {
  const terms = readTerms(LAW, convention, aPost('p', post), anEmployer(employer));
  return terms.kind === 'terms' ? terms.periods.map((period) => [(period.to - period.from) / 30, period.amount / 100]) : terms.missing;
};

describe('the scale of a convention', () => {
  const v1 = { envelope: 'v1', signedOn: day('2021-06-01'), start: day('2021-06-01') } as const;
  test.each([
    { what: 'V1, public', convention: v1, employer: {}, post: {}, periods: [[24, 50_000]] },
    { what: 'V1, private', convention: v1, employer: { kind: 'association' as const }, post: {}, periods: [[18, 32_000]] },
    { what: 'V1, public, Guadeloupe', convention: v1, employer: {}, post: { departement: '971' }, periods: [[24, 70_000]] },
    { what: 'V1, public, Guyane', convention: v1, employer: {}, post: { departement: '973' }, periods: [[24, 70_000]] },
    { what: 'V1, public, Réunion', convention: v1, employer: {}, post: { departement: '974' }, periods: [[24, 67_500]] },
    { what: 'V1, public, Mayotte', convention: v1, employer: {}, post: { departement: '976' }, periods: [[24, 67_500]] },
    {
      what: 'V1, private, Réunion',
      convention: v1,
      employer: { kind: 'association' as const },
      post: { departement: '974' },
      periods: [[18, 32_000]],
    },
    { what: 'V1, bonification has no effect', convention: { ...v1, bonification: true }, employer: {}, post: {}, periods: [[24, 50_000]] },
    {
      what: 'V2, public',
      convention: {},
      employer: {},
      post: {},
      periods: [
        [12, 17_500],
        [12, 12_500],
        [12, 12_500],
      ],
    },
    {
      what: 'V2, public, bonification',
      convention: { bonification: true },
      employer: {},
      post: {},
      periods: [
        [12, 20_000],
        [12, 17_500],
        [12, 12_500],
      ],
    },
    {
      what: 'V2, private',
      convention: {},
      employer: { kind: 'association' as const },
      post: {},
      periods: [
        [12, 20_000],
        [12, 14_000],
        [12, 10_000],
      ],
    },
    {
      what: 'V2, private: no bonification',
      convention: { bonification: true },
      employer: { kind: 'otherPrivate' as const },
      post: {},
      periods: [
        [12, 20_000],
        [12, 14_000],
        [12, 10_000],
      ],
    },
    {
      what: 'typed periods have the last word',
      convention: { bonification: true, periods: [{ months: 6, amount: cents(600_000) }] },
      employer: {},
      post: {},
      periods: [[6, 6_000]],
    },
  ])('$what', ({ convention, employer, post, periods }) => {
    expect(amounts(aConvention('p', convention), employer, post)).toEqual(periods);
  });

  test.each([
    { what: 'no start', convention: without(aConvention('p'), 'start'), missing: ['start'] },
    { what: 'no envelope', convention: without(aConvention('p'), 'envelope'), missing: ['envelope'] },
    { what: 'custom without periods', convention: aConvention('p', { envelope: 'custom' }), missing: ['periods'] },
    { what: 'V2 the day before the scale', convention: aConvention('p', { signedOn: day('2022-12-31') }), missing: ['signedOn'] },
  ])('waits for what is missing: $what', ({ convention, missing }) => {
    expect(amounts(convention)).toEqual(missing);
  });

  test('the département of the post is read from its commune, then from the seat of its employer', () => {
    const overseas = aConvention('p', v1);
    const nowhere = without(aPost('p'), 'departement', 'commune');
    expect(readTerms(LAW, overseas, { ...nowhere, commune: '97411' }, anEmployer())).toMatchObject({ periods: [{ amount: 6_750_000 }] });
    expect(readTerms(LAW, overseas, nowhere, anEmployer({ commune: '97209' }))).toMatchObject({ periods: [{ amount: 7_000_000 }] });
    expect(readTerms(LAW, overseas, nowhere, anEmployer())).toMatchObject({ periods: [{ amount: 5_000_000 }] });
  });
});

describe('what a post earns and leaves', () => {
  const plan = (fields: Parameters<typeof aPlan>[0] = {}) =>
    aPlan({ structures: [anEmployer()], posts: [aPost('p')], contracts: [aContract('p')], conventions: [aConvention('p')], ...fields });
  const years = (value: ReturnType<typeof plan>) => {
    const { state, unused } = recompute({ plan: value, asOf: day('2026-11-23') }).posts;
    return { state: Array.from(state), unused: Array.from(unused) };
  };

  test('a held post earns each year of its V2', () => {
    expect(years(plan())).toEqual({ state: [1_750_000, 1_250_000, 1_250_000, 0], unused: [0, 0, 0, 0] });
  });

  test('a vacancy suspends the money: what is not earned shows as unused', () => {
    const vacant = plan({ posts: [aPost('p', { state: 'vacant', stateSince: day('2026-07-16') })] });
    expect(years(vacant)).toEqual({ state: [1_750_000, 677_083, 0, 0], unused: [0, 572_917, 1_250_000, 0] });
  });

  test('or maintains it when the plan says so', () => {
    const vacant = plan({ posts: [aPost('p', { state: 'vacant', stateSince: day('2026-07-16') })], settings: { vacancy: 'maintained' } });
    expect(years(vacant)).toEqual({ state: [1_750_000, 1_250_000, 1_250_000, 0], unused: [0, 0, 0, 0] });
  });

  test('a returned post has no convention any more: nothing is earned, nothing is left unused', () => {
    const returned = plan({ posts: [aPost('p', { state: 'returned', stateSince: day('2026-07-16') })] });
    expect(years(returned)).toEqual({ state: [1_750_000, 677_083, 0, 0], unused: [0, 0, 0, 0] });
  });

  test('a vacant post that nobody ever held earns nothing: all of it is unused', () => {
    const never = plan({ posts: [aPost('p', { state: 'vacant' })], contracts: [] });
    expect(years(never)).toEqual({ state: [0, 0, 0, 0], unused: [1_750_000, 1_250_000, 1_250_000, 0] });
  });

  test('a held post whose contract is not typed yet earns its convention', () => {
    expect(years(plan({ contracts: [] })).state).toEqual([1_750_000, 1_250_000, 1_250_000, 0]);
  });

  test('a late hire leaves the first months unused', () => {
    expect(years(plan({ contracts: [aContract('p', { start: day('2025-03-01') })] }))).toEqual({
      state: [1_458_333, 1_250_000, 1_250_000, 0],
      unused: [291_667, 0, 0, 0],
    });
  });

  test('a gap between two contracts leaves its thirtieths unused', () => {
    const contracts = [aContract('p', { id: 'a', end: day('2025-06-30') }), aContract('p', { id: 'b', start: day('2025-08-16') })];
    const months = monthsOf({ plan: plan({ contracts }) }, 'p');
    expect(Array.from(months.state.slice(5, 9))).toEqual([145_833, 0, 72_917, 145_833]);
    expect(Array.from(months.unused.slice(5, 9))).toEqual([0, 145_833, 72_917, 0]);
  });

  test('V1 then V2 follow each other', () => {
    const conventions = [
      aConvention('p', { id: 'v1', envelope: 'v1', start: day('2023-07-01'), signedOn: day('2023-01-15') }),
      aConvention('p', { id: 'v2', start: day('2025-07-01'), signedOn: day('2025-05-13') }),
    ];
    expect(years(plan({ conventions })).state).toEqual([1_250_000 + 875_000, 875_000 + 625_000, 625_000 + 625_000, 625_000]);
  });
});

test('months add up to periods and periods to the convention, held or not, from any day', () => {
  const shape = fc.record({
    first: fc.integer({ min: 0, max: 1400 }),
    hired: fc.integer({ min: -200, max: 900 }),
    length: fc.integer({ min: 0, max: 1200 }),
    periods: fc.array(fc.record({ months: fc.integer({ min: 1, max: 36 }), amount: fc.integer({ min: 0, max: 9_000_000 }).map(cents) }), {
      minLength: 1,
      maxLength: 4,
    }),
    rule: fc.constantFrom('suspended' as const, 'maintained' as const),
  });
  fc.assert(
    fc.property(shape, ({ first, hired, length, periods, rule }) => {
      const start = addDays(day('2021-01-01'), first);
      const terms = readTerms(LAW, aConvention('p', { start, periods }), aPost('p'), undefined);
      if (terms.kind === 'unknown') throw new Error('typed periods are always known');
      const from = addDays(start, hired);
      const held = occupation(aPost('p'), [aContract('p', { start: from, end: addDays(from, length) })]);
      let earned = 0;
      let all = 0;
      let least = 0;
      for (let month = monthOf(2019, 1); month < monthOf(2038, 1); month = (month + 1) as Month) {
        const accrual = accrualIn(terms.periods, monthStretch(month), held, rule);
        earned += accrual.earned;
        all += accrual.earned + accrual.unused;
        least = Math.min(least, accrual.earned, accrual.unused);
      }
      expect(least).toBe(0);
      expect(all).toBe(periods.reduce((sum, period) => sum + period.amount, 0));
      expect(earned).toBe(accrualIn(terms.periods, { from: startOf(start), to: terms.to }, held, rule).earned);
      if (rule === 'maintained') expect(earned).toBe(all);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);
