import { expect, test } from 'vitest';
import { hypothetical } from '../../../src/domain/plan/hypothetical.ts';
import { aContract, aPlan, aPost } from '../a-plan.ts';

test('the values that are supposed are listed by column, those typed or empty left out', () => {
  const plan = aPlan({
    posts: [aPost('p'), aPost('q', { origin: { commune: 'imported' } })],
    contracts: [
      aContract('p', { origin: { grossPay: 'hypothesis', premium: 'hypothesis' } }),
      aContract('q', { origin: { '*': 'hypothesis', start: 'typed' } }),
    ],
  });
  const found = hypothetical(plan).map(({ column, rows }) => [column.id, rows]);
  expect(found).toEqual([
    ['posts.regime', ['contract-q']],
    ['posts.payBasis', ['contract-q']],
    ['posts.grossPay', ['contract-p', 'contract-q']],
  ]);
  expect(hypothetical(aPlan({ posts: [aPost('p')] }))).toEqual([]);
});
