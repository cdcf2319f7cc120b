import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { supposedLaw } from '../../../src/domain/law/supposed-law.ts';
import type { Contract } from '../../../src/domain/plan/plan.ts';
import { aContract, anEmployer, without } from '../a-plan.ts';
import { amountOf, slipOf, total } from './a-slip.ts';

/** A civil servant paid on an index, at constant pay: no case supposes a career unless it says so. */
function civil(index: number, fields: Partial<Contract> = {}): Contract {
  return {
    ...without(aContract('p'), 'grossPay'),
    regime: 'civilServant',
    payBasis: 'index',
    index,
    start: day('2024-01-01'),
    ...fields,
  } as Contract;
}

const A = anEmployer();

/** A law in which neither the SMIC nor careers move after 2026. */
const STILL = supposedLaw(
  [2027, 2028].flatMap((year) =>
    ['smicRise', 'civilCareerRise'].map((parameter) => ({ id: `${parameter}:${year}`, parameter, year, value: 0 })),
  ),
);

describe('civil servant, 2026, under 50 staff, CDG 1.20 %, line by line', () => {
  const lines = [
    'pay',
    'differential',
    'premium',
    'healthCivil',
    'solidarity',
    'family',
    'housingSmall',
    'cnracl',
    'atiacl',
    'rafp',
    'training',
    'apprenticeship',
    'managementCentre',
  ];
  test.each([
    {
      name: 'IM 366 and its differential allowance',
      contract: civil(366),
      amounts: [180_174, 6_528, 0, 17_801, 541, 9_459, 180, 67_836, 721, 326, 1_622, 180, 2_162],
      charges: 100_828,
      cost: 287_530,
    },
    {
      name: 'IM 386',
      contract: civil(386),
      amounts: [190_019, 0, 0, 18_774, 570, 9_976, 190, 71_542, 760, 0, 1_710, 190, 2_280],
      charges: 105_992,
      cost: 296_011,
    },
    {
      name: 'IM 446',
      contract: civil(446),
      amounts: [219_556, 0, 0, 21_692, 659, 11_527, 220, 82_663, 878, 0, 1_976, 220, 2_635],
      charges: 122_470,
      cost: 342_026,
    },
    {
      name: 'IM 386 and an IFSE of 150 €',
      contract: civil(386, { premium: cents(15_000) }),
      amounts: [190_019, 0, 15_000, 18_774, 570, 9_976, 190, 71_542, 760, 750, 1_710, 190, 2_280],
      charges: 106_742,
      cost: 311_761,
    },
  ])('$name', ({ contract, amounts, charges, cost }) => {
    const slip = slipOf(contract, A, '2026-07-01');
    expect(lines.map((id) => amountOf(slip, id))).toEqual(amounts);
    expect(amounts.slice(3).reduce((sum, amount) => sum + amount)).toBe(charges);
    expect(total(slip)).toBe(cost);
  });

  test.each([
    ['2023-12-01', 282_710],
    ['2024-06-01', 282_710],
    ['2025-01-01', 290_311],
    ['2026-01-01', 296_011],
    ['2027-01-01', 301_712],
    ['2028-01-01', 307_412],
  ])('IM 386 at constant pay costs in the month of %s %i', (month, cost) => {
    expect(total(slipOf(civil(386, { start: day('2021-01-01') }), A, month, { law: STILL }))).toBe(cost);
  });
});

describe('the differential allowance up to the SMIC, June 2026', () => {
  test.each([
    [366, 6_528],
    [367, 6_036],
    [368, 5_544],
    [369, 5_051],
    [370, 4_559],
    [371, 4_067],
    [372, 3_574],
    [373, 3_082],
    [374, 2_590],
    [375, 2_098],
    [376, 1_605],
    [377, 1_113],
    [379, 129],
    [380, 0],
  ])('of index %i is %i', (index, amount) => {
    expect(amountOf(slipOf(civil(index), A, '2026-06-01'), 'differential')).toBe(amount);
  });

  test.each([
    ['2026-01-01', 366, 2_129],
    ['2026-01-01', 370, 160],
    ['2026-01-01', 371, 0],
  ])('in the month of %s, of index %i is %i', (month, index, amount) => {
    expect(amountOf(slipOf(civil(index), A, month), 'differential')).toBe(amount);
  });

  test('is prorated by working time, and never pays less than the least index', () => {
    const half = slipOf(civil(340, { fte: percent(80) }), A, '2026-07-01');
    expect([amountOf(half, 'pay'), amountOf(half, 'differential')]).toEqual([144_139, 5_223]);
  });

  test('is added to a contract worker paid under the SMIC, and counts for its contributions', () => {
    const slip = slipOf(aContract('p', { grossPay: cents(180_174) }), A, '2026-07-01');
    expect(amountOf(slip, 'differential')).toBe(6_528);
    expect(total(slip)).toBe(256_471);
  });
});

