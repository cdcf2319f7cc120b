import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { communeOwnFunds, ownFundsOf, shareOwnFunds } from '../../../src/domain/funding/own-funds.ts';
import type { OwnFunds } from '../../../src/domain/plan/plan.ts';
import { aPlan } from '../a-plan.ts';

const typed = (...rows: [commune: string | undefined, amount: number][]) =>
  aPlan({
    ownFunds: rows.map(
      ([commune, amount], k): OwnFunds => ({ id: `o${k}`, year: 2027, amount: cents(amount), ...(commune !== undefined && { commune }) }),
    ),
  });

describe('own funds of an exercice are shared between posts', () => {
  test.each([
    ['in proportion to what they have left to pay', 20_000, [30_000, 10_000], [15_000, 5_000]],
    ['beyond what is needed too, so that the surplus shows', 80_000, [30_000, 10_000], [60_000, 20_000]],
    ['leaving out a post that is over-funded', 20_000, [30_000, -10_000], [20_000, 0]],
    ['equally when nobody has anything left to pay', 20_000, [0, -10_000], [10_000, 10_000]],
    ['leaving out a post that is not known', 20_000, [Number.NaN, 10_000], [Number.NaN, 20_000]],
    ['not at all when nothing is typed', Number.NaN, [30_000, 10_000], [Number.NaN, Number.NaN]],
  ])('%s', (_, ownFunds, remainders, shares) => {
    expect([...shareOwnFunds(ownFunds, Float64Array.from(remainders))]).toEqual(shares);
  });
});

describe('own funds of an exercice are shared between communes', () => {
  const share = (plan: ReturnType<typeof typed>, remainders: number[]) => [
    ...communeOwnFunds(plan, 2027, ['43001', '43002'], Float64Array.from(remainders)),
  ];

  test.each([
    ['all of the plan’s budget by what is left', typed([undefined, 20_000]), [30_000, 10_000], [15_000, 5_000]],
    [
      'a commune’s own budget first, the rest by what is left after it',
      typed([undefined, 20_000], ['43001', 10_000]),
      [30_000, 20_000],
      [15_000, 5_000],
    ],
    ['only the communes’ when the plan has none', typed(['43001', 10_000]), [30_000, 20_000], [10_000, 0]],
    ['nothing when nothing is typed', typed(), [30_000, 20_000], [Number.NaN, Number.NaN]],
  ])('%s', (_, plan, remainders, shares) => {
    expect(share(plan, remainders)).toEqual(shares);
  });

  test('the plan’s own funds are the sum of the communes’ when none is typed for the whole', () => {
    expect(ownFundsOf(typed(['43001', 10_000], ['43002', 5_000]), 2027)).toBe(15_000);
    expect(ownFundsOf(typed([undefined, 20_000], ['43001', 10_000]), 2027)).toBe(20_000);
    expect(ownFundsOf(typed(), 2027)).toBeNaN();
  });
});
