import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { nthSmallest } from '../../../src/domain/base/select.ts';
import { split, spread } from '../../../src/domain/base/split.ts';

const amount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(cents);
const weights = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 60 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('split', () => {
  test.each([
    { amount: 100, weights: [1, 1, 1], parts: [34, 33, 33] },
    { amount: 101, weights: [1, 1, 1], parts: [34, 34, 33] },
    { amount: 10, weights: [3, 2, 2], parts: [4, 3, 3] },
    { amount: 1, weights: [1, 2], parts: [0, 1] },
    { amount: 1200_000, weights: [0, 0, 0, 0], parts: [300_000, 300_000, 300_000, 300_000] },
    { amount: -100, weights: [1, 1, 1], parts: [-34, -33, -33] },
    { amount: 0, weights: [4, 5], parts: [0, 0] },
    { amount: 5, weights: [], parts: [] },
    { amount: 10, weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], parts: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0] },
  ])('gives $parts of $amount by $weights', ({ amount: whole, weights: by, parts }) => {
    expect(split(cents(whole), by)).toEqual(parts);
  });

  test('through time gives nothing to steps that all weigh nothing', () => {
    expect(spread(cents(500), [0, 0])).toEqual([0, 0]);
    expect(spread(cents(500), [])).toEqual([]);
  });

  test('shares between many as between few: 103 between 40 is 3 for the first 23 and 2 for the others', () => {
    const parts = split(cents(103), new Array<number>(40).fill(1));
    expect(parts).toEqual([...new Array<number>(23).fill(3), ...new Array<number>(17).fill(2)]);
  });

  test('adds up to the amount, each part within a cent of its share', () => {
    fc.assert(
      fc.property(amount, weights, (whole, by) => {
        const parts = split(whole, by);
        expect(sum(parts)).toBe(whole);
        const total = sum(by);
        parts.forEach((part, k) => {
          const exact = total === 0 ? whole / by.length : (whole * (by[k] as number)) / total;
          expect(Math.abs(part - exact)).toBeLessThan(1);
        });
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test('gives a heavier weight at least as much as a lighter one before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }).map(cents), weights, (whole, by) => {
        const parts = split(whole, by);
        by.forEach((weight, k) => {
          const next = by[k + 1];
          if (next !== undefined && weight >= next) expect(parts[k]).toBeGreaterThanOrEqual(parts[k + 1] as number);
        });
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  const large = fc.maxSafeNat().map((value) => Math.floor(value / 64));
  test.each([
    ['where the products pass 2^53', fc.maxSafeNat(), fc.array(large, { minLength: 1, maxLength: 30 })],
    [
      'where a product passes it by a little',
      fc.maxSafeNat().map((size) => size % 4_000),
      fc.array(
        fc.maxSafeNat().map((value) => Math.floor(value / 4)),
        { minLength: 2, maxLength: 4 },
      ),
    ],
    ['where many rests are equal', fc.nat(400), fc.array(fc.nat(4), { minLength: 1, maxLength: 60 })],
  ])(
    'gives what big integers give %s, ties by order',
    (_, sizes, lists) => {
      fc.assert(
        fc.property(sizes.map(cents), lists, (whole, by) => {
          fc.pre(sum(by) > 0 && sum(by) <= Number.MAX_SAFE_INTEGER);
          expect(split(whole, by)).toEqual(splitExactly(whole, by));
        }),
        { numRuns: 10_000 },
      );
    },
    60_000,
  );

  test('gives back the weights of an amount that is their sum, however large', () => {
    fc.assert(
      fc.property(fc.array(large, { minLength: 1, maxLength: 30 }), (by) => {
        fc.pre(sum(by) > 0);
        expect(split(cents(sum(by)), by)).toEqual(by);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test('stays exact where the products pass 2^53', () => {
    const by = [999_999_999_999, 999_999_999_998, 3];
    const parts = split(cents(9_000_000_000_001), by);
    expect(sum(parts)).toBe(9_000_000_000_001);
    expect(parts[2]).toBe(14);
  });
});

describe('spread', () => {
  test('runs 17 500 € through twelve months to the cent', () => {
    const parts = spread(
      cents(1_750_000),
      Array.from({ length: 12 }, () => 30),
    );
    expect(parts.slice(0, 3)).toEqual([145_833, 145_834, 145_833]);
    expect(sum(parts.slice(0, 4))).toBe(583_333);
    expect(sum(parts)).toBe(1_750_000);
  });

  test('adds up to the amount, and any run of steps to its rounded share', () => {
    fc.assert(
      fc.property(amount, weights, (whole, by) => {
        const parts = spread(whole, by);
        const total = sum(by);
        expect(sum(parts)).toBe(total === 0 ? 0 : whole);
        if (total === 0) return;
        const half = sum(parts.slice(0, by.length >> 1));
        expect(Math.abs(half - (whole * sum(by.slice(0, by.length >> 1))) / total)).toBeLessThanOrEqual(0.5 + 1e-4);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});

test('nthSmallest finds the value a sort would put there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 80 }), fc.nat(), (values, seed) => {
      const rank = seed % values.length;
      expect(nthSmallest(Float64Array.from(values), values.length, rank)).toBe(values.toSorted((a, b) => a - b)[rank]);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

/** The same split by big integers and a sort. */
function splitExactly(whole: number, by: readonly number[]): number[] {
  const total = BigInt(sum(by));
  const exact = by.map((weight) => BigInt(whole) * BigInt(weight));
  const left = whole - sum(exact.map((product) => Number(product / total)));
  const rests = exact.map((product, k) => ({ k, rest: product % total }));
  const first = rests.sort((a, b) => (a.rest === b.rest ? a.k - b.k : a.rest > b.rest ? -1 : 1)).slice(0, left);
  const luckier = new Set(first.map(({ k }) => k));
  return exact.map((product, k) => Number(product / total) + (luckier.has(k) ? 1 : 0));
}
