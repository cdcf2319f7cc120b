import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney, readMoney } from '../../src/texts/amounts.ts';

describe('a sum typed after =', () => {
  it.each([
    ['=1200*12', 1440000],
    ['=1200x12', 1440000],
    ['= 1 200,50 × 2', 240100],
    ['=10-4-3', 300],
    ['=2+3*4', 1400],
    ['=(2+3)*4', 2000],
    ['=-(500)', -50000],
    ['=1200*10%', 12000],
    ['=1900/3', 63333],
    ['=0,675*1', 68],
    ['=0,1+0,2', 30],
    ['=1,5k+500', 200000],
    ['=1 000 €*2', 200000],
    ['=8÷-2', -400],
  ])('%s', (text, expected) => {
    expect(parseMoney(text)).toBe(expected);
  });

  it.each([
    ['=', 'badSum'],
    ['=2+', 'badSum'],
    ['=(2+3', 'badSum'],
    ['=2 3)', 'badSum'],
    ['=B2*12', 'badSum'],
    ['=2**3', 'badSum'],
    ['=alert(1)', 'badSum'],
    ['=1/0', 'byZero'],
    ['=1/(2-2)', 'byZero'],
    ['=9999999999*2', 'tooBig'],
    [`=${'('.repeat(5000)}1${')'.repeat(5000)}`, 'badSum'],
  ])('refuses %s: %s', (text, refusal) => {
    expect(readMoney(text)).toEqual({ ok: false, refusal });
  });

  it('is exact to the cent, whatever is added and multiplied', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 99 }), (a, b, n) => {
        const text = `=(${formatMoney(a)}+${formatMoney(b)})*${n}-${formatMoney(b)}`;
        expect(parseMoney(text)).toBe((a + b) * n - b || 0);
      }),
    );
  });
});

describe('an amount is read back from any of its spaces', () => {
  const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009');
  it('holds for ten thousand amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), spaces, (value, space) => {
        expect(parseMoney(formatMoney(value).replace(/\u202f/g, space))).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 10_000 },
    );
  });
});
