import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { amended, type PayTerms, readPay } from '../../../src/domain/cost/pay.ts';
import type { Amendment } from '../../../src/domain/plan/pay-terms.ts';

describe('a pay that the plan does not say', () => {
  test.each<[string, PayTerms, string]>([
    ['nothing at all', {}, 'payBasis'],
    ['a gross, without its amount', { payBasis: 'gross' }, 'grossPay'],
    ['an index, without it', { payBasis: 'index' }, 'index'],
    ['a scale, without it', { payBasis: 'grade' }, 'scale'],
    ['a scale, without its step', { payBasis: 'grade', scale: 'C1' }, 'step'],
    ['a scale before its grid', { payBasis: 'grade', scale: 'C1', step: 1 }, 'grid'],
  ])('%s', (_, terms, missing) => {
    expect(readPay(terms)).toEqual({ kind: 'unknown', missing });
  });
});

test('a typed monthly cost has the last word over any other pay', () => {
  expect(readPay({ payBasis: 'gross', grossPay: cents(190_000), monthlyCost: cents(250_000) })).toEqual({
    kind: 'typed',
    monthlyCost: 250_000,
  });
});

test('a gross without a basis is a gross; a share of the SMIC without a share is all of it', () => {
  expect(readPay({ grossPay: cents(190_000) })).toMatchObject({ kind: 'paid', basis: 'gross', amount: 190_000, fte: 1_000_000 });
  expect(readPay({ payBasis: 'smic', fte: percent(50) })).toMatchObject({ basis: 'smic', amount: 1_000_000, fte: 500_000 });
});

describe('an amendment', () => {
  const terms: PayTerms = { payBasis: 'gross', grossPay: cents(190_000), monthlyCost: cents(250_000) };
  const amendment = (fields: Partial<Amendment>): Amendment => ({ id: 'm', contract: 'k', from: day('2026-02-01'), ...fields });

  test.each<[string, Partial<Amendment>, number | undefined]>([
    ['of the working time', { fte: percent(80) }, 250_000],
    ['of the premium', { premium: cents(5_000) }, 250_000],
    ['of the gross', { grossPay: cents(200_000) }, undefined],
    ['of the index', { index: 400 }, undefined],
    ['of the step', { step: 4 }, undefined],
    ['of the share of the SMIC', { smicShare: percent(120) }, undefined],
    ['of the typed cost itself', { monthlyCost: cents(260_000) }, 260_000],
  ])('%s leaves a typed monthly cost of %s', (_, fields, monthlyCost) => {
    expect(amended(terms, amendment(fields)).monthlyCost).toBe(monthlyCost);
  });

  test('to a step says since when it is held, and only then', () => {
    expect(amended(terms, amendment({ step: 4 }))).toMatchObject({ step: 4, stepSince: '2026-02-01' });
    expect(amended({ ...terms, step: 3, stepSince: day('2024-01-01') }, amendment({ fte: percent(80) }))).toMatchObject({
      step: 3,
      stepSince: '2024-01-01',
    });
    expect(amended(terms, amendment({ fte: percent(80) }))).not.toHaveProperty('stepSince');
    expect(amended(terms, { id: 'm', contract: 'k', step: 4 })).not.toHaveProperty('stepSince');
  });

  test('gives the terms nothing of its own beside what it changes', () => {
    expect(amended({ grossPay: cents(190_000) }, amendment({ fte: percent(80), origin: {} as never }))).toEqual({
      grossPay: 190_000,
      fte: 800_000,
    });
  });
});
