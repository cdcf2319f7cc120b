import { describe, expect, it } from 'vitest';
import { clipSpot, pasteArea } from '../../../src/screens/grid/clipboard/paste-area.ts';

const rect = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right });
const shown = { rows: 10, columns: 8 };
const size = (rows: number, columns: number) => ({ rows, columns });

describe('where a clipboard goes', () => {
  it.each([
    ['one value fills the whole selection', [rect(1, 4, 1, 3)], size(1, 1), [rect(1, 4, 1, 3)], 0, 0],
    ['one value fills every block', [rect(1, 1, 1, 1), rect(4, 5, 2, 2)], size(1, 1), [rect(1, 1, 1, 1), rect(4, 5, 2, 2)], 0, 0],
    ['2 × 2 is repeated into 4 × 4', [rect(0, 3, 0, 3)], size(2, 2), [rect(0, 3, 0, 3)], 0, 0],
    ['one row is repeated down a block of its width', [rect(2, 6, 1, 3)], size(1, 3), [rect(2, 6, 1, 3)], 0, 0],
    ['a block that does not fit goes from the first cell on', [rect(0, 2, 0, 2)], size(2, 2), [rect(0, 1, 0, 1)], 0, 0],
    ['one cell selected takes the whole block', [rect(3, 3, 3, 3)], size(4, 2), [rect(3, 6, 3, 4)], 0, 0],
    ['rows beyond the last one are counted', [rect(8, 8, 0, 0)], size(5, 2), [rect(8, 9, 0, 1)], 3, 0],
    ['columns beyond the last one are counted', [rect(0, 0, 6, 6)], size(1, 5), [rect(0, 0, 6, 7)], 0, 3],
  ])('%s', (_, selected, clip, rects, extraRows, outsideColumns) => {
    expect(pasteArea(selected, shown, clip)).toEqual({ rects, extraRows, outsideColumns });
  });

  it('gives each cell its cell of the clipboard, over and over', () => {
    const area = rect(2, 5, 1, 4);
    expect(clipSpot(area, { row: 5, column: 4 }, size(2, 2))).toEqual({ row: 1, column: 1 });
    expect(clipSpot(area, { row: 4, column: 1 }, size(2, 2))).toEqual({ row: 0, column: 0 });
  });
});
