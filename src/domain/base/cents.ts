/** An amount of money: a whole number of euro cents. Totals stay exact up to 2^53 cents. */
export type Cents = number & { readonly __brand: 'Cents' };

/** A rate in whole millionths: 13.00 % is 130 000, 0.016 % is 160. */
export type Rate = number & { readonly __brand: 'Rate' };

/** A million, the scale of every `Rate`. */
export const RATE_SCALE = 1_000_000;

/** Marks a whole number as cents; throws a defect when it is not a whole number that float64 holds exactly. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not whole cents: ${value}`);
  return (value === 0 ? 0 : value) as Cents;
}

/** Marks a whole number of millionths as a rate; throws a defect when it is not a whole number. */
export function rate(millionths: number): Rate {
  if (!Number.isSafeInteger(millionths)) throw new RangeError(`not whole millionths: ${millionths}`);
  return millionths as Rate;
}

/** An amount written in euros, two decimals at most: `euros(12.31)` is 1 231 cents. */
export function euros(amount: number): Cents {
  return cents(Math.round(amount * 100));
}

/** A rate written in per cent, four decimals at most: `percent(1.66)` is 16 600 millionths. */
export function percent(value: number): Rate {
  return rate(Math.round(value * 10_000));
}

/** `a × b ÷ c` rounded half away from zero, exact for every safe integer, whatever the size of `a × b`; NaN when one of them is. */
export function mulDiv(a: number, b: number, c: number): Cents {
  const product = a * b;
  if (product > Number.MAX_SAFE_INTEGER || product < Number.MIN_SAFE_INTEGER) return mulDivBig(a, b, c);
  const quotient = Math.trunc(product / c);
  const rest = Math.abs(product - quotient * c);
  const carry = 2 * rest >= Math.abs(c) ? Math.sign(product) * Math.sign(c) : 0;
  // Adding zero makes −0 a plain zero, and leaves NaN what it is.
  return (quotient + carry + 0) as Cents;
}

function mulDivBig(a: number, b: number, c: number): Cents {
  const big = BigInt(a) * BigInt(b);
  const divisor = BigInt(c);
  const quotient = big / divisor;
  const rest = big - quotient * divisor;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const size = divisor < 0n ? -divisor : divisor;
  const carry = twice >= size ? (big < 0n === divisor < 0n ? 1n : -1n) : 0n;
  return cents(Number(quotient + carry));
}

/** The part of `base` that `share` asks for, rounded half up to the cent. */
export function part(base: Cents, share: Rate): Cents {
  return mulDiv(base, share, RATE_SCALE);
}
