import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restOf } from '../../../src/domain/base/product.ts';

const whole = fc.oneof(fc.nat(10_000), fc.maxSafeNat());

test('what a division leaves is exact, however large the products and one off as the quotient may be', () => {
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 1, max: 2 ** 51 }), fc.constantFrom(-1, 0, 1), (a, b, divisor, off) => {
      const quotient = Number((BigInt(a) * BigInt(b)) / BigInt(divisor)) + off;
      fc.pre(quotient >= 0 && Number.isSafeInteger(quotient));
      const exact = BigInt(a) * BigInt(b) - BigInt(quotient) * BigInt(divisor);
      expect(BigInt(restOf(a, b, quotient, divisor))).toBe(exact);
    }),
    { numRuns: 20_000 },
  );
}, 60_000);
