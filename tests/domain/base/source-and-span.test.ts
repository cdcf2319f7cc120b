import { expect, test } from 'vitest';
import { type Certainty, isHypothesis } from '../../../src/domain/base/source.ts';
import { spanOf, spanStretch, yearStretch } from '../../../src/domain/base/span.ts';

test.each<[Certainty, boolean]>([
  ['A', false],
  ['B', false],
  ['K', false],
  ['C', true],
  ['X', true],
  ['I', true],
  ['?', true],
])('a value of certainty %s is shown as a hypothesis: %s', (certainty, shown) => {
  expect(isHypothesis(certainty)).toBe(shown);
});

test('exercices follow each other from the first month to the last, in thirtieths', () => {
  const span = spanOf(2026, 2028);
  expect(span).toEqual({ firstYear: 2026, years: 3, firstMonth: 2026 * 12, months: 36 });
  expect(yearStretch(span, 0)).toEqual({ from: 2026 * 360, to: 2027 * 360 });
  expect(yearStretch(span, 2)).toEqual({ from: 2028 * 360, to: 2029 * 360 });
  expect(spanStretch(span)).toEqual({ from: 2026 * 360, to: 2029 * 360 });
  expect(spanOf(2027, 2026)).toMatchObject({ years: 0, months: 0 });
});
