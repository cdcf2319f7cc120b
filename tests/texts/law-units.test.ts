import { expect, test } from 'vitest';
import { PARAMETERS } from '../../src/domain/law/law.ts';
import { editableLawNumber, formatLawNumber, type LawUnit, readLawNumber, refusedLawNumber } from '../../src/texts/law-units.ts';
import { formatLawValue, tellLawValue } from '../../src/texts/law-values.ts';

test.each([
  ['rate', '1,5', 15_000],
  ['rate', '1,5 %', 15_000],
  ['rate', '-2', -20_000],
  ['rate', '200', undefined],
  ['money', '12,49 €', 1249],
  ['money', '-1', undefined],
  ['point', '59,0734 €', 590_734],
  ['point', 'dix', undefined],
  ['months', '4 mois', 4],
  ['months', '4,5', undefined],
  ['hours', '1 607', 1607],
  ['index', '366', 366],
  ['inhabitants', '5 000 hab.', 5000],
] as const)('%s reads « %s » as %s', (unit, text, value) => {
  expect(readLawNumber(unit, text)).toBe(value);
});

test.each(['money', 'rate', 'point', 'months', 'hours', 'index', 'inhabitants'] as const satisfies readonly LawUnit[])(
  'what an editor of %s starts from reads back as itself',
  (unit) => {
    for (const value of [0, 1, 366, 15_000, 99_999]) {
      if (value > 0 || unit !== 'point') expect(readLawNumber(unit, editableLawNumber(unit, value))).toBe(value);
      expect(formatLawNumber(unit, value)).not.toMatch(/NaN|undefined/);
    }
    expect(refusedLawNumber(unit, 'x')).toContain('x');
  },
);

test.each(PARAMETERS.map(({ id, values }) => ({ id, values })))('every value of $id reads in a cell and in full', ({ id, values }) => {
  for (const { value } of values) {
    expect(formatLawValue(id, value)).toMatch(/\S/);
    expect(tellLawValue(id, value)).not.toMatch(/NaN|undefined|\[object/);
  }
});
