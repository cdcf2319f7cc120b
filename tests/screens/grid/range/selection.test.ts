import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeFrom } from '../../../../src/screens/grid/range/block-edge.ts';
import { holds, isSame, rectBetween, type Spot, sizeOf, stepped, within } from '../../../../src/screens/grid/range/rect.ts';
import {
  block,
  columnsFrom,
  extended,
  isMany,
  isSelected,
  lastRect,
  only,
  rectsOf,
  rowsFrom,
  rowsIn,
  type Selection,
  walked,
  withAlso,
} from '../../../../src/screens/grid/range/selection.ts';

const at = (row: number, column: number): Spot => ({ row, column });
const bounds = { rows: 100_000, columns: 300 };

describe('a block', () => {
  it('is the same whichever corner it begins at', () => {
    const spot = fc.record({ row: fc.nat(50), column: fc.nat(50) });
    fc.assert(
      fc.property(spot, spot, spot, (a, b, c) => {
        const rect = rectBetween(a, b);
        expect(rect).toEqual(rectBetween(b, a));
        expect(holds(rect, a) && holds(rect, b)).toBe(true);
        const { rows, columns } = sizeOf(rect);
        expect(holds(rect, c)).toBe(
          c.row - rect.top >= 0 && c.row - rect.top < rows && c.column - rect.left >= 0 && c.column - rect.left < columns,
        );
      }),
    );
  });

  it('never leaves what is shown', () => {
    expect(stepped(at(0, 0), { rows: -1, columns: 0 }, bounds)).toEqual(at(0, 0));
    expect(stepped(at(99_999, 299), { rows: 1, columns: 0 }, bounds, 40)).toEqual(at(99_999, 299));
    expect(within(at(5, 5), { rows: 0, columns: 0 })).toEqual(at(0, 0));
  });
});

describe('a selection', () => {
  it('grows by its last block, from where it began', () => {
    const grown = extended(extended(only(at(3, 3)), at(5, 4)), at(1, 2));
    expect(lastRect(grown)).toEqual({ top: 1, bottom: 3, left: 2, right: 3 });
    expect(grown.active).toEqual(at(3, 3));
  });

  it('of one cell alone is no block, and more than one is', () => {
    expect(isMany(only(at(1, 1)))).toBe(false);
    expect(isMany(block(at(1, 1), at(1, 2)))).toBe(true);
    expect(isMany(withAlso(only(at(1, 1)), at(4, 4)))).toBe(true);
  });

  it('holds whole rows and whole columns whatever the size of the sheet', () => {
    const rows = rowsFrom(7, 9, bounds);
    const columns = columnsFrom(2, 2, bounds);
    const both: Selection = { ranges: [rows, columns], active: rows.anchor };
    expect(isSelected(both, at(8, 299))).toBe(true);
    expect(isSelected(both, at(99_999, 2))).toBe(true);
    expect(isSelected(both, at(10, 3))).toBe(false);
  });

  it('names each of its rows once, from the top', () => {
    const selection = withAlso(block(at(5, 0), at(7, 3)), at(2, 1), at(5, 1));
    expect(rowsIn(selection)).toEqual([2, 3, 4, 5, 6, 7]);
  });
});

describe('Enter and Tab inside a selection', () => {
  it('walk down the columns, along the rows, and from block to block', () => {
    const two = withAlso(block(at(0, 0), at(1, 1)), at(5, 5));
    const path = (along: 'rows' | 'columns', by: 1 | -1): string[] => {
      let selection: Selection = { ...two, active: at(0, 0) };
      return Array.from({ length: 5 }, () => {
        selection = walked(selection, along, by);
        return `${selection.active.row},${selection.active.column}`;
      });
    };
    expect(path('rows', 1)).toEqual(['1,0', '0,1', '1,1', '5,5', '0,0']);
    expect(path('columns', 1)).toEqual(['0,1', '1,0', '1,1', '5,5', '0,0']);
    expect(path('columns', -1)).toEqual(['5,5', '1,1', '1,0', '0,1', '0,0']);
  });

  it('visit every cell once before they come back', () => {
    const corner = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    fc.assert(
      fc.property(
        corner,
        corner,
        fc.constantFrom('rows' as const, 'columns' as const),
        fc.constantFrom(1 as const, -1 as const),
        (a, b, along, by) => {
          const start = block(a, b);
          const [rect] = rectsOf(start);
          const { rows, columns } = sizeOf(rect ?? rectBetween(a, b));
          const seen = new Set<string>();
          let selection = start;
          for (let turn = 0; turn < rows * columns; turn++) {
            selection = walked(selection, along, by);
            seen.add(`${selection.active.row},${selection.active.column}`);
            expect(isSelected(start, selection.active)).toBe(true);
          }
          expect(seen.size).toBe(rows * columns);
          expect(isSame(selection.active, start.active)).toBe(true);
        },
      ),
    );
  });
});

describe('Ctrl and an arrow', () => {
  const filled =
    (...rows: readonly number[]) =>
    (spot: Spot) =>
      rows.includes(spot.row);
  const down = { rows: 1, columns: 0 } as const;
  const up = { rows: -1, columns: 0 } as const;
  it.each([
    ['the end of the block one stands in', 1, down, [1, 2, 3, 7], 3],
    ['the next filled cell past a hole', 3, down, [1, 2, 3, 7], 7],
    ['the next filled cell from an empty one', 4, down, [1, 7, 8], 7],
    ['the border when nothing is filled further', 7, down, [7], 9],
    ['back to the start of the block', 3, up, [1, 2, 3], 1],
    ['the border from the first block', 1, up, [1, 2, 3], 0],
    ['nowhere at the border', 9, down, [9], 9],
  ] as const)('go to %s', (_, from, step, rows, to) => {
    expect(edgeFrom(at(from, 0), step, { rows: 10, columns: 1 }, filled(...rows))).toEqual(at(to, 0));
  });
});
