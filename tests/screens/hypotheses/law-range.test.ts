import { describe, expect, test } from 'vitest';
import { apply, invert } from '../../../src/domain/plan/change.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { supposedRow } from '../../../src/domain/plan/suppose.ts';
import { blockOf } from '../../../src/exchange/clipboard/block.ts';
import { lawCell } from '../../../src/screens/hypotheses/law-cell.ts';
import { pastedLaw } from '../../../src/screens/hypotheses/law-clipboard.ts';
import { type LawLine, linesOf } from '../../../src/screens/hypotheses/law-lines.ts';
import { copiedRange, emptied, filled, isMany, type LawRange, rangeBetween, tiled } from '../../../src/screens/hypotheses/law-range.ts';
import { aPlan } from '../../domain/a-plan.ts';

const plan = aPlan({ firstYear: 2025, lastYear: 2029 });
const lines = linesOf(plan);
const whole = lines.find((line) => line.kind === 'period' && lawCell(line, 2027, plan).unit !== undefined) as LawLine;
let next = 0;
const newId = (): string => `h${next++}`;
const texts = (rows: readonly (readonly string[])[]) => blockOf(rows.map((row) => row.map((text) => ({ text }))));
const between = (from: [string, number], to: [string, number], of: Plan = plan): LawRange =>
  rangeBetween(linesOf(of), { line: from[0], column: from[1] }, { line: to[0], column: to[1] }) as LawRange;
const at = (range: LawRange) => ({ line: (range.lines[0] as LawLine).id, column: range.from });
const valueIn = (of: Plan, parameter: string, year: number): number | undefined => supposedRow(of, { parameter, year })?.value;

test('a range goes from one corner to the other, whichever comes first, and stands in exercices', () => {
  const range = between(['pointRise', 2029], ['smicRise', 2027]);
  expect([range.lines.map(({ id }) => id), range.from, range.to]).toEqual([['smicRise', 'pointRise'], 2027, 2029]);
  expect(between(['smicRise', 2027], ['pointRise', 2029])).toEqual(range);
  expect(rangeBetween(lines, { line: 'smicRise', column: 'name' }, { line: 'pointRise', column: 2027 })).toBeUndefined();
  expect(rangeBetween(lines, { line: 'gone', column: 2027 }, { line: 'pointRise', column: 2027 })).toBeUndefined();
});

test.each<[string, LawRange, boolean]>([
  ['one exercice of a line', between(['smicRise', 2027], ['smicRise', 2027]), false],
  ['two exercices of a line', between(['smicRise', 2027], ['smicRise', 2028]), true],
  ['two lines', between(['smicRise', 2027], ['pointRise', 2027]), true],
  ['the one cell of a choice', { lines: [whole], from: 2025, to: 2029 }, false],
])('%s is many cells: %s', (_, range, many) => {
  expect(isMany(range)).toBe(many);
});

describe('a range', () => {
  const range = between(['smicRise', 2027], ['pointRise', 2029]);
  const written = pastedLaw(lines, at(range), plan, tiled(texts([['2 %', '1 %', '3 %']]), range), newId);
  const supposed = apply(plan, written.changes);
  const rangeOf = (of: Plan): LawRange => between(['smicRise', 2027], ['pointRise', 2029], of);

  test('takes a block as many times as it holds it, one value everywhere', () => {
    expect(written).toMatchObject({ taken: 6, ignored: 0 });
    expect(['smicRise', 'pointRise'].map((id) => [2027, 2028, 2029].map((year) => valueIn(supposed, id, year)))).toEqual([
      [20_000, 10_000, 30_000],
      [20_000, 10_000, 30_000],
    ]);
    expect(tiled(texts([['2 %']]), range).rows).toHaveLength(2);
    expect(tiled(texts([['2 %', '1 %']]), range).rows).toHaveLength(1);
    expect(tiled(texts([]), range).rows).toEqual([]);
  });

  test('leaves as a block that gives it again', () => {
    const copied = copiedRange(rangeOf(supposed), supposed);
    expect(copied.map((row) => row.map(({ text }) => text))).toEqual([
      ['2%', '1%', '3%'],
      ['2%', '1%', '3%'],
    ]);
    const again = pastedLaw(lines, at(range), plan, blockOf(copied), newId);
    expect(apply(plan, again.changes).hypotheses.map(({ value }) => value)).toEqual(supposed.hypotheses.map(({ value }) => value));
  });

  test('comes back to its defaults as one list of changes that inverts; what was not changed is not counted', () => {
    const { changes, cells } = emptied(between(['smicRise', 2026], ['pointRise', 2028], supposed), supposed, newId);
    expect(cells).toBe(4);
    const after = apply(supposed, changes);
    expect([valueIn(after, 'smicRise', 2028), valueIn(after, 'smicRise', 2029)]).toEqual([undefined, 30_000]);
    expect(apply(after, invert(changes))).toEqual(supposed);
    expect(emptied(range, plan, newId)).toEqual({ changes: [], cells: 0 });
  });

  test.each<['down' | 'right', number[][]]>([
    [
      'down',
      [
        [20_000, 10_000, 30_000],
        [20_000, 10_000, 30_000],
      ],
    ],
    [
      'right',
      [
        [20_000, 20_000, 20_000],
        [5_000, 5_000, 5_000],
      ],
    ],
  ])('is filled %s from its first cells', (way, values) => {
    const other = apply(
      supposed,
      pastedLaw(linesOf(supposed), { line: 'pointRise', column: 2027 }, supposed, texts([['0,5 %', '0,6 %', '0,7 %']]), newId).changes,
    );
    const filling = filled(rangeOf(other), way, other) as { range: LawRange; block: ReturnType<typeof texts> };
    const done = apply(other, pastedLaw(linesOf(other), at(filling.range), other, filling.block, newId).changes);
    expect(['smicRise', 'pointRise'].map((id) => [2027, 2028, 2029].map((year) => valueIn(done, id, year)))).toEqual(values);
  });

  test('of one line is not filled down, of one exercice not to the right', () => {
    expect(filled(between(['smicRise', 2027], ['smicRise', 2029]), 'down', plan)).toBeUndefined();
    expect(filled(between(['smicRise', 2027], ['pointRise', 2027]), 'right', plan)).toBeUndefined();
  });

  test('over a line of one cell leaves with that cell alone, and comes back without anything left out', () => {
    const mixed: LawRange = { lines: [whole], from: 2027, to: 2028 };
    const [row] = copiedRange(mixed, plan);
    expect(row?.map(({ text }) => text === '')).toEqual([false, true]);
    const back = pastedLaw(lines, at(mixed), plan, blockOf([row ?? []]), newId);
    expect([back.taken, back.ignored]).toEqual([1, 0]);
  });
});
