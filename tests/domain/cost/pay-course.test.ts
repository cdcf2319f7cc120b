import { describe, expect, it, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { spanOf } from '../../../src/domain/base/span.ts';
import { contractStretch } from '../../../src/domain/cost/occupation.ts';
import { type PayStretch, payCourse, rowOfField } from '../../../src/domain/cost/pay-course.ts';
import { PayRises } from '../../../src/domain/cost/pay-rises.ts';
import { LAW } from '../../../src/domain/law/law.ts';
import type { Amendment } from '../../../src/domain/plan/pay-terms.ts';
import type { Contract } from '../../../src/domain/plan/plan.ts';
import { aContract, anEmployer } from '../a-plan.ts';

const contract: Contract = { id: 'k', post: 'p', grossPay: cents(200_000) };
const first: Amendment = { id: 'a', contract: 'k', from: day('2026-03-01'), grossPay: cents(210_000) };
const second: Amendment = { id: 'b', contract: 'k', from: day('2026-06-01'), grossPay: cents(220_000) };

it.each([
  ['the last amendment that gives it', 'grossPay', [contract, first, second], 'b'],
  ['the contract, when no amendment gives it', 'post', [contract, first], 'k'],
  ['the contract, when nothing gives it', 'monthlyCost', [contract, first], 'k'],
] as const)('a field of a pay comes from %s', (_, field, rows, id) => {
  expect(rowOfField({ rows } as unknown as PayStretch, field).id).toBe(id);
});

const span = spanOf(2025, 2030);

/** The stretches of a contract: from, to, and what is read of each. */
function courseOf<T>(contract: Contract, amendments: readonly Amendment[], read: (stretch: PayStretch) => T): (string | T | undefined)[][] {
  const course = payCourse(LAW, span, new PayRises(LAW, span), contract, anEmployer(), amendments, contractStretch(contract));
  return course.map((stretch) => [stretch.first, stretch.last, read(stretch)]);
}

const amount = ({ pay }: PayStretch): number | undefined => (pay.kind === 'paid' ? pay.amount : undefined);
const rise = ({ pay }: PayStretch): number | undefined => (pay.kind === 'paid' ? pay.rise : undefined);

describe('amendments cut a contract', () => {
  const held = aContract('p', { start: day('2025-01-01'), end: day('2026-12-31') });
  const paying = (from: string | undefined, grossPay: number): Amendment => ({
    id: `m-${from}`,
    contract: held.id,
    ...(from !== undefined && { from: day(from) }),
    grossPay: cents(grossPay),
  });

  test.each<[string, readonly (readonly [string | undefined, number])[], (string | number)[][]]>([
    ['none', [], [['2025-01-01', '2026-12-31', 190_000]]],
    [
      'inside',
      [['2025-07-01', 200_000]],
      [
        ['2025-01-01', '2025-06-30', 190_000],
        ['2025-07-01', '2026-12-31', 200_000],
      ],
    ],
    [
      'on the last day',
      [['2026-12-31', 200_000]],
      [
        ['2025-01-01', '2026-12-30', 190_000],
        ['2026-12-31', '2026-12-31', 200_000],
      ],
    ],
    ['the day after the last', [['2027-01-01', 200_000]], [['2025-01-01', '2026-12-31', 190_000]]],
    ['on the first day', [['2025-01-01', 200_000]], [['2025-01-01', '2026-12-31', 200_000]]],
    [
      'two before the first day: the later holds',
      [
        ['2024-01-01', 200_000],
        ['2024-06-01', 210_000],
      ],
      [['2025-01-01', '2026-12-31', 210_000]],
    ],
    [
      'two on the same day: the last in order holds',
      [
        ['2025-07-01', 200_000],
        ['2025-07-01', 210_000],
      ],
      [
        ['2025-01-01', '2025-06-30', 190_000],
        ['2025-07-01', '2026-12-31', 210_000],
      ],
    ],
    ['without a day', [[undefined, 200_000]], [['2025-01-01', '2026-12-31', 190_000]]],
  ])('%s', (_, changes, stretches) => {
    const amendments = changes.map(([from, pay]) => paying(from, pay));
    expect(courseOf(held, amendments, amount)).toEqual(stretches);
  });

  test('every day is paid once, the 31st too', () => {
    const course = payCourse(
      LAW,
      span,
      new PayRises(LAW, span),
      held,
      anEmployer(),
      [paying('2025-05-31', 200_000)],
      contractStretch(held),
    );
    expect(course.map(({ from, to }) => to - from).reduce((sum, days) => sum + days, 0)).toBe(720);
    expect(course[1]?.from).toBe(course[0]?.to);
  });
});

// The career of 1 % a year supposed for civil servants from 2027 on.
describe('rises supposed for later years', () => {
  const civil = (fields: Partial<Contract> = {}): Contract => ({
    id: 'k',
    post: 'p',
    regime: 'civilServant',
    payBasis: 'index',
    index: 400,
    start: day('2025-01-01'),
    ...fields,
  });
  const change = (fields: Partial<Amendment>): Amendment[] => [{ id: 'm', contract: 'k', from: day('2027-05-01'), ...fields }];
  const ofYear = (contract: Contract, amendments: readonly Amendment[], on: string): number | undefined =>
    courseOf(contract, amendments, rise).findLast(([first]) => (first as string) <= on)?.[2] as number | undefined;

  test('begin on each 1 January', () => {
    expect(courseOf(civil({ end: day('2028-06-30') }), [], rise)).toEqual([
      ['2025-01-01', '2026-12-31', 1_000_000],
      ['2027-01-01', '2027-12-31', 1_010_000],
      ['2028-01-01', '2028-06-30', 1_020_100],
    ]);
  });

  test('leave no empty stretch before a contract that starts on a 1 January, and none after its end', () => {
    expect(courseOf(civil({ start: day('2027-01-01'), end: day('2028-01-01') }), [], rise)).toEqual([
      ['2027-01-01', '2027-12-31', 1_000_000],
      ['2028-01-01', '2028-01-01', 1_010_000],
    ]);
    expect(courseOf(civil({ end: day('2026-12-31') }), [], rise)).toEqual([['2025-01-01', '2026-12-31', 1_000_000]]);
  });

  test.each<[string, Partial<Amendment>, number]>([
    ['the working time', { fte: percent(80) }, 1_020_100],
    ['a premium', { premium: cents(1_000) }, 1_020_100],
    ['the index', { index: 410 }, 1_010_000],
    ['the gross', { grossPay: cents(200_000) }, 1_010_000],
  ])('are counted again from a new pay only: in 2028, after a change of %s', (_, fields, expected) => {
    expect(ofYear(civil(), change(fields), '2028-03-01')).toBe(expected);
  });

  test('do not move a scale, the SMIC or a typed cost', () => {
    expect(ofYear(civil({ payBasis: 'grade', scale: 'C1', step: 1 }), [], '2028-03-01')).toBe(1_000_000);
    expect(ofYear(civil({ payBasis: 'smic' }), [], '2028-03-01')).toBe(1_000_000);
    expect(courseOf(civil({ monthlyCost: cents(300_000) }), [], amount)).toHaveLength(1);
  });
});

describe('a scale', () => {
  const onGrid = (fields: Partial<Contract> = {}): Contract => ({
    id: 'k',
    post: 'p',
    regime: 'civilServant',
    payBasis: 'grade',
    scale: 'C1',
    step: 10,
    start: day('2024-03-01'),
    ...fields,
  });
  const step = (stretch: PayStretch): number | undefined => stretch.step;

  test('moves to its last step and stays there', () => {
    expect(courseOf(onGrid(), [], step)).toEqual([
      ['2024-03-01', '2028-02-29', 10],
      ['2028-03-01', undefined, 11],
    ]);
  });

  test('is not walked while something of it is missing, or a cost is typed', () => {
    expect(courseOf({ ...onGrid(), scale: undefined as never }, [], step)).toEqual([['2024-03-01', undefined, undefined]]);
    expect(courseOf({ ...onGrid(), step: undefined as never }, [], step)).toEqual([['2024-03-01', undefined, undefined]]);
    expect(courseOf(onGrid({ monthlyCost: cents(300_000) }), [], step)).toEqual([['2024-03-01', undefined, undefined]]);
  });

  test('has no index past its last step', () => {
    expect(courseOf(onGrid({ step: 40 }), [], ({ pay }) => pay.kind)).toEqual([['2024-03-01', undefined, 'unknown']]);
  });
});
