import { type Bounds, type Rect, type Spot, sizeOf } from '../range/rect.ts';

/** Where the cells of a clipboard go, and what does not fit. */
export interface PasteArea {
  /** The blocks of cells they go to, inside what is shown. */
  readonly rects: readonly Rect[];
  /** Rows beyond the last one shown, and columns beyond the last one. */
  readonly extraRows: number;
  readonly outsideColumns: number;
}

/**
 * Where a clipboard of this size goes: one cell fills every block selected; a selection that holds it a whole number of times
 * is tiled; else it goes from the first cell of the last block on, whatever that takes.
 */
export function pasteArea(selected: readonly Rect[], shown: Bounds, size: Bounds): PasteArea {
  const last = selected.at(-1) as Rect;
  if (size.rows === 1 && size.columns === 1) return { rects: selected, extraRows: 0, outsideColumns: 0 };
  const { rows, columns } = sizeOf(last);
  const isTiled = rows % size.rows === 0 && columns % size.columns === 0;
  const high = isTiled ? rows : size.rows;
  const wide = isTiled ? columns : size.columns;
  const extraRows = Math.max(0, last.top + high - shown.rows);
  const outsideColumns = Math.max(0, last.left + wide - shown.columns);
  const rect = { top: last.top, bottom: last.top + high - extraRows - 1, left: last.left, right: last.left + wide - outsideColumns - 1 };
  return { rects: [rect], extraRows, outsideColumns };
}

/** The cell of the clipboard that goes to a place of a block. */
export function clipSpot({ top, left }: Rect, { row, column }: Spot, size: Bounds): Spot {
  return { row: (row - top) % size.rows, column: (column - left) % size.columns };
}
