import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { aConvention, aPlan, aPost } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

describe('State money ending', () => {
  test('says what each exercice loses and which ends explain it', () => {
    const plan = aPlan({ ...base, conventions: [aConvention('p', { start: day('2024-09-01'), signedOn: day('2024-08-01') })] });
    expect(gapsOf('stateMoneyEnds', plan)).toEqual([
      {
        code: 'stateMoneyEnds',
        severity: 'warning',
        year: 2028,
        amount: 833_333,
        from: '2027-08-31',
        to: '2027-08-31',
        cell: { table: 'conventions', id: 'convention-p', field: 'start' },
      },
      {
        code: 'stateMoneyEnds',
        severity: 'warning',
        year: 2027,
        amount: 416_667,
        from: '2027-08-31',
        to: '2027-08-31',
        cell: { table: 'conventions', id: 'convention-p', field: 'start' },
      },
      {
        code: 'stateMoneyEnds',
        severity: 'warning',
        year: 2026,
        amount: 333_334,
        cell: { table: 'conventions', id: 'convention-p', field: 'start' },
      },
    ]);
  });

  test('an end on 31 December explains the next exercice, not its own', () => {
    const found = gapsOf('stateMoneyEnds', aPlan(base));
    expect(found.map((gap) => [gap.year, gap.amount, gap.from])).toEqual([
      [2028, 1_250_000, '2027-12-31'],
      [2026, 500_000, undefined],
    ]);
  });

  test('cites the rule of 2027', () => {
    const gap = recompute({ plan: aPlan(base), asOf: day('2026-11-23') }).gaps.find((one) => one.code === 'stateMoneyEnds');
    expect(gap?.source).toMatchObject({ certainty: 'B', checked: '2026-11-22' });
  });

  test('a first convention followed by a renewal is no end: only the amount falls', () => {
    const conventions = [
      aConvention('p', { id: 'v1', envelope: 'v1', start: day('2024-07-01'), signedOn: day('2023-01-02') }),
      aConvention('p', { id: 'v2', start: day('2026-07-01'), signedOn: day('2025-05-01') }),
    ];
    expect(gapsOf('stateMoneyEnds', aPlan({ ...base, conventions }))[0]).toMatchObject({ year: 2027, amount: 625_000 });
    expect(gapsOf('stateMoneyEnds', aPlan({ ...base, conventions }))[0]).not.toHaveProperty('from');
  });

  test('a returned post loses its money the day before it is returned', () => {
    const plan = aPlan({ ...base, posts: [aPost('p', { state: 'returned', stateSince: day('2026-07-16') })] });
    expect(gapsOf('stateMoneyEnds', plan)).toMatchObject([
      { year: 2026, from: '2026-07-15', amount: 1_072_917 },
      { year: 2027, from: '2026-07-15', amount: 677_083 },
    ]);
  });
});
