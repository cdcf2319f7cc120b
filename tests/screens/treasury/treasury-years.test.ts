import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../src/domain/base/day.ts';
import type { Treasury } from '../../../src/domain/results.ts';
import { lowestMonth, treasuryYears } from '../../../src/screens/treasury/treasury-years.ts';

/** Two exercices that pay 100 a month; `received` comes in the months given. */
function treasury(received: Readonly<Record<number, number>>): Treasury {
  const paid = new Float64Array(24).fill(100);
  const state = Float64Array.from({ length: 24 }, (_, m) => received[m] ?? 0);
  const cofunding = new Float64Array(24);
  cofunding[23] = 50;
  let sum = 0;
  const balance = Float64Array.from({ length: 24 }, (_, m) => (sum += (state[m] as number) + (cofunding[m] as number) - 100));
  return { firstMonth: monthOf(2026, 1), paid, state, cofunding, balance };
}

describe('the treasury by exercice', () => {
  it('adds months up, and ends on the balance of December', () => {
    const [first, second] = treasuryYears(treasury({ 11: 1500 }));
    expect(first).toMatchObject({ year: 2026, total: { paid: 1200, state: 1500, cofunding: 0, balance: 300 } });
    expect(second).toMatchObject({ year: 2027, total: { paid: 1200, state: 0, cofunding: 50, balance: -850 } });
    expect(first?.months.map(({ month }) => month)).toEqual(Array.from({ length: 12 }, (_, m) => monthOf(2026, m + 1)));
  });
});

describe('the lowest month', () => {
  it('is the first whose balance is the least', () => {
    expect(lowestMonth(treasury({ 11: 1500 }))).toMatchObject({ month: monthOf(2026, 11), balance: -1100 });
    expect(lowestMonth(treasury({ 6: 100, 11: 5000 }))).toMatchObject({ month: monthOf(2026, 11), balance: -1000 });
    expect(lowestMonth(treasury({ 5: 0, 6: 100, 7: 100, 8: 5000 }))).toMatchObject({ month: monthOf(2026, 6), balance: -600 });
  });

  it('is none while nothing is missing', () => {
    expect(lowestMonth(treasury({ 0: 5000 }))).toBeUndefined();
  });
});
