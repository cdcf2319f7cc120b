import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day, monthOf } from '../../../src/domain/base/day.ts';
import { LAW } from '../../../src/domain/law/law.ts';
import { PAY_LINES, type PayLine, payAccounts } from '../../../src/domain/law/pay-accounts.ts';
import type { Contract } from '../../../src/domain/plan/plan.ts';
import { aContract, anEmployer } from '../a-plan.ts';
import { slipOf, total } from './a-slip.ts';

const gross = (amount: number) => aContract('p', { start: day('2021-01-01'), grossPay: cents(amount) });
const A = anEmployer();
const B = anEmployer({ staffBand: 'from50', unemployment: 'insured', mobilityRate: percent(2), managementCentreRate: percent(0) });
const july = monthOf(2026, 7);

test.each([
  ['civil', 'pay', '64111'],
  ['civil', 'bonusPoints', '64113'],
  ['general', 'premium', '64138'],
  ['aidedPublic', 'pay', '64168'],
  ['apprenticePublic', 'pay', '6417'],
  ['private', 'pay', undefined],
  ['aidedPrivate', 'pay', undefined],
] as const)('in the M57 chart the line « $1 » of the scheme %s is charged to %s %s', (scheme, line, account) => {
  expect(payAccounts(scheme, line)?.developed).toBe(account);
});

describe('public contract worker, July 2026, line by line', () => {
  const lines = [
    'pay',
    'health',
    'solidarity',
    'pensionCapped',
    'pensionUncapped',
    'family',
    'workAccident',
    'housingSmall',
    'housingLarge',
    'ircantecA',
    'training',
    'apprenticeship',
    'managementCentre',
    'unemployment',
    'mobility',
  ];
  test.each([
    {
      name: 'A 1 867.02',
      employer: A,
      pay: 186_702,
      amounts: [186_702, 24_271, 560, 15_963, 3_939, 9_802, 3_099, 187, 0, 7_841, 1_680, 187, 2_240, 0, 0],
      charges: 69_769,
      cost: 256_471,
    },
    {
      name: 'A 1 900.00',
      employer: A,
      pay: 190_000,
      amounts: [190_000, 24_700, 570, 16_245, 4_009, 9_975, 3_154, 190, 0, 7_980, 1_710, 190, 2_280, 0, 0],
      charges: 71_003,
      cost: 261_003,
    },
    {
      name: 'A 2 200.00',
      employer: A,
      pay: 220_000,
      amounts: [220_000, 28_600, 660, 18_810, 4_642, 11_550, 3_652, 220, 0, 9_240, 1_980, 220, 2_640, 0, 0],
      charges: 82_214,
      cost: 302_214,
    },
    {
      name: 'B 1 867.02',
      employer: B,
      pay: 186_702,
      amounts: [186_702, 24_271, 560, 15_963, 3_939, 9_802, 3_099, 0, 934, 7_841, 1_680, 187, 0, 7_468, 3_734],
      charges: 79_478,
      cost: 266_180,
    },
    {
      name: 'B 1 900.00',
      employer: B,
      pay: 190_000,
      amounts: [190_000, 24_700, 570, 16_245, 4_009, 9_975, 3_154, 0, 950, 7_980, 1_710, 190, 0, 7_600, 3_800],
      charges: 80_883,
      cost: 270_883,
    },
    {
      name: 'B 2 200.00',
      employer: B,
      pay: 220_000,
      amounts: [220_000, 28_600, 660, 18_810, 4_642, 11_550, 3_652, 0, 1_100, 9_240, 1_980, 220, 0, 8_800, 4_400],
      charges: 93_654,
      cost: 313_654,
    },
  ])('$name costs $cost', ({ employer, pay, amounts, charges, cost }) => {
    const slip = slipOf(gross(pay), employer, july);
    expect(lines.map((id) => slip?.find((line) => line.id === id)?.amount ?? 0)).toEqual(amounts);
    expect(total(slip?.slice(1))).toBe(charges);
    expect(total(slip)).toBe(cost);
  });

  test('the same pay as SMIC of the month costs the same as typed', () => {
    const smic: Contract = { id: 'c', post: 'p', regime: 'publicFixedTerm', start: day('2021-01-01'), payBasis: 'smic' };
    expect(total(slipOf(smic, A, july))).toBe(256_471);
    expect(slipOf(smic, A, monthOf(2026, 5))?.[0]?.amount).toBe(182_303);
  });

  test('the M57 accounts of 1 900 € come out as in a mandate', () => {
    const sums = new Map<string, number>();
    for (const line of slipOf(gross(190_000), A, july) ?? []) {
      const isPay = PAY_LINES.some((id) => id === line.id);
      const accounts = isPay ? payAccounts('general', line.id as PayLine) : LAW.contributions.find((one) => one.id === line.id)?.accounts;
      for (const key of [accounts?.developed, accounts?.abridged]) sums.set(key as string, (sums.get(key as string) ?? 0) + line.amount);
    }
    expect(Object.fromEntries(sums)).toEqual({
      64131: 190_000,
      6332: 190,
      6336: 4_180,
      6338: 570,
      6451: 58_083,
      6453: 7_980,
      6413: 190_000,
      633: 4_940,
      6450: 66_063,
    });
  });
});

