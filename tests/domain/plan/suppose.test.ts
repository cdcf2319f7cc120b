import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import { type Parameter, valueAt } from '../../../src/domain/law/parameter.ts';
import { supposedLaw, supposedParameters } from '../../../src/domain/law/supposed-law.ts';
import { apply, invert } from '../../../src/domain/plan/change.ts';
import type { Hypothesis } from '../../../src/domain/plan/hypothesis.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { backToDefault, type Supposed, setSetting, suppose, supposedRow } from '../../../src/domain/plan/suppose.ts';
import { aPlan } from '../a-plan.ts';

let rank = 0;
const newId = () => `h${++rank}`;
const plan = aPlan({
  hypotheses: [
    { id: 'other', parameter: 'pointRise', year: 2027, value: 10_000 },
    { id: 'empty', parameter: 'smicRise', year: 2028 },
    { id: 'a', parameter: 'smicRise', year: 2027, value: 20_000 },
    { id: 'b', parameter: 'v2Antilles', period: 2, value: 1_500_000 },
    { id: 'c', parameter: 'bonification', reading: 2 },
  ],
});
const supposing = (of: Plan, what: Supposed, value: number | undefined) => apply(of, suppose(of, what, value, newId)).hypotheses;

describe('what a plan supposes', () => {
  test.each<[string, Supposed, string | undefined]>([
    ['a value in an exercice', { parameter: 'smicRise', year: 2027 }, 'a'],
    ['nothing in another', { parameter: 'smicRise', year: 2029 }, undefined],
    ['nothing in a row without a value', { parameter: 'smicRise', year: 2028 }, undefined],
    ['the amount of a period', { parameter: 'v2Antilles', period: 2 }, 'b'],
    ['not that of another', { parameter: 'v2Antilles', period: 1 }, undefined],
    ['a reading', { parameter: 'bonification', reading: true }, 'c'],
    ['no reading of another rule', { parameter: 'v2Antilles', reading: true }, undefined],
  ])('is found: %s', (_, what, id) => {
    expect(supposedRow(plan, what)?.id).toBe(id);
  });

  test.each<[Supposed, Partial<Hypothesis>]>([
    [
      { parameter: 'priceRise', year: 2029 },
      { year: 2029, value: 7 },
    ],
    [
      { parameter: 'v1Public', period: 1 },
      { period: 1, value: 7 },
    ],
    [{ parameter: 'v2Public', reading: true }, { reading: 7 }],
  ])('is added as a row of its own: %o', (what, fields) => {
    const { id: _, ...added } = supposing(plan, what, 7).at(-1) as Hypothesis;
    expect(added).toEqual({ parameter: what.parameter, ...fields });
  });

  test.each<[Supposed, Partial<Hypothesis>]>([
    [
      { parameter: 'smicRise', year: 2027 },
      { id: 'a', value: 7 },
    ],
    [
      { parameter: 'bonification', reading: true },
      { id: 'c', reading: 7 },
    ],
  ])('changes where it stands: %o', (what, fields) => {
    const after = supposing(plan, what, 7);
    expect(after).toHaveLength(plan.hypotheses.length);
    expect(after.find(({ id }) => id === fields.id)).toMatchObject(fields);
  });

  test('comes back to the default without a value, and to what it was', () => {
    const what = { parameter: 'smicRise', year: 2027 };
    expect(supposing(plan, what, undefined).map(({ id }) => id)).toEqual(['other', 'empty', 'b', 'c']);
    const changes = suppose(plan, what, undefined, newId);
    expect(apply(apply(plan, changes), invert(changes))).toEqual(plan);
    expect(suppose(plan, { parameter: 'priceRise', year: 2027 }, undefined, newId)).toEqual([]);
  });

  test('of a parameter is taken away whole, and of no other', () => {
    expect(apply(plan, backToDefault(plan, 'smicRise')).hypotheses.map(({ id }) => id)).toEqual(['other', 'b', 'c']);
  });

  test('of a rule of the plan is a setting, or its default', () => {
    const chosen = apply(plan, setSetting(plan, 'vacancy', 'maintained'));
    expect(chosen.settings).toEqual({ vacancy: 'maintained' });
    expect(apply(chosen, setSetting(chosen, 'vacancy', undefined)).settings).toEqual({});
    expect(setSetting(plan, 'vacancy', undefined)).toEqual([]);
  });
});

describe('the law that a plan supposes', () => {
  const bonified = (rows: Hypothesis[]) => valueAt(supposedLaw(rows).bonification, day('2024-01-01'))?.value;
  test.each<[string, Hypothesis[], number[]]>([
    ['as written', [], [250_000, 500_000, 0]],
    ['under its second reading', [{ id: 'c', parameter: 'bonification', reading: 2 }], [337_500, 675_000, 0]],
    ['under its first, which is the default', [{ id: 'c', parameter: 'bonification', reading: 1 }], [250_000, 500_000, 0]],
    ['under a reading that is not there', [{ id: 'c', parameter: 'bonification', reading: 9 }], [250_000, 500_000, 0]],
    [
      'with an amount typed over an official one, which does not give way',
      [{ id: 'c', parameter: 'bonification', period: 2, value: 1 }],
      [250_000, 500_000, 0],
    ],
    [
      'with an amount typed over a reading',
      [
        { id: 'c', parameter: 'bonification', reading: 2 },
        { id: 'd', parameter: 'bonification', period: 2, value: 600_000 },
      ],
      [337_500, 600_000, 0],
    ],
  ])('pays a bonification %s', (_, rows, amounts) => {
    expect(bonified(rows)).toEqual(amounts);
  });

  test('pays the periods overseas that are supposed, the others as written', () => {
    const laid = supposedParameters(plan.hypotheses).get('v2Antilles') as Parameter<readonly { amount: number }[]>;
    expect(laid.values[0]?.value.map(({ amount }) => amount)).toEqual([1_750_000, 1_500_000, 1_250_000]);
  });
});
