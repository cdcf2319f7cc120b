import { expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, anEmployer, aPost } from '../a-plan.ts';

/** The worked plan de financement of a commune: contract and V2 from 1 September 2023 to 31 August 2026, 1 900 € gross. */
const worked: Plan = {
  ...emptyPlan('plan', 'Plan de financement', 2023, 2026),
  structures: [anEmployer({ kind: 'commune' })],
  posts: [aPost('p')],
  contracts: [aContract('p', { start: day('2023-09-01'), end: day('2026-08-31'), grossPay: cents(190_000) })],
  conventions: [aConvention('p', { start: day('2023-09-01'), signedOn: day('2023-08-20') })],
  ownFunds: [2023, 2024, 2025, 2026].map((year, y) => ({
    id: String(year),
    year,
    amount: cents([460_071, 1_548_018, 1_881_352, 1_254_691][y] as number),
  })),
};

test('the plan of three years comes out to the cent', () => {
  const { plan } = recompute({ plan: worked, asOf: day('2026-11-23') });
  expect(Array.from(plan.cost)).toEqual([1_043_404, 3_131_352, 3_131_352, 2_088_024]);
  expect(Array.from(plan.state)).toEqual([583_333, 1_583_334, 1_250_000, 833_333]);
  expect(Array.from(plan.remainder)).toEqual([460_071, 1_548_018, 1_881_352, 1_254_691]);
  expect(plan.cost.reduce((sum, value) => sum + value)).toBe(9_394_132);
  expect(plan.state.reduce((sum, value) => sum + value)).toBe(4_250_000);
  expect(plan.remainder.reduce((sum, value) => sum + value)).toBe(5_144_132);
  expect(Array.from(plan.shortfall)).toEqual([0, 0, 0, 0]);
});