test.each([
  ['2021-01-01', 260_680, 301_840],
  ['2021-10-01', 260_680, 301_840],
  ['2022-01-01', 260_756, 301_928],
  ['2022-08-01', 260_756, 301_928],
  ['2023-01-01', 260_851, 302_038],
  ['2023-05-01', 260_851, 302_038],
  ['2024-01-01', 260_946, 302_148],
  ['2024-11-01', 260_946, 302_148],
  ['2025-05-01', 260_946, 302_148],
  ['2026-01-01', 261_003, 302_214],
  ['2026-06-01', 261_003, 302_214],
])('in the month of %s, 1 900 € cost %i and 2 200 € cost %i', (month, low, high) => {
  expect(total(slipOf(gross(190_000), A, month))).toBe(low);
  expect(total(slipOf(gross(220_000), A, month))).toBe(high);
});

describe('the ceiling', () => {
  test.each([
    { pay: 400_500, capped: 34_243, ircantecA: 16_821, ircantecB: 0 },
    { pay: 400_501, capped: 34_243, ircantecA: 16_821, ircantecB: 0 },
    { pay: 500_000, capped: 34_243, ircantecA: 16_821, ircantecB: 12_487 },
    { pay: 4_000_000, capped: 34_243, ircantecA: 16_821, ircantecB: 351_839 },
  ])('of 4 005 € caps a pay of $pay', ({ pay, capped, ircantecA, ircantecB }) => {
    const slip = slipOf(gross(pay), A, july) ?? [];
    const amount = (id: string) => slip.find((line) => line.id === id)?.amount ?? 0;
    expect([amount('pensionCapped'), amount('ircantecA'), amount('ircantecB')]).toEqual([capped, ircantecA, ircantecB]);
  });

  test('is prorated by working time and presence', () => {
    const slip = slipOf({ ...gross(600_000), fte: percent(50) }, A, july, { thirtieths: 15 }) ?? [];
    expect(slip[0]?.amount).toBe(150_000);
    expect(slip.find((line) => line.id === 'ircantecA')?.base).toBe(100_125);
    expect(slip.find((line) => line.id === 'ircantecB')?.base).toBe(49_875);
  });
});

describe('what replaces the table', () => {
  test('the notified work accident rate of the employer replaces the collective one', () => {
    const slip = slipOf(gross(190_000), anEmployer({ workAccidentRate: percent(2.5) }), july);
    expect(slip?.find((line) => line.id === 'workAccident')?.amount).toBe(4_750);
  });

  test.each([
    { month: '2025-12-01', cost: 260_946 },
    { month: '2026-01-01', cost: 269_800 },
  ])('an observed rate of 42 % from 2026 makes $month cost $cost', ({ month, cost }) => {
    const employer = anEmployer({ observedRate: percent(42), observedFrom: day('2026-01-01') });
    expect(total(slipOf(gross(190_000), employer, month))).toBe(cost);
  });

  test('an observed rate makes a contract without a regime known; without it, it is unknown, not free', () => {
    const { regime: _, ...untold } = gross(190_000);
    expect(slipOf(untold, A, july)).toBeUndefined();
    expect(total(slipOf(untold, anEmployer({ observedRate: percent(55.78) }), july))).toBe(295_982);
  });

  test.each([
    { thirtieths: 30, cost: 232_587 },
    { thirtieths: 15, cost: 116_294 },
    { thirtieths: 1, cost: 7_753 },
  ])('a monthly cost typed by hand has the last word: $thirtieths thirtieths cost $cost', ({ thirtieths, cost }) => {
    const contract = { ...gross(190_000), monthlyCost: cents(232_587), fte: percent(50) };
    expect(slipOf(contract, anEmployer({ observedRate: percent(42) }), july, { thirtieths })).toEqual([
      { id: 'typed', base: 232_587, amount: cost },
    ]);
  });

  test('a month before the first known SMIC is unknown', () => {
    const smic: Contract = { id: 'c', post: 'p', regime: 'publicFixedTerm', start: day('2020-06-01'), payBasis: 'smic' };
    expect(slipOf(smic, A, '2020-12-01')).toBeUndefined();
    expect(total(slipOf(smic, A, '2021-01-01'))).toBeGreaterThan(155_458);
  });
});