describe('what is paid beside the index', () => {
  test.each([
    { children: 1, index: 386, amount: 229 },
    { children: 2, index: 386, amount: 1_067 + 6_705 },
    { children: 3, index: 386, amount: 1_524 + 17_880 },
    { children: 4, index: 386, amount: 1_524 + 457 + 31_289 },
    { children: 2, index: 722, amount: 1_067 + 10_663 },
    { children: 2, index: 800, amount: 1_067 + 10_663 },
  ])('a family supplement for $children children at index $index is $amount', ({ children, index, amount }) => {
    expect(amountOf(slipOf(civil(index, { children }), A, '2026-07-01'), 'familySupplement')).toBe(amount);
  });

  test('the family supplement, the residence allowance and premiums go to the RAFP, up to a fifth of the index pay', () => {
    const some = slipOf(civil(386, { children: 2, residenceRate: percent(1) }), A, '2026-07-01');
    expect(some?.find((line) => line.id === 'rafp')?.base).toBe(7_772 + 1_900);
    const many = slipOf(civil(386, { premium: cents(90_000) }), A, '2026-07-01');
    expect(many?.find((line) => line.id === 'rafp')).toMatchObject({ base: 38_004, amount: 1_900 });
  });

  test('bonus points are pay for the pension', () => {
    const slip = slipOf(civil(386, { bonusPoints: 10 }), A, '2026-07-01');
    expect(amountOf(slip, 'bonusPoints')).toBe(4_923);
    expect(slip?.find((line) => line.id === 'cnracl')?.base).toBe(194_942);
  });

  test('a contract worker on an index has the family supplement too, out of the IRCANTEC', () => {
    const slip = slipOf({ ...civil(386, { children: 2 }), regime: 'publicPermanent' }, A, '2026-07-01');
    expect(slip?.find((line) => line.id === 'health')?.base).toBe(197_791);
    expect(slip?.find((line) => line.id === 'ircantecA')?.base).toBe(190_019);
    // 4 922.78 € of index 1000, less the ceiling of 4 005 €: the supplement is in neither tranche.
    const high = slipOf({ ...civil(1000, { children: 2 }), regime: 'publicPermanent' }, A, '2026-07-01');
    expect(high?.find((line) => line.id === 'ircantecA')?.base).toBe(400_500);
    expect(high?.find((line) => line.id === 'ircantecB')?.base).toBe(492_278 - 400_500);
  });
});

describe('under 28 hours a week', () => {
  test.each([
    { fte: 80, pension: undefined, scheme: 'cnracl' },
    { fte: 79.9999, pension: undefined, scheme: 'ircantecA' },
    { fte: 50, pension: 'cnracl' as const, scheme: 'cnracl' },
    { fte: 100, pension: 'general' as const, scheme: 'ircantecA' },
  ])('$fte % of full time with pension $pension pays $scheme', ({ fte, pension, scheme }) => {
    const slip = slipOf(civil(400, { fte: percent(fte), ...(pension && { pension }) }), A, '2026-07-01');
    expect(['cnracl', 'ircantecA'].filter((id) => amountOf(slip, id) > 0)).toEqual([scheme]);
  });
});

describe('a scale and its steps', () => {
  const onGrid = (fields: Partial<Contract>): Contract =>
    ({ ...without(civil(0), 'index'), payBasis: 'grade', scale: 'C1', step: 10, start: day('2024-03-01'), ...fields }) as Contract;

  test.each([
    ['2024-03-01', 377],
    ['2028-02-01', 377],
    ['2028-03-01', 387],
    ['2034-01-01', 387],
  ])('C1 step 10 taken in March 2024 is in the month of %s at index %i', (month, index) => {
    const pay = amountOf(slipOf(onGrid({}), A, month), 'pay');
    expect(pay).toBe(amountOf(slipOf(civil(index, { start: day(month) }), A, month), 'pay'));
  });

  test('a step held before the contract counts from the day it was taken', () => {
    expect(amountOf(slipOf(onGrid({ stepSince: day('2022-07-01') }), A, '2026-07-01'), 'pay')).toBe(190_512);
    expect(amountOf(slipOf(onGrid({ stepSince: day('2022-07-02') }), A, '2026-06-01'), 'pay')).toBe(185_589);
  });

  test('nobody is moved on where the time of a step is not known', () => {
    expect(amountOf(slipOf(onGrid({ scale: 'B3', step: 1 }), A, '2035-01-01'), 'pay')).toBe(195_434);
  });

  test('before the grids begin, the pay is not known', () => {
    const contract = onGrid({ start: day('2023-06-01') });
    expect(slipOf(contract, A, '2023-12-01')).toBeUndefined();
    expect(amountOf(slipOf(contract, A, '2024-01-01'), 'pay')).toBe(185_589);
  });
});

describe('the career supposed from 2027', () => {
  test.each([
    ['2026-12-01', 190_019],
    ['2027-01-01', 191_919],
    ['2028-01-01', 193_838],
  ])('raises a typed index by 1 %% a year: %s pays %i', (month, pay) => {
    expect(amountOf(slipOf(civil(386), A, month), 'pay')).toBe(pay);
  });

  test('does not move a pay set the same year, nor one by scale and step', () => {
    expect(amountOf(slipOf(civil(386, { start: day('2027-03-01') }), A, '2027-12-01'), 'pay')).toBe(190_019);
    expect(amountOf(slipOf(civil(386, { start: day('2027-03-01') }), A, '2028-01-01'), 'pay')).toBe(191_919);
  });
});

test('a civil servant at the SMIC is paid the lowest index and its differential allowance', () => {
  const slip = slipOf(civil(0, { payBasis: 'smic' }), A, '2026-07-01');
  expect([amountOf(slip, 'pay'), amountOf(slip, 'differential')]).toEqual([180_174, 6_528]);
});

// 1 900.19 € and the career of 1 % a year supposed from 2027 on: 1 919.19 €, of which 90 %.
test('a change on 1 January takes the rise of that day, and no rise comes after the end of a contract', () => {
  const amendments = [{ id: 'a', contract: 'contract-p', from: day('2027-01-01'), fte: percent(90) }];
  expect(amountOf(slipOf(civil(386), A, '2027-07-01', { amendments }), 'pay')).toBe(172_727);
  expect(amountOf(slipOf(civil(386, { end: day('2027-06-30') }), A, '2027-06-01'), 'pay')).toBe(191_919);
});
