import { describe, expect, test } from 'vitest';
import { addDays, addMonths, day, daysBetween, daysIn, monthOf, parseDay } from '../../../src/domain/base/day.ts';

describe('a day', () => {
  test.each([
    ['2025-01-31', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2025-04-31', false],
    ['2025-00-10', false],
    ['2025-13-01', false],
    ['2025-01-00', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['31/01/2025', false],
    ['2025-1-31', false],
    ['le 2025-01-31', false],
    ['2025-01-31T00:00', false],
    ['2025-11-31', false],
    ['', false],
  ])('%j exists: %s', (text, exists) => {
    expect(parseDay(text)).toBe(exists ? text : undefined);
  });

  test('that the program itself writes wrong is a defect', () => {
    expect(day('2024-02-29')).toBe('2024-02-29');
    expect(() => day('2025-02-29')).toThrow('not a day: 2025-02-29');
  });
});

test('months have their days', () => {
  const days = (year: number) => Array.from({ length: 12 }, (_, m) => daysIn(monthOf(year, m + 1)));
  expect(days(2025)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(days(2024)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

describe('between two days', () => {
  test.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2026-01-31', '2026-02-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2100-02-28', '2100-03-01', 1],
    ['1999-12-31', '2000-01-01', 1],
    ['2000-12-31', '2001-01-01', 1],
    ['2003-12-31', '2004-01-01', 1],
    ['2004-12-31', '2005-01-01', 1],
    ['2099-12-31', '2100-01-01', 1],
    ['2100-12-31', '2101-01-01', 1],
    ['1970-01-01', '2026-11-30', 20_787],
    ['1900-01-01', '2199-12-31', 109_572],
  ] as const)('%s and %s: %i', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(daysBetween(day(to), day(from))).toBe(days === 0 ? 0 : -days);
    expect(addDays(day(from), days)).toBe(to);
    expect(addDays(day(to), -days)).toBe(from);
  });

  test('months later fall on the same day, or on the last one', () => {
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2026-08-31'), -6)).toBe('2026-02-28');
    expect(addMonths(day('2026-06-15'), 18)).toBe('2027-12-15');
  });
});
