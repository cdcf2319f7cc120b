import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, monthOf } from '../../../src/domain/base/day.ts';
import { endOf, presence, startOf, stretch } from '../../../src/domain/base/thirtieths.ts';

const anyDay = fc.integer({ min: 0, max: 5478 }).map((count) => addDays(day('2021-01-01'), count));

describe('presence in thirtieths', () => {
  test.each([
    { first: '2026-07-01', last: '2026-07-31', month: [2026, 7], thirtieths: 30 },
    { first: '2026-07-02', last: '2026-07-31', month: [2026, 7], thirtieths: 29 },
    { first: '2026-07-31', last: '2026-07-31', month: [2026, 7], thirtieths: 1 },
    { first: '2026-07-16', last: '2026-08-31', month: [2026, 7], thirtieths: 15 },
    { first: '2026-07-01', last: '2026-07-30', month: [2026, 7], thirtieths: 30 },
    { first: '2026-07-01', last: '2026-07-15', month: [2026, 7], thirtieths: 15 },
    { first: '2026-02-01', last: '2026-02-28', month: [2026, 2], thirtieths: 30 },
    { first: '2024-02-01', last: '2024-02-28', month: [2024, 2], thirtieths: 28 },
    { first: '2024-02-01', last: '2024-02-29', month: [2024, 2], thirtieths: 30 },
    { first: '2026-02-15', last: '2026-02-28', month: [2026, 2], thirtieths: 16 },
    { first: '2026-07-01', last: '2026-07-31', month: [2026, 8], thirtieths: 0 },
  ])('counts $thirtieths in $month from $first to $last', ({ first, last, month, thirtieths }) => {
    expect(presence(stretch(day(first), day(last)), monthOf(month[0] as number, month[1] as number))).toBe(thirtieths);
  });

  test('counts two contracts in a row like one, wherever they are cut', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (first, some, more) => {
        const cut = addDays(first, some);
        const last = addDays(cut, more);
        const together = endOf(last) - startOf(first);
        const apart = endOf(addDays(cut, -1)) - startOf(first) + endOf(last) - startOf(cut);
        // Payroll's own oddity: a cut between the 30th and the 31st counts the 31st again.
        const odd = cut.endsWith('-31') ? 1 : 0;
        expect(apart).toBe(together + odd);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
