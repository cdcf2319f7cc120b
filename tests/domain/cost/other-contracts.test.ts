import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Contract } from '../../../src/domain/plan/plan.ts';
import { aContract, anEmployer, without } from '../a-plan.ts';
import { amountOf, slipOf, total } from './a-slip.ts';

const july = '2026-07-01';
const association = anEmployer({ kind: 'association' });

describe('an aided contract (PEC)', () => {
  const aided = (fields: Partial<Contract> = {}) => aContract('p', { regime: 'aided', grossPay: cents(106_691), ...fields });

  test('of a commune owes accidents, CSA, FNAL, IRCANTEC and a reduced CNFPT: 72.12 € at 20 hours of SMIC', () => {
    const slip = slipOf(aided({ grossPay: cents(186_702), fte: percent(57.1429) }), anEmployer(), july);
    const charges = slip?.slice(1).map(({ id, amount }) => [id, amount]);
    expect(slip?.[0]?.amount).toBe(106_687);
    expect(charges).toEqual([
      ['solidarity', 320],
      ['workAccident', 1_771],
      ['housingSmall', 107],
      ['ircantecA', 4_481],
      ['trainingAided', 533],
    ]);
    expect(charges?.reduce((sum, [, amount]) => sum + (amount as number), 0)).toBe(7_212);
  });

  test('owes social contributions on what passes the SMIC only', () => {
    const slip = slipOf(aided({ grossPay: cents(200_000) }), anEmployer(), july);
    expect(slip?.find((line) => line.id === 'health')).toMatchObject({ base: 13_298, amount: 1_729 });
    expect(slip?.find((line) => line.id === 'ircantecA')?.base).toBe(200_000);
  });

  test('of an association has no general reduction and no tax on salaries', () => {
    const slip = slipOf(aided({ grossPay: cents(186_702) }), { ...association, payrollTax: 'due' }, july);
    expect(['generalReduction', 'payrollTax', 'healthPrivate'].map((id) => amountOf(slip, id))).toEqual([0, 0, 0]);
    expect(amountOf(slip, 'unemployment')).toBe(7_468);
  });

  test('is not known while the kind of its employer is not', () => {
    expect(slipOf(aided(), without(anEmployer(), 'kind') as ReturnType<typeof anEmployer>, july)).toBeUndefined();
    expect(slipOf(aided(), undefined, july)).toBeUndefined();
  });
});

describe('an apprentice', () => {
  const apprentice: Contract = {
    ...without(aContract('p', { regime: 'apprentice', smicShare: percent(53) }), 'grossPay'),
    payBasis: 'smic',
  };

  test('of 21 to 25, first year, costs a commune 1 005.95 €', () => {
    expect(slipOf(apprentice, anEmployer(), july)?.map(({ id, amount }) => [id, amount])).toEqual([
      ['pay', 98_952],
      ['workAccident', 1_643],
    ]);
  });

  test('of an association owes the lines of private law, less the general reduction at its most', () => {
    const slip = slipOf(apprentice, association, july);
    expect(slip?.find((line) => line.id === 'generalReduction')?.rate).toBe(398_100);
    expect(amountOf(slip, 'healthPrivate')).toBe(12_864);
  });
});

describe('what an employer pays for each agent', () => {
  const employer = anEmployer({
    providentMonthly: cents(700),
    healthMonthly: cents(1_500),
    otherMonthly: cents(1_000),
    insuranceRate: percent(1.95),
  });

  test('is added each month, in thirtieths', () => {
    const slip = slipOf(aContract('p'), employer, july, { thirtieths: 15 });
    expect(['agentProvident', 'agentHealth', 'agentOther', 'insurance'].map((id) => amountOf(slip, id))).toEqual([350, 750, 500, 1_853]);
  });

  test('bears the levy on cover from 11 staff on, for a private employer', () => {
    const slip = slipOf(aContract('p', { regime: 'privatePermanent' }), { ...employer, kind: 'association' }, july);
    expect(slip?.find((line) => line.id === 'coverLevy')).toMatchObject({ base: 2_200, amount: 176 });
  });

  test('is inside an observed rate', () => {
    const slip = slipOf(aContract('p'), { ...employer, observedRate: percent(42) }, july);
    expect(slip?.map(({ id }) => id)).toEqual(['pay', 'observed']);
    expect(total(slip)).toBe(269_800);
  });
});

describe('an amendment', () => {
  const amendments = [
    { id: 'm1', contract: 'contract-p', from: day('2025-07-01'), fte: percent(80) },
    { id: 'm2', contract: 'contract-p', from: day('2026-01-01'), grossPay: cents(200_000), premium: cents(5_000) },
  ];

  test.each([
    ['2025-06-01', 190_000, 0],
    ['2025-07-01', 152_000, 0],
    ['2026-01-01', 160_000, 4_000],
  ])('changes what it says and nothing else: in the month of %s the pay is %i', (month, pay, premium) => {
    const slip = slipOf(aContract('p'), anEmployer(), month, { amendments });
    expect([amountOf(slip, 'pay'), amountOf(slip, 'premium')]).toEqual([pay, premium]);
  });

  test('before the contract starts is part of it from the first day; without a day it does nothing', () => {
    const early = [{ id: 'm', contract: 'contract-p', from: day('2024-06-01'), grossPay: cents(210_000) }];
    expect(amountOf(slipOf(aContract('p'), anEmployer(), july, { amendments: early }), 'pay')).toBe(210_000);
    expect(
      amountOf(slipOf(aContract('p'), anEmployer(), july, { amendments: [{ id: 'm', contract: 'contract-p', fte: percent(50) }] }), 'pay'),
    ).toBe(190_000);
  });

  test('with a new pay replaces a typed monthly cost, and without keeps it', () => {
    const typed = aContract('p', { monthlyCost: cents(250_000) });
    const pay = [{ id: 'm', contract: 'contract-p', from: day('2026-01-01'), grossPay: cents(200_000) }];
    const time = [{ id: 'm', contract: 'contract-p', from: day('2026-01-01'), fte: percent(80) }];
    expect(amountOf(slipOf(typed, anEmployer(), july, { amendments: pay }), 'pay')).toBe(200_000);
    expect(amountOf(slipOf(typed, anEmployer(), july, { amendments: time }), 'typed')).toBe(250_000);
  });

  test('to a new step takes it that day', () => {
    const contract: Contract = { ...without(aContract('p'), 'grossPay'), regime: 'civilServant', payBasis: 'grade', scale: 'B1', step: 5 };
    const stepped = [{ id: 'm', contract: 'contract-p', from: day('2026-02-01'), step: 7 }];
    expect(amountOf(slipOf(contract, anEmployer(), july, { amendments: stepped }), 'pay')).toBe(197_404);
    expect(amountOf(slipOf(contract, anEmployer(), '2028-02-01', { amendments: stepped }), 'pay')).toBe(206_757);
  });
});
