import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { aContract, aLine, aPlan, without } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

describe('over-funding', () => {
  const line = (amount: number) => ({ ...without(aLine('l'), 'rate'), basis: 'perYear' as const, amount: cents(amount) });
  test.each([
    { amount: 1_381_352, over: [] },
    { amount: 1_381_353, over: [[2025, 1, 'info']] },
    { amount: 1_882_036, over: [[2025, 500_684, 'info']] },
    {
      amount: 1_882_037,
      over: [
        [2026, 1, 'warning'],
        [2027, 1, 'warning'],
        [2025, 500_685, 'info'],
      ],
    },
  ])('starts above what is left: $amount', ({ amount, over }) => {
    const found = gapsOf('overFunding', aPlan({ ...base, cofinancings: [line(amount)] }));
    expect(found.map((gap) => [gap.year, gap.amount, gap.severity])).toEqual(over);
    for (const gap of found) expect(gap.cell).toEqual({ table: 'cofinancings', id: 'l', field: 'amount' });
  });

  test('by the State alone points at the convention', () => {
    const plan = aPlan({ ...base, contracts: [aContract('p', { fte: percent(20) })] });
    expect(gapsOf('overFunding', plan)[0]).toMatchObject({ year: 2026, cell: { table: 'conventions', id: 'convention-p' } });
  });
});
