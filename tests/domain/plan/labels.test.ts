import { expect, test } from 'vitest';
import { freshLabels } from '../../../src/domain/plan/labels.ts';

test.each([
  { taken: [], count: 2, labels: ['CN-01', 'CN-02'] },
  { taken: ['CN-07'], count: 2, labels: ['CN-08', 'CN-09'] },
  { taken: ['CN-02', 'CN-03', 'CN-01'], count: 2, labels: ['CN-04', 'CN-05'] },
  { taken: ['Poste 9', 'Langeac'], count: 2, labels: ['Poste 10', 'Poste 11'] },
  { taken: ['CN-07'], count: 0, labels: [] },
])('after $taken come $labels', ({ taken, count, labels }) => {
  expect(freshLabels(taken, count)).toEqual(labels);
});
