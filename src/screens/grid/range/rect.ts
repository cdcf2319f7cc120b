/** A cell by its place on the screen: row and column from 0, among the rows and columns shown. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns are shown. */
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells, its four edges included. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The block between two opposite corners, in any order. */
export function rectBetween(a: Spot, b: Spot): Rect {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** True when the cell is in the block. */
export function holds({ top, bottom, left, right }: Rect, { row, column }: Spot): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** How many rows and columns a block has. */
export function sizeOf({ top, bottom, left, right }: Rect): Bounds {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

/** True when two spots are the same cell. */
export function isSame(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The nearest spot that is shown; the first one when nothing is. */
export function within({ row, column }: Spot, { rows, columns }: Bounds): Spot {
  return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) };
}

/** A step of one cell: down and right are positive. */
export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** The spot `count` steps away, held within what is shown. */
export function stepped({ row, column }: Spot, { rows, columns }: Step, bounds: Bounds, count = 1): Spot {
  return within({ row: row + rows * count, column: column + columns * count }, bounds);
}
