import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { aPlan } from '../a-plan.ts';
import { base, full, gapsOf } from './gaps-of.ts';

describe('shortfall', () => {
  test('is what own funds leave to find, by exercice; a past one is only worth knowing', () => {
    const ownFunds = [
      { id: '2025', year: 2025, amount: cents(1_381_351) },
      { id: '2026', year: 2026, amount: cents(1_882_036) },
      ...full.slice(3),
    ];
    expect(gapsOf('shortfall', aPlan({ ...base, ownFunds }))).toEqual([
      { code: 'shortfall', severity: 'alert', year: 2027, amount: 1_882_036, cell: { table: 'ownFunds', id: '2027', field: 'amount' } },
      { code: 'shortfall', severity: 'info', year: 2025, amount: 1, cell: { table: 'ownFunds', id: '2025', field: 'amount' } },
    ]);
  });

  test('of a commune shows when the commune has a budget of its own', () => {
    const others = full.filter((row) => row.year !== 2026);
    const ownFunds = [...others, { id: 'x', year: 2026, commune: '43001', amount: cents(1_882_035) }];
    expect(gapsOf('shortfall', aPlan({ ...base, ownFunds }))).toMatchObject([
      { year: 2026, amount: 1, cell: { id: '2026' } },
      { commune: '43001', year: 2026, amount: 1, cell: { id: 'x' } },
    ]);
  });
});
