// Long because whole payslips are compared line by line with those worked by hand.
import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Contract, Structure } from '../../../src/domain/plan/plan.ts';
import { aContract } from '../a-plan.ts';
import { amountOf, slipOf, total } from './a-slip.ts';

/** An association under 11 staff, ECLAT agreement, risk 91.3EA, no mobility tax. */
function anAssociation(fields: Partial<Structure> = {}): Structure {
  return { id: 'a', name: 'Association des Essais', kind: 'association', staffBand: 'under11', agreement: 'eclat', ...fields };
}

function permanent(grossPay: number, fields: Partial<Contract> = {}): Contract {
  return aContract('p', { regime: 'privatePermanent', start: day('2021-01-01'), grossPay: cents(grossPay), ...fields });
}

function fixedTerm(grossPay: number, fields: Partial<Contract> = {}): Contract {
  return permanent(grossPay, { regime: 'privateFixedTerm', start: day('2026-01-01'), end: day('2027-06-30'), ...fields });
}

const july = '2026-07-01';

describe('association, ECLAT, July 2026, line by line', () => {
  const lines = [
    'healthPrivate',
    'solidarity',
    'pensionCapped',
    'pensionUncapped',
    'familyPrivate',
    'workAccident',
    'housingSmall',
    'unemployment',
    'wageGuarantee',
    'agircOne',
    'balanceOne',
    'socialDialogue',
    'vocationalSmall',
    'apprenticeshipTax',
    'fixedTermTraining',
    'eclatTrainingSmall',
    'eclatJointBodies',
    'eclatVolunteers',
    'eclatProvident',
    'eclatHealth',
    'generalReduction',
  ];
  test.each([
    {
      name: 'CDI 1 867.02',
      contract: permanent(186_702),
      base: 186_702,
      amounts: [
        24_271, 560, 15_963, 3_939, 9_802, 2_240, 187, 7_468, 467, 8_812, 2_408, 30, 1_027, 1_270, 0, 2_894, 187, 93, 1_064, 1_942, -74_326,
      ],
      coefficient: 3_981,
      charges: 10_298,
      cost: 197_000,
      from11: 197_240,
    },
    {
      name: 'CDI 1 900.00',
      contract: permanent(190_000),
      base: 190_000,
      amounts: [
        24_700, 570, 16_245, 4_009, 9_975, 2_280, 190, 7_600, 475, 8_968, 2_451, 30, 1_045, 1_292, 0, 2_945, 190, 95, 1_083, 1_942, -72_390,
      ],
      coefficient: 3_810,
      charges: 13_695,
      cost: 203_695,
      from11: 203_937,
    },
    {
      name: 'CDI 2 200.00',
      contract: permanent(220_000),
      base: 220_000,
      amounts: [
        28_600, 660, 18_810, 4_642, 11_550, 2_640, 220, 8_800, 550, 10_384, 2_838, 35, 1_210, 1_496, 0, 3_410, 220, 110, 1_254, 1_942,
        -57_398,
      ],
      coefficient: 2_609,
      charges: 41_973,
      cost: 261_973,
      from11: 262_229,
    },
    {
      name: 'CDD 1 867.02',
      contract: fixedTerm(186_702),
      base: 205_372,
      amounts: [
        26_698, 616, 17_559, 4_333, 10_782, 2_464, 205, 8_215, 513, 9_694, 2_649, 33, 1_130, 1_397, 2_054, 3_183, 205, 103, 1_064, 1_942,
        -64_179,
      ],
      coefficient: 3_125,
      charges: 30_660,
      cost: 236_032,
      from11: 236_272,
    },
    {
      name: 'CDD 1 900.00',
      contract: fixedTerm(190_000),
      base: 209_000,
      amounts: [
        27_170, 627, 17_870, 4_410, 10_973, 2_508, 209, 8_360, 523, 9_865, 2_696, 33, 1_150, 1_421, 2_090, 3_240, 209, 105, 1_083, 1_942,
        -62_428,
      ],
      coefficient: 2_987,
      charges: 34_056,
      cost: 243_056,
      from11: 243_297,
    },
  ])('$name', ({ contract, base, amounts, coefficient, charges, cost, from11 }) => {
    const slip = slipOf(contract, anAssociation(), july);
    expect(slip?.find((line) => line.id === 'healthPrivate')?.base).toBe(base);
    expect(lines.map((id) => amountOf(slip, id))).toEqual(amounts);
    expect(slip?.find((line) => line.id === 'generalReduction')?.rate).toBe(coefficient * 100);
    expect(amounts.reduce((sum, amount) => sum + amount)).toBe(charges);
    expect(total(slip)).toBe(cost);
    expect(total(slipOf(contract, anAssociation({ staffBand: 'from11' }), july))).toBe(from11);
  });

  test('CDD 2 200.00 costs 3 046.70, or 3 049.26 from 11 staff on, at a coefficient of 0.2014', () => {
    const slip = slipOf(fixedTerm(220_000), anAssociation(), july);
    expect(slip?.find((line) => line.id === 'generalReduction')).toMatchObject({ base: 242_000, rate: 201_400, amount: -48_739 });
    expect(total(slip)).toBe(304_670);
    expect(total(slipOf(fixedTerm(220_000), anAssociation({ staffBand: 'from11' }), july))).toBe(304_926);
  });

  test.each([
    [186_702, 4_248_576],
    [190_000, 4_375_008],
    [220_000, 5_484_060],
  ])('eighteen months of a CDD at %i cost %i', (grossPay, cost) => {
    expect(18 * (total(slipOf(fixedTerm(grossPay), anAssociation(), july)) as number)).toBe(cost);
  });

  test.each([
    ['CDI 1 867.02', permanent(186_702), 14_293],
    ['CDI 1 900.00', permanent(190_000), 14_742],
    ['CDI 2 200.00', permanent(220_000), 18_822],
    ['CDD 1 867.02', fixedTerm(186_702), 16_832],
    ['CDD 1 900.00', fixedTerm(190_000), 17_326],
  ])('the tax on salaries of %s is a twelfth of the yearly scale once it is due', (_, contract, tax) => {
    const slip = slipOf(contract, anAssociation({ payrollTax: 'due' }), july);
    expect(amountOf(slip, 'payrollTax')).toBe(tax);
    expect(total(slip)).toBe((total(slipOf(contract, anAssociation(), july)) as number) + tax);
  });
});

