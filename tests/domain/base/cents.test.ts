import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros, mulDiv, part, percent, rate } from '../../../src/domain/base/cents.ts';

describe('rounding', () => {
  test.each([
    { base: 190_000, share: 13, amount: 24_700 },
    { base: 186_702, share: 0.3, amount: 560 },
    { base: 190_000, share: 1.66, amount: 3_154 },
    { base: 50, share: 1, amount: 1 },
    { base: 49, share: 1, amount: 0 },
    { base: -50, share: 1, amount: -1 },
  ])('takes $share % of $base as $amount', ({ base, share, amount }) => {
    expect(part(cents(base), percent(share))).toBe(amount);
  });

  test('rounds a × b ÷ c like exact integers do, half away from zero', () => {
    const big = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(big, fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 1000, max: 30_000_000 }), (a, b, c) => {
        const exact = BigInt(a) * BigInt(b) * 2n;
        const size = (exact < 0n ? -exact : exact) + BigInt(c);
        const rounded = size / (2n * BigInt(c));
        expect(BigInt(mulDiv(a, b, c))).toBe(a < 0 ? -rounded : rounded);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  // 9 007 199 254 740 991 × 2 ÷ 3 = 6 004 799 503 160 660,67: past 2^53 on the way, not at the end.
  test.each([
    { a: 7, b: 1, c: 2, quotient: 4 },
    { a: -7, b: 1, c: 2, quotient: -4 },
    { a: 7, b: 1, c: -2, quotient: -4 },
    { a: -7, b: 1, c: -2, quotient: 4 },
    { a: 2 ** 53 - 1, b: 2, c: 3, quotient: 6_004_799_503_160_661 },
    { a: 1 - 2 ** 53, b: 2, c: 3, quotient: -6_004_799_503_160_661 },
    { a: 2 ** 53 - 1, b: 2, c: -3, quotient: -6_004_799_503_160_661 },
    { a: 1 - 2 ** 53, b: 2, c: -3, quotient: 6_004_799_503_160_661 },
    // Exactly half past 2^53 on the way: 9 007 199 254 740 991 × 3 ÷ 6 = 4 503 599 627 370 495,5.
    { a: 2 ** 53 - 1, b: 3, c: 6, quotient: 4_503_599_627_370_496 },
    { a: 1 - 2 ** 53, b: 3, c: 6, quotient: -4_503_599_627_370_496 },
    { a: 2 ** 53 - 1, b: 3, c: -6, quotient: -4_503_599_627_370_496 },
    { a: 2 ** 53 - 1, b: 3, c: -9, quotient: -3_002_399_751_580_330 },
    { a: 2 ** 53 - 1, b: 4, c: 4, quotient: 2 ** 53 - 1 },
  ])('gives $quotient for $a × $b ÷ $c, whatever the signs', ({ a, b, c, quotient }) => {
    expect(mulDiv(a, b, c)).toBe(quotient);
  });

  test('keeps unknown what is not known, and gives a zero without a sign', () => {
    expect(mulDiv(Number.NaN, 1, 2)).toBeNaN();
    expect(mulDiv(100, Number.NaN, 2)).toBeNaN();
    expect(mulDiv(-1, 1, 3)).toBe(0);
  });

  test('refuses rates that are not whole millionths', () => {
    expect(() => rate(0.5)).toThrow('not whole millionths: 0.5');
    expect(() => percent(Number.NaN)).toThrow(RangeError);
    expect(percent(1.66)).toBe(16_600);
  });

  test('refuses amounts that are not whole cents', () => {
    expect(() => cents(0.5)).toThrow('not whole cents: 0.5');
    expect(() => cents(2 ** 53)).toThrow(RangeError);
    expect(euros(12.31)).toBe(1231);
  });
});
