import { describe, expect, it } from 'vitest';
import { day, monthOf } from '../../src/domain/base/day.ts';
import { formatDay, formatMonth, parseTypedDay } from '../../src/texts/days.ts';

describe('parseTypedDay', () => {
  it.each([
    ['31/08/2026', '2026-08-31'],
    ['1/9/23', '2023-09-01'],
    ['01.09.2023', '2023-09-01'],
    ['1-9-23', '2023-09-01'],
    ['010923', '2023-09-01'],
    ['2026-08-31', '2026-08-31'],
    ['29/02/2024', '2024-02-29'],
    ['31/08/2026 00:00', '2026-08-31'],
    ['2026-08-31T00:00:00.000Z', '2026-08-31'],
    ['31 août 2026', '2026-08-31'],
    ['1er sept. 2026', '2026-09-01'],
    ['lundi 31 août 2026', '2026-08-31'],
    ['31-août-26', '2026-08-31'],
    ['05-juil-26', '2026-07-05'],
    ['5 March 2027', '2027-03-05'],
    ['5 ju 2026', undefined],
    ['5 jui 2026', undefined],
    ['31 juin 2026', undefined],
    ['31/02/2026', undefined],
    ['29/02/2026', undefined],
    ['demain', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(parseTypedDay(text)).toBe(expected);
  });
});

describe('days and months on screen', () => {
  it('are French', () => {
    expect(formatDay(day('2026-08-31'))).toBe('31/08/2026');
    expect(formatMonth(monthOf(2026, 8))).toBe('août 2026');
  });
});