describe('legal lines only, at constant pay, under 11 staff, 91.3EA', () => {
  test.each([
    ['2021-01-01', 1_652, 222_026, 698, 278_071],
    ['2021-10-01', 1_809, 219_043, 833, 275_101],
    ['2022-01-01', 1_864, 217_903, 883, 273_891],
    ['2022-08-01', 2_204, 211_443, 1_177, 267_423],
    ['2023-01-01', 2_337, 208_916, 1_293, 264_871],
    ['2023-05-01', 2_507, 205_686, 1_440, 261_637],
    ['2024-01-01', 2_597, 204_242, 1_517, 260_251],
    ['2024-11-01', 2_754, 201_354, 1_652, 257_391],
    ['2025-05-01', 2_753, 201_278, 1_652, 257_281],
    ['2026-01-01', 3_588, 200_366, 2_448, 257_083],
    ['2026-06-01', 3_810, 197_440, 2_609, 255_037],
  ])('in the month of %s: 1 900 € at %i cost %i, 2 200 € at %i cost %i', (month, lowRate, low, highRate, high) => {
    const { agreement: _, ...legal } = anAssociation();
    for (const [grossPay, rate, cost] of [
      [190_000, lowRate, low],
      [220_000, highRate, high],
    ] as const) {
      const slip = slipOf(permanent(grossPay), legal, month);
      expect(slip?.find((line) => line.id === 'generalReduction')?.rate).toBe(rate * 100);
      expect(total(slip)).toBe(cost);
    }
  });
});

