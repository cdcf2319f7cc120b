import { type Cents, cents, mulDiv } from './cents.ts';
import { restOf } from './product.ts';
import { nthSmallest } from './select.ts';

/**
 * Splits `amount` in proportion to `weights` (whole, not negative): the parts are whole cents and add up to `amount`
 * exactly. Left-over cents go to the largest remainders, ties by order. Weights that are all zero share equally.
 * No weight at all gives no part.
 */
export function split(amount: Cents, weights: readonly number[]): Cents[] {
  const parts = new Float64Array(weights.length);
  splitInto(amount, weights, weights.length, parts);
  return Array.from(parts, (value) => cents(value));
}

/** Up to here, looking for the largest rest each time is quicker than selecting. */
const FEW = 8;

let rests = new Float64Array(16);
let ordered = new Float64Array(16);

/** The same split of the first `count` weights, written into `parts`: for long rows, without an object per part. */
export function splitInto(amount: number, weights: ArrayLike<number>, count: number, parts: Float64Array): void {
  if (count === 0) return;
  let total = 0;
  for (let index = 0; index < count; index++) total += weights[index] as number;
  const equal = total === 0;
  if (equal) total = count;
  if (rests.length < count) {
    rests = new Float64Array(count * 2);
    ordered = new Float64Array(count * 2);
  }
  const size = Math.abs(amount);
  let given = 0;
  for (let index = 0; index < count; index++) {
    const weight = equal ? 1 : (weights[index] as number);
    const product = size * weight;
    let quotient: number;
    if (product <= Number.MAX_SAFE_INTEGER) {
      // Below 2^53 a quotient that is not whole is never rounded up to a whole one: its floor is exact.
      quotient = Math.floor(product / total);
      rests[index] = product - quotient * total;
    } else {
      quotient = Math.floor(product / total);
      let rest = restOf(size, weight, quotient, total);
      while (rest < 0) {
        quotient--;
        rest += total;
      }
      while (rest >= total) {
        quotient++;
        rest -= total;
      }
      rests[index] = rest;
    }
    parts[index] = quotient;
    given += quotient;
  }
  giveLeft(size - given, count, parts);
  if (amount < 0) for (let index = 0; index < count; index++) parts[index] = -(parts[index] as number) || 0;
}

/** One more cent to each of the `left` largest rests, ties by order. */
function giveLeft(left: number, count: number, parts: Float64Array): void {
  if (left <= 0) return;
  if (count <= FEW) {
    for (let given = 0; given < left; given++) {
      let best = 0;
      for (let index = 1; index < count; index++) if ((rests[index] as number) > (rests[best] as number)) best = index;
      parts[best] = (parts[best] as number) + 1;
      rests[best] = -1;
    }
    return;
  }
  for (let index = 0; index < count; index++) ordered[index] = rests[index] as number;
  const least = nthSmallest(ordered, count, count - left);
  let ties = left;
  for (let index = 0; index < count; index++) if ((rests[index] as number) > least) ties--;
  for (let index = 0; index < count; index++) {
    const rest = rests[index] as number;
    if (rest > least || (rest === least && ties-- > 0)) parts[index] = (parts[index] as number) + 1;
  }
}

/**
 * What the steps `0 … weights.length − 1` receive when `amount` runs through them in time: each step is the difference of
 * two cumulated, rounded amounts, so that any run of steps adds up to its rounded share and all steps add up to `amount`.
 * Weights that are all zero give nothing.
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

/** `amount × done ÷ total` rounded half away from zero: the amount earned once `done` of `total` has passed. */
export function cumulated(amount: Cents, done: number, total: number): Cents {
  return mulDiv(amount, done, total);
}
