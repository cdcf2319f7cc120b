import { expect, test } from 'vitest';
import { day } from '../../src/domain/base/day.ts';
import { dayNumber, dayOfNumber } from '../../src/exchange/day-number.ts';

test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2026-09-01', 46_266],
  ['2199-12-31', 109_574],
] as const)('%s is the day %i of workbooks', (text, number) => {
  expect(dayNumber(day(text))).toBe(number);
  expect(dayOfNumber(number)).toBe(text);
  expect(dayOfNumber(number + 0.99)).toBe(text);
});

test.each([-1, 0, 60, 109_575, Number.NaN])('%d is no day', (number) => {
  expect(dayOfNumber(number)).toBeUndefined();
});