describe('against another engine, July 2026, no agreement', () => {
  const { agreement: _, ...legal } = anAssociation({ healthMonthly: cents(2_000) });
  test.each([
    ['CDI, 9 staff', permanent(186_702), 'under11', 192_821],
    ['CDI, 9 staff', permanent(190_000), 'under11', 199_440],
    ['CDI, 9 staff', permanent(220_000), 'under11', 257_037],
    ['CDI, 20 staff', permanent(186_702), 'from20', 193_821],
    ['CDI, 20 staff', permanent(190_000), 'from20', 200_455],
    ['CDI, 20 staff', permanent(220_000), 'from20', 258_187],
    ['CDI, 60 staff', permanent(186_702), 'from50', 194_661],
    ['CDI, 60 staff', permanent(190_000), 'from50', 201_329],
    ['CDI, 60 staff', permanent(220_000), 'from50', 259_485],
    ['CDD of 18 months, 9 staff', fixedTerm(186_702), 'under11', 231_536],
    ['CDD of 18 months, 9 staff', fixedTerm(190_000), 'under11', 238_475],
    ['CDD of 18 months, 9 staff', fixedTerm(220_000), 'under11', 299_360],
  ] as const)('%s at %o costs what modele-social 11.1.0 found, within two cents', (_, contract, staffBand, cost) => {
    const slip = slipOf(contract, { ...legal, staffBand }, july);
    expect(Math.abs((total(slip) as number) - cost)).toBeLessThanOrEqual(2);
  });
});

describe('the reduced rates of low pay, until 2025', () => {
  test.each([
    { what: 'at 2.5 SMIC', month: '2021-06-01', pay: 388_645, health: 27_205, family: 13_408 },
    { what: 'over 2.5 SMIC', month: '2021-06-01', pay: 388_646, health: 50_524, family: 13_408 },
    { what: 'over 3.5 SMIC', month: '2021-06-01', pay: 544_104, health: 70_734, family: 28_565 },
    { what: 'at 2.5 SMIC of the end of 2023', month: '2024-12-01', pay: 436_800, health: 30_576, family: 15_070 },
    { what: 'over it', month: '2024-12-01', pay: 436_801, health: 56_784, family: 15_070 },
    { what: 'at 2.25 SMIC', month: '2025-12-01', pay: 405_405, health: 28_378, family: 13_986 },
    { what: 'over 2.25 SMIC', month: '2025-12-01', pay: 405_406, health: 52_703, family: 13_987 },
    { what: 'abolished', month: '2026-01-01', pay: 190_000, health: 24_700, family: 9_975 },
  ])('$what in the month of $month', ({ month, pay, health, family }) => {
    const slip = slipOf(permanent(pay), anAssociation(), month);
    expect([amountOf(slip, 'healthPrivate'), amountOf(slip, 'familyPrivate')]).toEqual([health, family]);
  });
});

describe('the general reduction', () => {
  test.each([
    { what: 'until 2025 stops at 1.6 SMIC', month: '2025-06-01', pay: 288_288, amount: 0 },
    { what: 'from 2026 never falls under 2 % before 3 SMIC', month: july, pay: 560_104, amount: -11_202 },
    { what: 'from 2026 stops at 3 SMIC', month: july, pay: 560_106, amount: 0 },
    { what: 'is at its most at the SMIC', month: july, pay: 186_702, amount: -74_326 },
  ])('$what', ({ month, pay, amount }) => {
    expect(amountOf(slipOf(permanent(pay), anAssociation(), month), 'generalReduction')).toBe(amount);
  });

  test('is the same share of a part-time pay', () => {
    const slip = slipOf(permanent(190_000, { fte: percent(50) }), anAssociation(), july);
    expect(slip?.find((line) => line.id === 'generalReduction')).toMatchObject({ base: 95_000, rate: 381_000 });
  });
});

