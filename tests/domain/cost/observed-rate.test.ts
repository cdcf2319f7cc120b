import { expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Contract } from '../../../src/domain/plan/plan.ts';
import { aContract, anEmployer, without } from '../a-plan.ts';
import { amountOf, slipOf, total } from './a-slip.ts';

/** A civil servant paid on an index since 2024. */
function civil(index: number, fields: Partial<Contract> = {}): Contract {
  const indexed = { regime: 'civilServant', payBasis: 'index', index, start: day('2024-01-01') } as const;
  return { ...without(aContract('p'), 'grossPay'), ...indexed, ...fields } as Contract;
}

// The CNRACL was 30.65 % from 2017 on, and 37.65 % in 2026: 7 % of 1 900.19 €.
test('an observed rate from before the first rate of the CNRACL known here counts its rise from that rate, not from zero', () => {
  const employer = anEmployer({ observedRate: percent(55), observedFrom: day('2019-03-01') });
  expect(amountOf(slipOf(civil(386), employer, '2026-07-01'), 'pensionRise')).toBe(13_301);
});

test('an observed rate does not make known the pay of a month whose SMIC is not', () => {
  const employer = anEmployer({ observedRate: percent(55), observedFrom: day('2019-03-01') });
  const before = { ...without(civil(386), 'index'), payBasis: 'gross', grossPay: cents(190_000), start: day('2020-01-01') } as Contract;
  expect(slipOf(before, employer, '2020-07-01')).toBeUndefined();
  expect(total(slipOf(before, employer, '2021-07-01'))).toBe(190_000 + 104_500);
});

test('an observed rate of 55 % since 2025 takes what the CNRACL has risen by on top', () => {
  const employer = anEmployer({ observedRate: percent(55), observedFrom: day('2025-03-01') });
  const slip = (month: string) => slipOf(civil(386, { premium: cents(10_000), start: day(month) }), employer, month);
  expect(slip('2025-06-01')?.map(({ id, amount }) => [id, amount])).toEqual([
    ['pay', 190_019],
    ['premium', 10_000],
    ['observed', 110_010],
  ]);
  expect(amountOf(slip('2026-06-01'), 'pensionRise')).toBe(5_701);
  expect(amountOf(slip('2028-06-01'), 'pensionRise')).toBe(17_102);
});
