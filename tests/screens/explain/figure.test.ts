import { expect, test } from 'vitest';
import { figureAt, sameFigure } from '../../../src/screens/explain/figure.ts';

const SPAN = { firstYear: 2025, lastYear: 2028 };

test.each([
  ['posts', 'p', 'cost.2027', { post: 'p', year: 2027, line: 'cost' }],
  ['posts', undefined, 'shortfall.2026', { year: 2026, line: 'shortfall' }],
  ['posts', 'p', 'posts.grossPay', undefined],
  ['posts', 'p', 'number', undefined],
  ['communes', '43112', 'remainder.2027', { commune: '43112', year: 2027, line: 'remainder' }],
  ['communes', undefined, 'state.2027', { year: 2027, line: 'state' }],
  ['communes', '43112', 'communes.ownFunds.2027', undefined],
  ['cofinancings', 'l', 'counted.2027', { year: 2027, line: 'l' }],
  ['cofinancings', undefined, 'counted.2027', { year: 2027, line: 'cofinancings' }],
  ['cofinancings', 'l', 'cofinancings.amount', undefined],
  ['years', '2027', 'unused', { year: 2027, line: 'unused' }],
  ['years', '2027', 'funder.f', { year: 2027, line: 'funder.f' }],
  ['years', undefined, 'cost', { year: 2025, to: 2028, line: 'cost' }],
  ['years', '2027', 'years.ownFunds', undefined],
  ['structures', 's', 'posts', undefined],
  ['gaps', '3', 'amount', undefined],
] as const)('in the sheet %s, the cell of %s and %s holds %j', (sheet, row, column, figure) => {
  expect(figureAt(sheet, row, column, SPAN)).toEqual(figure);
});

test('a figure is the same when it speaks of the same amount', () => {
  expect(sameFigure({ post: 'p', year: 2027, line: 'cost' }, { post: 'p', year: 2027, line: 'cost' })).toBe(true);
  expect(sameFigure({ post: 'p', year: 2027, line: 'cost' }, { post: 'p', year: 2026, line: 'cost' })).toBe(false);
  expect(sameFigure({ year: 2027, line: 'cost' }, { year: 2027, to: 2028, line: 'cost' })).toBe(false);
  expect(sameFigure(undefined, { year: 2027, line: 'cost' })).toBe(false);
  expect(sameFigure(undefined, undefined)).toBe(true);
});