describe('the indemnity at the end of a private fixed-term contract', () => {
  const next = permanent(190_000, { id: 'next', start: day('2027-07-01') });
  test.each([
    { what: 'is 10 % a month', contract: fixedTerm(190_000), others: [], amount: 19_000 },
    { what: 'is 6 % by a branch agreement', contract: fixedTerm(190_000, { endIndemnity: 'reduced' }), others: [], amount: 11_400 },
    { what: 'is not due when a permanent contract follows', contract: fixedTerm(190_000), others: [next], amount: 0 },
    {
      what: 'is due when a contract follows later',
      contract: fixedTerm(190_000),
      others: [{ ...next, start: day('2027-07-02') }],
      amount: 19_000,
    },
    { what: 'is not due when the officer says so', contract: fixedTerm(190_000, { endIndemnity: 'none' }), others: [], amount: 0 },
    { what: 'is due when the officer says so', contract: fixedTerm(190_000, { endIndemnity: 'due' }), others: [next], amount: 19_000 },
    { what: 'is not due on a permanent contract', contract: permanent(190_000, { endIndemnity: 'due' }), others: [], amount: 0 },
  ])('$what', ({ contract, others, amount }) => {
    expect(amountOf(slipOf(contract, anAssociation(), july, { others }), 'endIndemnity')).toBe(amount);
  });
});

describe('other private employers', () => {
  test.each([
    {
      what: 'a company owes the apprenticeship tax before 2026',
      fields: { kind: 'otherPrivate' },
      month: '2025-06-01',
      id: 'apprenticeshipTaxCompany',
      amount: 1_292,
    },
    { what: 'an association does not', fields: {}, month: '2026-02-01', id: 'apprenticeshipTax', amount: 0 },
    { what: 'an association owes it from March 2026', fields: {}, month: '2026-03-01', id: 'apprenticeshipTax', amount: 1_292 },
    { what: 'less in Alsace and Moselle', fields: { commune: '67482' }, month: july, id: 'apprenticeshipTaxAlsace', amount: 836 },
    { what: 'a company is not liable to the tax on salaries', fields: { kind: 'otherPrivate' }, month: july, id: 'payrollTax', amount: 0 },
    {
      what: 'a flat tax on salaries in Guadeloupe',
      fields: { commune: '97105', payrollTax: 'due' },
      month: july,
      id: 'payrollTax',
      amount: 5_605,
    },
    { what: 'a lower one in Guyane', fields: { commune: '97302', payrollTax: 'due' }, month: july, id: 'payrollTax', amount: 4_845 },
    { what: 'and in Mayotte', fields: { commune: '97608', payrollTax: 'due' }, month: july, id: 'payrollTax', amount: 4_845 },
    { what: 'social work is three times dearer', fields: { workAccidentCode: '853BA' }, month: july, id: 'workAccident', amount: 7_049 },
    {
      what: 'the notified rate replaces the risk',
      fields: { workAccidentRate: percent(2.5) },
      month: july,
      id: 'workAccident',
      amount: 4_750,
    },
    { what: 'from 50 staff the building effort', fields: { staffBand: 'from50' }, month: july, id: 'housingEffort', amount: 855 },
  ] as const)('$what', ({ fields, month, id, amount }) => {
    expect(amountOf(slipOf(permanent(190_000), anAssociation(fields as Partial<Structure>), month), id)).toBe(amount);
  });

  test('a high pay has its second tranches, and stops at four ceilings for unemployment', () => {
    const slip = slipOf(permanent(2_000_000), anAssociation(), july);
    expect(slip?.find((line) => line.id === 'agircTwo')?.base).toBe(1_599_500);
    expect(slip?.find((line) => line.id === 'unemployment')?.base).toBe(1_602_000);
    expect(slip?.find((line) => line.id === 'technicalBalance')).toMatchObject({ base: 2_000_000, amount: 4_200 });
    expect(amountOf(slipOf(permanent(400_500), anAssociation(), july), 'technicalBalance')).toBe(0);
  });
});
