import { describe, expect, test } from 'vitest';
import { apply, invert } from '../../../src/domain/plan/change.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { supposedRow } from '../../../src/domain/plan/suppose.ts';
import { blockOf } from '../../../src/exchange/clipboard/block.ts';
import { copiedLaw, type PastedLaw, pastedLaw } from '../../../src/screens/hypotheses/law-clipboard.ts';
import { type LawLine, lineAt, linesOf } from '../../../src/screens/hypotheses/law-lines.ts';
import { aPlan } from '../../domain/a-plan.ts';

const plan = aPlan({ firstYear: 2025, lastYear: 2028 });
const lines = linesOf(plan);
const lineOf = (id: string): LawLine => lineAt(lines, plan, id) as LawLine;

/** Pastes rows of texts from a cell on. */
function paste(line: string, column: number | 'name', rows: readonly (readonly string[])[], on: Plan = plan): PastedLaw {
  let next = 0;
  return pastedLaw(lines, { line, column }, on, blockOf(rows.map((row) => row.map((text) => ({ text })))), () => `h${next++}`);
}

const valueIn = (of: Plan, parameter: string, year: number): number | undefined => supposedRow(of, { parameter, year })?.value;

describe('a block pasted among the hypotheses', () => {
  test('goes to the right by exercices and down by lines, as one list of changes that inverts', () => {
    const [first, second] = lines as [LawLine, LawLine];
    expect([first.id, second.id]).toEqual(['smicRise', 'pointRise']);
    const pasted = paste('smicRise', 2027, [
      ['2 %', '2,5 %'],
      ['1', '0,5 %'],
    ]);
    expect(pasted).toMatchObject({ taken: 4, ignored: 0 });
    const after = apply(plan, pasted.changes);
    expect([
      valueIn(after, 'smicRise', 2027),
      valueIn(after, 'smicRise', 2028),
      valueIn(after, 'pointRise', 2027),
      valueIn(after, 'pointRise', 2028),
    ]).toEqual([20_000, 25_000, 10_000, 5_000]);
    expect(apply(after, invert(pasted.changes))).toEqual(plan);
  });

  test.each<[string, string, number | 'name', string[][], number, number, RegExp | undefined]>([
    ['what goes past the last exercice', 'payRise', 2028, [['1 %', '2 %']], 1, 1, undefined],
    ['an official value', 'smicHourly', 2026, [['12,80']], 0, 1, /^Un texte fixe cette valeur/],
    ['a text that is no rate', 'payRise', 2027, [['beaucoup']], 0, 1, /« beaucoup » n’est pas un taux/],
    ['what lands on names', 'payRise', 'name', [['1 %']], 0, 1, undefined],
    ['what goes past the one cell of a choice', 'setting.inhabitantsPerPost', 2026, [['5 000', '6 000']], 1, 1, undefined],
  ])('%s is left alone and counted', (_, line, column, rows, taken, ignored, why) => {
    const pasted = paste(line, column, rows);
    expect([pasted.taken, pasted.ignored]).toEqual([taken, ignored]);
    if (why === undefined) expect(pasted.why).toBeUndefined();
    else expect(pasted.why?.replace(/\s/g, ' ')).toMatch(why);
  });

  test('an empty text comes back to the default, and the default is no change', () => {
    const supposed = apply(plan, paste('payRise', 2027, [['2,5 %']]).changes);
    expect(valueIn(apply(supposed, paste('payRise', 2027, [['']], supposed).changes), 'payRise', 2027)).toBeUndefined();
    expect(paste('payRise', 2027, [['0 %']]).changes).toEqual([]);
  });
});

describe('a cell copied', () => {
  test.each([
    ['smicRise', 2027, '1,5%'],
    ['smicHourly', 2027, '12,49'],
    ['smicHourly', 2026, '12,31'],
    ['v2Private', 2026, '20000,00'],
    ['setting.vacancy', 2026, 'Suspendue : elle devient un avoir'],
    ['payRise', 'name', 'Hausse générale des bruts saisis'],
  ] as const)('of %s in %s leaves as %s', (id, column, text) => {
    expect(copiedLaw(lineOf(id), column, 2026, plan).text.replace(/\s/g, ' ')).toBe(text);
  });
});
