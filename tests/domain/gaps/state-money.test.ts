import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Convention, Post } from '../../../src/domain/plan/plan.ts';
import { aContract, aConvention, anEmployer, aPlan, aPost } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

describe('State money not earned (avoir)', () => {
  const vacant = { state: 'vacant', stateSince: day('2026-07-01') } as const;
  test.each([
    { what: 'a post held all along', post: {}, found: [] },
    { what: 'a post vacant since July 2026', post: vacant, found: [{ post: 'p', amount: 1_875_000, severity: 'warning' }] },
  ])('$what', ({ post, found }) => {
    expect(gapsOf('unusedMoney', aPlan({ ...base, posts: [aPost('p', post)] }))).toMatchObject(found);
  });

  test('is only worth knowing once it is past', () => {
    const plan = aPlan({ ...base, contracts: [aContract('p', { start: day('2025-03-01') })] });
    expect(gapsOf('unusedMoney', plan)).toMatchObject([{ severity: 'info', amount: 291_667 }]);
  });

  test('is none where the plan maintains the State money', () => {
    expect(gapsOf('unusedMoney', aPlan({ ...base, posts: [aPost('p', vacant)], settings: { vacancy: 'maintained' } }))).toEqual([]);
  });
});

describe('State money to be returned', () => {
  const cheap = (fields: Partial<Convention> = {}) =>
    aPlan({ ...base, contracts: [aContract('p', { fte: percent(30) })], conventions: [aConvention('p', fields)] });

  test('is what a convention earns beyond the pay of its months, over the whole convention, not exercice by exercice', () => {
    // 30 % of 2 609.46 € in 2025, of 2 610.03 € after: 28 186.56 € of pay for 42 500 € earned.
    const pay = 12 * 78_284 + 24 * 78_302;
    expect(gapsOf('toBeReturned', cheap())).toMatchObject([
      { post: 'p', year: 2027, to: '2027-12-31', amount: 4_250_000 - pay, severity: 'warning' },
    ]);
  });

  test('is looked for in every post, not the first only', () => {
    const two = aPlan({
      ...base,
      posts: [aPost('o'), aPost('p')],
      contracts: [aContract('o'), aContract('p', { fte: percent(30) })],
      conventions: [aConvention('o'), aConvention('p')],
    });
    expect(gapsOf('toBeReturned', two)).toMatchObject([{ post: 'p', amount: 4_250_000 - 12 * 78_284 - 24 * 78_302 }]);
  });

  test('is none when a rich year is made up for by the others', () => {
    const periods = [
      { months: 12, amount: cents(3_500_000) },
      { months: 12, amount: cents(0) },
    ];
    expect(gapsOf('toBeReturned', aPlan({ ...base, conventions: [aConvention('p', { periods })] }))).toEqual([]);
  });

  test('is said only of conventions seen whole', () => {
    expect(gapsOf('toBeReturned', cheap({ start: day('2024-12-01') }))).toEqual([]);
    expect(gapsOf('toBeReturned', cheap({ start: day('2026-01-02'), signedOn: day('2025-01-02') }))).toEqual([]);
    expect(gapsOf('toBeReturned', cheap({ start: day('2026-01-01'), signedOn: day('2025-01-02') }))).toHaveLength(1);
  });

  test('counts of a month cut in two the part that the convention covers', () => {
    // From 16 January 2025 to 15 January 2026: half a month, eleven, half a month at 2 500 €.
    const periods = [{ months: 12, amount: cents(4_000_000) }];
    const plan = aPlan({
      ...base,
      contracts: [aContract('p', { monthlyCost: cents(250_000) })],
      conventions: [aConvention('p', { start: day('2025-01-16'), periods })],
    });
    expect(gapsOf('toBeReturned', plan)).toMatchObject([{ to: '2026-01-15', amount: 4_000_000 - 12 * 250_000 }]);
  });

  test('stops with a convention ended early', () => {
    const [gap] = gapsOf('toBeReturned', cheap({ endsOn: day('2025-12-31') }));
    expect(gap).toMatchObject({ to: '2025-12-31', amount: 1_750_000 - 12 * 78_284 });
  });
});

describe('a convention that could not be signed', () => {
  test.each([
    { fields: { signedOn: day('2025-05-13'), start: day('2025-09-01') }, found: [] },
    {
      fields: { signedOn: day('2025-05-14'), start: day('2025-09-01') },
      found: [{ from: '2025-05-14', to: '2025-05-13', variant: 'signed' }],
    },
    { fields: { envelope: 'custom' as const, signedOn: day('2026-01-01'), periods: [{ months: 12, amount: cents(1) }] }, found: [] },
    { fields: { envelope: 'label' as const, signedOn: day('2026-08-01') }, found: [] },
  ])('$fields.envelope signed on $fields.signedOn', ({ fields, found }) => {
    expect(gapsOf('conventionImpossible', aPlan({ ...base, conventions: [aConvention('p', fields)] }))).toMatchObject(found);
  });

  test('without a day of signature, its start speaks, and the money that will not come is said', () => {
    const { signedOn: _, ...unsigned } = aConvention('p', { start: day('2026-01-01') });
    const [gap] = gapsOf('conventionImpossible', aPlan({ ...base, conventions: [unsigned] }));
    expect(gap).toMatchObject({ variant: 'begun', severity: 'alert', amount: 4_250_000, cell: { field: 'start' } });
  });
});

describe('a bonification', () => {
  const claimed = (post: Partial<Post>, kind: 'epci' | 'association' = 'epci', settings = {}) =>
    aPlan({
      ...base,
      settings,
      structures: [anEmployer({ kind })],
      posts: [aPost('p', post)],
      conventions: [aConvention('p', { bonification: true })],
    });
  test.each([
    { what: 'in ZRR', plan: claimed({ zrr: true }), found: [] },
    { what: 'in QPV', plan: claimed({ qpv: true, zrr: false }), found: [] },
    {
      what: 'in neither',
      plan: claimed({ qpv: false, zrr: false }),
      found: [{ variant: 'outside', amount: 750_000, severity: 'warning' }],
    },
    { what: 'of a post that says nothing', plan: claimed({}), found: [{ variant: 'unknown', severity: 'info' }] },
    {
      what: 'in ZRR, when only QPV counts',
      plan: claimed({ zrr: true, qpv: false }, 'epci', { bonificationZones: 'qpv' }),
      found: [{ variant: 'outside' }],
    },
    { what: 'of a private employer', plan: claimed({ qpv: true }, 'association'), found: [{ variant: 'private', severity: 'warning' }] },
  ])('$what', ({ plan, found }) => {
    expect(gapsOf('bonificationOutsideZone', plan)).toMatchObject(found);
  });

  test('with amounts typed on the convention is not judged', () => {
    const periods = [{ months: 12, amount: cents(2_000_000) }];
    expect(gapsOf('bonificationOutsideZone', aPlan({ ...base, conventions: [aConvention('p', { bonification: true, periods })] }))).toEqual(
      [],
    );
  });
});
