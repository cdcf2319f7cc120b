import { expect, test } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { aContract, aPlan } from '../a-plan.ts';
import { base } from './gaps-of.ts';

test('the gravest come first, then the largest amounts', () => {
  const found = recompute({ plan: aPlan({ ...base, contracts: [aContract('p'), { id: 'k', post: 'p' }] }), asOf: day('2026-11-23') }).gaps;
  const rank = { alert: 0, warning: 1, info: 2 };
  const keys = found.map((gap) => [rank[gap.severity], -(gap.amount ?? -1)] as const);
  expect(keys).toEqual(keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
  expect(found.length).toBeGreaterThan(2);
});
