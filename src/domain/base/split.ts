import { type Cents, cents } from './cents.ts';

/**
 * Splits `amount` in proportion to `weights` (whole, not negative): the parts are whole cents and add up to `amount`
 * exactly. Left-over cents go to the largest remainders, ties by order. Weights that are all zero share equally.
 * No weight at all gives no part.
 */
export function split(amount: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.length === 0 ? [] : split(amount, weights.map(() => 1));
  const size = Math.abs(amount);
  const sign = amount < 0 ? -1 : 1;
  const parts: number[] = [];
  const rests: { index: number; rest: number }[] = [];
  let given = 0;
  for (let index = 0; index < weights.length; index++) {
    const { quotient, rest } = divide(size, weights[index] as number, total);
    parts.push(quotient);
    given += quotient;
    rests.push({ index, rest });
  }
  const left = size - given;
  if (left > 0) {
    rests.sort((a, b) => b.rest - a.rest || a.index - b.index);
    for (let k = 0; k < left; k++) {
      const { index } = rests[k] as { index: number };
      parts[index] = (parts[index] as number) + 1;
    }
  }
  return parts.map((value) => cents(sign * value));
}

/** Whole quotient and rest of `a × b ÷ c`, exact for every safe integer. */
function divide(a: number, b: number, c: number): { quotient: number; rest: number } {
  const product = a * b;
  if (Number.isSafeInteger(product)) {
    const quotient = Math.floor(product / c);
    return { quotient, rest: product - quotient * c };
  }
  const big = BigInt(a) * BigInt(b);
  const divisor = BigInt(c);
  return { quotient: Number(big / divisor), rest: Number(big % divisor) };
}

/**
 * What the steps `0 … weights.length − 1` receive when `amount` runs through them in time: each step is the difference of
 * two cumulated, rounded amounts, so that any run of steps adds up to its rounded share and all steps add up to `amount`.
 */
export function spread(amount: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => cents(0));
  const parts: Cents[] = [];
  let weighed = 0;
  let given = 0;
  for (const weight of weights) {
    weighed += weight;
    const upTo = cumulated(amount, weighed, total);
    parts.push(cents(upTo - given));
    given = upTo;
  }
  return parts;
}

/** `amount × done ÷ total` rounded half up: the amount earned once `done` of `total` has passed. */
export function cumulated(amount: Cents, done: number, total: number): Cents {
  const size = Math.abs(amount);
  const { quotient, rest } = divide(size, done, total);
  const value = quotient + (2 * rest >= total ? 1 : 0);
  return cents(amount < 0 ? -value : value);
}
