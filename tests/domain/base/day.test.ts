import { describe, expect, test } from 'vitest';
import { day, parseDay } from '../../../src/domain/base/day.ts';

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
    ['', false],
  ])('%j exists: %s', (text, exists) => {
    expect(parseDay(text)).toBe(exists ? text : undefined);
  });

  test('that the program itself writes wrong is a defect', () => {
    expect(day('2024-02-29')).toBe('2024-02-29');
    expect(() => day('2025-02-29')).toThrow('not a day: 2025-02-29');
  });
});
