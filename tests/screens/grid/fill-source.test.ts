import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/screens/grid/fill/fill-source.ts';
import { fillTo } from '../../../src/screens/grid/fill/handle.ts';

const rect = (top: number, bottom: number, left = 0, right = 0) => ({ top, bottom, left, right });
const filledTo = (row: number) => (spot: { row: number }) => spot.row <= row;

describe('Ctrl+D and its series', () => {
  it.each([
    ['copies the first line of a block', rect(2, 5), 'copy', 9, rect(2, 2), rect(3, 5)],
    ['copies the cell above a cell alone', rect(3, 3), 'copy', 9, rect(2, 2), rect(3, 3)],
    ['continues the lines that are filled', rect(0, 5), 'series', 2, rect(0, 2), rect(3, 5)],
    ['continues the first two when all are filled', rect(0, 5), 'series', 9, rect(0, 1), rect(2, 5)],
    ['continues one when there are but two', rect(0, 1), 'series', 9, rect(0, 0), rect(1, 1)],
    ['continues the two cells above a cell alone', rect(4, 4), 'series', 3, rect(2, 3), rect(4, 4)],
    ['continues the first even when it is empty', rect(0, 3), 'series', -1, rect(0, 0), rect(1, 3)],
  ] as const)('%s', (_, block, kind, last, source, target) => {
    expect(sourceOf(block, 'down', kind, filledTo(last))).toMatchObject({ source, target, along: 'rows', back: false, kind });
  });

  it('has nothing to copy on the first row, nor on the first column', () => {
    expect(sourceOf(rect(0, 0), 'down', 'copy', filledTo(9))).toBeUndefined();
    expect(sourceOf(rect(4, 4), 'right', 'copy', filledTo(9))).toBeUndefined();
  });
});

describe('the handle', () => {
  const source = rect(2, 3, 2, 3);
  it.each([
    ['down', { row: 6, column: 3 }, rect(4, 6, 2, 3), 'rows', false],
    ['up', { row: 0, column: 2 }, rect(0, 1, 2, 3), 'rows', true],
    ['right', { row: 3, column: 7 }, rect(2, 3, 4, 7), 'columns', false],
    ['left', { row: 2, column: 0 }, rect(2, 3, 0, 1), 'columns', true],
    ['the way that goes furthest', { row: 5, column: 8 }, rect(2, 3, 4, 8), 'columns', false],
  ] as const)('fills %s', (_, spot, target, along, back) => {
    expect(fillTo(source, spot, 'copy')).toEqual({ source, target, along, back, kind: 'copy' });
  });

  it('fills nothing inside its own block', () => {
    expect(fillTo(source, { row: 3, column: 2 }, 'copy')).toBeUndefined();
  });
});
