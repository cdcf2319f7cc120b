import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { FAMILIES, familyOf } from '../../../src/domain/law/families.ts';
import { PARAMETERS } from '../../../src/domain/law/law.ts';
import { supposedParameters } from '../../../src/domain/law/supposed-law.ts';
import { apply, invert } from '../../../src/domain/plan/change.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { backToDefault, setSetting, suppose, supposedRow } from '../../../src/domain/plan/suppose.ts';
import { recompute, treasuryOf } from '../../../src/domain/recompute.ts';
import { isChanged, isToConfirm, lawCell, matches } from '../../../src/screens/hypotheses/law-cell.ts';
import { type LawLine, lineAt, linesOf } from '../../../src/screens/hypotheses/law-lines.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost } from '../../domain/a-plan.ts';

const plan = aPlan({
  firstYear: 2025,
  lastYear: 2028,
  structures: [anEmployer({})],
  posts: [aPost('p', { departement: '43' })],
  contracts: [aContract('p')],
  conventions: [aConvention('p')],
});
const lineOf = (of: Plan, id: string): LawLine => lineAt(linesOf(of), of, id) as LawLine;
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ');
const newId = (): string => 'h';

describe('the lines', () => {
  test('hold every parameter of law once, in a family, those officers change first coming first', () => {
    const lines = linesOf(plan);
    expect(lines.slice(0, 4).map(({ id }) => id)).toEqual(['smicRise', 'pointRise', 'payRise', 'civilCareerRise']);
    const held = new Set(lines.flatMap((line) => ('parameter' in line ? [line.parameter.id] : [])));
    expect(PARAMETERS.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(PARAMETERS.every(({ id }) => FAMILIES.includes(familyOf(id)))).toBe(true);
  });

  test('hold the envelopes of the départements of the plan, for information', () => {
    expect(linesOf(plan).filter(({ family }) => family === 'information')).toHaveLength(2);
  });

  test('are found by a parameter, a line of payslip, a setting or a row of the plan', () => {
    const supposed = apply(plan, suppose(plan, { parameter: 'v2Private', period: 2 }, 1, newId));
    expect(['health', 'workAccident', 'setting.vacancy', 'h'].map((id) => lineOf(supposed, id).id)).toEqual([
      'health',
      'workAccident.751BA',
      'setting.vacancy',
      'v2Private.2',
    ]);
  });
});

describe('a cell', () => {
  test.each([
    ['smicRise', 2027, '1,5 %', 'rate'],
    ['smicHourly', 2027, '12,49 €', 'money'],
    ['indexPoint', 2028, '59,0734 €', 'point'],
    ['receiptLag', 2026, '4 mois', 'months'],
    ['v2Private', 2026, '20 000,00 €', 'money'],
  ] as const)('of %s in %i reads %s and is typed as %s', (id, year, text, unit) => {
    const cell = lawCell(lineOf(plan, id), year, plan);
    expect([plain(cell.text), cell.unit, cell.changed]).toEqual([text, unit, false]);
  });

  test.each([
    ['smicHourly', 2026, 'official'],
    ['v2Public', 2026, 'official'],
    ['stateAid', 2027, 'official'],
    ['unusedMoney', 2027, 'setting'],
    ['payrollTax', 2027, 'scale'],
    ['presence', 2027, 'perEmployer'],
    ['label', 2025, undefined],
  ] as const)('of %s in %i says why it is not typed: %s', (id, year, why) => {
    expect(lawCell(lineOf(plan, id), year, plan).why).toBe(why);
  });

  test('that was typed is marked, keeps its default in words, and changes the law of its exercice alone', () => {
    const now = apply(plan, suppose(plan, { parameter: 'smicHourly', year: 2027 }, 1300, newId));
    const line = lineOf(now, 'smicHourly');
    expect(lawCell(line, 2027, now)).toMatchObject({ changed: true, value: 1300, defaultValue: 1249 });
    expect(lawCell(line, 2028, now).changed).toBe(false);
    expect([isChanged(line, now), isChanged(lineOf(plan, 'smicHourly'), plan)]).toEqual([true, false]);
  });

  test.each(linesOf(plan).flatMap((line) => ('parameter' in line ? [line.id] : [])))(
    'of %s that can be typed has an effect on the law',
    (id) => {
      const line = lineOf(plan, id);
      for (let year = plan.firstYear; year <= plan.lastYear; year++) {
        const { target, value = 0 } = lawCell(line, year, plan);
        if (target === undefined) continue;
        const now = apply(plan, suppose(plan, target, value + 7, newId));
        expect(lawCell(lineOf(now, id), year, now).value).toBe(value + 7);
      }
    },
  );
});

describe('what is supposed', () => {
  test('is one row, set again, and taken away without a trace', () => {
    const what = { parameter: 'payRise', year: 2027 };
    const first = apply(plan, suppose(plan, what, 20_000, newId));
    const second = apply(first, suppose(first, what, 30_000, newId));
    expect(second.hypotheses).toEqual([{ id: 'h', parameter: 'payRise', year: 2027, value: 30_000 }]);
    expect(apply(second, suppose(second, what, undefined, newId)).hypotheses).toEqual([]);
    const back = backToDefault(second, 'payRise');
    expect(apply(apply(second, back), invert(back))).toEqual(second);
  });

  test('another reading holds in place of every value of its rule, and says whose it is', () => {
    const what = { parameter: 'v1Private', reading: true } as const;
    const now = apply(plan, suppose(plan, what, 2, newId));
    expect(supposedRow(now, what)?.reading).toBe(2);
    const [value] = supposedParameters(now.hypotheses).get('v1Private')?.values ?? [];
    expect(value).toMatchObject({ value: [{ months: 24, amount: 3_200_000 }], status: 'hypothesis', source: { certainty: 'X' } });
    expect(value?.source.reference).toContain('question écrite');
    expect(isChanged(lineOf(now, 'v1Private'), now)).toBe(true);
    // A reading that is not there changes nothing.
    expect(supposedParameters([{ id: 'x', parameter: 'v1Private', reading: 9 }]).get('v1Private')?.values[0]).toMatchObject({
      value: [{ months: 18 }],
    });
  });

  test('a setting back at its default is no change', () => {
    const now = apply(plan, setSetting(plan, 'trancheMonth', 3));
    expect(lawCell(lineOf(now, 'setting.trancheMonth'), 2027, now)).toMatchObject({ text: 'mars', changed: true, byDefault: 'décembre' });
    expect(apply(now, setSetting(now, 'trancheMonth', undefined)).settings).toEqual({});
  });
});

test('the time before a cofinancing is received is read from the law, and what is supposed of it moves the treasury', () => {
  const given = aPlan({
    ...plan,
    funders: [{ id: 'f', name: 'F' }],
    cofinancings: [aLine('l', { amount: cents(120_000), basis: 'perYear', state: 'notified' })],
  });
  const received = (of: Plan): number[] =>
    Array.from(treasuryOf({ plan: of }).cofunding).flatMap((amount, m) => (amount > 0 ? [m % 12] : []));
  expect(new Set(received(given))).toEqual(new Set([3]));
  const now = [2024, 2025, 2026, 2027, 2028].reduce(
    (of, year) =>
      apply(
        of,
        suppose(of, { parameter: 'receiptLag', year }, 6, () => `h${year}`),
      ),
    given,
  );
  expect(new Set(received(now))).toEqual(new Set([5]));
  expect(recompute({ plan: now, asOf: day('2026-11-25') }).received.cofunding.some((amount) => amount > 0)).toBe(true);
});

test('lines are searched by name, family and source, and those to confirm are secondary, disputed or not found', () => {
  expect(matches(lineOf(plan, 'cnracl'), 'CNRACL', plan)).toBe(true);
  expect(matches(lineOf(plan, 'smicHourly'), 'decret 2024-951', plan)).toBe(true);
  expect(matches(lineOf(plan, 'smicHourly'), 'zzz', plan)).toBe(false);
  expect(['receiptLag', 'v2Private', 'smicHourly', 'health'].map((id) => isToConfirm(lineOf(plan, id), plan))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
