import { describe, expect, it } from 'vitest';
import { day, type Month, monthOf } from '../../../src/domain/base/day.ts';
import { type Contract, emptyPlan } from '../../../src/domain/plan/plan.ts';
import { isTraining, trainingMonths } from '../../../src/screens/card/training.ts';

const contract = (fields: Partial<Contract>): Contract => ({ id: 'k', post: 'a', ...fields });

describe('the months of training of a contract', () => {
  it.each<[string, Partial<Contract>, number]>([
    ['nothing known', {}, 0],
    ['three whole months', { trainingStart: day('2026-01-01'), trainingEnd: day('2026-03-31') }, 3],
    ['half a month', { trainingStart: day('2026-01-16'), trainingEnd: day('2026-01-31') }, 0.5],
    ['one day', { trainingStart: day('2026-01-10') }, 1 / 30],
    ['an end before the start', { trainingStart: day('2026-03-01'), trainingEnd: day('2026-01-31') }, 0],
    ['begun before the contract', { start: day('2026-02-01'), trainingStart: day('2026-01-01'), trainingEnd: day('2026-03-31') }, 2],
  ])('with %s', (_, fields, months) => {
    expect(trainingMonths(contract(fields))).toBeCloseTo(months, 10);
  });

  it('are marked from the first to the last', () => {
    const plan = {
      ...emptyPlan('p', 'Plan', 2026, 2026),
      contracts: [contract({ trainingStart: day('2026-02-10'), trainingEnd: day('2026-03-02') }), contract({ id: 'l' })],
    };
    const marked = Array.from({ length: 12 }, (_, m) => isTraining(plan, 'a', (monthOf(2026, 1) + m) as Month));
    expect(marked).toEqual([false, true, true, false, false, false, false, false, false, false, false, false]);
    expect(isTraining(plan, 'b', monthOf(2026, 2))).toBe(false);
  });
});
