import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../src/domain/base/cents.ts';
import { formatEuros, formatMoney, formatShare, formatWholeEuros, parseMoney, parseRate } from '../../src/texts/amounts.ts';

describe('parseMoney reads what officers type', () => {
  it.each([
    ['12500', 1250000],
    ['12 500', 1250000],
    ['12\u00a0500', 1250000],
    ['12\u202f500', 1250000],
    ['12\u2009500', 1250000],
    ['12 500,00 €', 1250000],
    ['12.500,00', 1250000],
    ['12,500.00', 1250000],
    ['12,5', 1250],
    ['12.5', 1250],
    ['0', 0],
    ['(500)', -50000],
    ['500-', -50000],
    ['\u2212500', -50000],
    ['1,5k', 150000],
    ['1,5 k€', 150000],
    ['1 234 567,89', 123456789],
  ])('%s', (text, expected) => {
    expect(parseMoney(text)).toBe(expected);
  });

  it.each(['', 'abc', '#REF!', '1e5', '1 000 000 000 000', '12,5,5', '--5', '€'])('refuses %j', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });

  it.each(['1.000', '1,000', '12.345'])('does not guess whether %s is thousands or decimals', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });

  it.each(['1 900,005', '1900.123 €', '0,005', '1,234567 k€'])('does not round %s in silence', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });

  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (value) => {
        expect(parseMoney(formatMoney(value))).toBe(value === 0 ? 0 : value);
        expect(parseMoney(formatEuros(value))).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('parseRate', () => {
  it.each([
    ['12,5 %', 125000],
    ['12,5', 125000],
    ['1.66%', 16600],
    ['0,016', 160],
    ['100', 1_000_000],
  ])('%s', (text, expected) => {
    expect(parseRate(text)).toBe(expected);
  });
});

describe('a minus', () => {
  it('is a sign, not a hyphen, whatever is written', () => {
    expect(formatMoney(-55772)).toBe('\u2212557,72');
    expect(formatEuros(-55772)).toBe('\u2212557,72\u00a0€');
    expect(formatWholeEuros(-100)).toBe('\u22121\u00a0€');
    expect(formatShare(-0.125)).toBe('\u221212,5\u00a0%');
  });

  it('is never written before nothing', () => {
    expect(formatEuros(-0)).toBe('0,00\u00a0€');
    expect(formatMoney(-0)).toBe('0,00');
    expect(formatWholeEuros(-40)).toBe('0\u00a0€');
    expect(formatShare(-0.0001)).toBe('0\u00a0%');
  });
});

describe('formatEuros', () => {
  it('groups with a narrow space and keeps two decimals', () => {
    expect(formatEuros(cents(123456))).toBe('1\u202f234,56\u00a0€');
  });
});
