import { type Bounds, holds, isSame, type Rect, rectBetween, type Spot, sizeOf } from './rect.ts';

/** A block being selected: `anchor` is where it began, `head` the opposite corner, which moves. */
export interface Range {
  readonly anchor: Spot;
  readonly head: Spot;
}

/** What is selected: one block or more, the last of which grows, and the active cell in one of them, which has the focus. */
export interface Selection {
  readonly ranges: readonly Range[];
  readonly active: Spot;
}

/** One cell alone. */
export function only(spot: Spot): Selection {
  return { ranges: [{ anchor: spot, head: spot }], active: spot };
}

/** One block, its anchor active unless another of its cells is given. */
export function block(anchor: Spot, head: Spot, active = anchor): Selection {
  return { ranges: [{ anchor, head }], active };
}

/** The same with its last block stretched to another corner. */
export function extended({ ranges, active }: Selection, head: Spot): Selection {
  const { anchor } = lastOf(ranges);
  return { ranges: [...ranges.slice(0, -1), { anchor, head }], active };
}

/** The same with one more block, whose anchor becomes the active cell. */
export function withAlso({ ranges }: Selection, anchor: Spot, head = anchor): Selection {
  return { ranges: [...ranges, { anchor, head }], active: anchor };
}

/** Whole rows, from one to another. */
export function rowsFrom(from: number, to: number, { columns }: Bounds): Range {
  return { anchor: { row: from, column: 0 }, head: { row: to, column: columns - 1 } };
}

/** Whole columns, from one to another. */
export function columnsFrom(from: number, to: number, { rows }: Bounds): Range {
  return { anchor: { row: 0, column: from }, head: { row: rows - 1, column: to } };
}

/** The blocks of a selection, each by its edges, the last one last. */
export function rectsOf({ ranges }: Selection): Rect[] {
  return ranges.map(({ anchor, head }) => rectBetween(anchor, head));
}

/** The block that grows. */
export function lastRect({ ranges }: Selection): Rect {
  const { anchor, head } = lastOf(ranges);
  return rectBetween(anchor, head);
}

/** True when more than one cell is selected. */
export function isMany({ ranges }: Selection): boolean {
  const [first] = ranges;
  return ranges.length > 1 || (first !== undefined && !isSame(first.anchor, first.head));
}

/** True when the cell is in one of the blocks. */
export function isSelected(selection: Selection, spot: Spot): boolean {
  return rectsOf(selection).some((rect) => holds(rect, spot));
}

/**
 * The active cell moved on inside the selection, round its ends and from block to block: down the columns or along the rows,
 * forwards (1) or backwards (−1).
 */
export function walked(selection: Selection, along: 'rows' | 'columns', by: 1 | -1): Selection {
  const rects = rectsOf(selection);
  const at = Math.max(
    0,
    rects.findLastIndex((rect) => holds(rect, selection.active)),
  );
  const rect = rects[at] as Rect;
  const { rows, columns } = sizeOf(rect);
  const row = selection.active.row - rect.top;
  const column = selection.active.column - rect.left;
  const rank = (along === 'rows' ? column * rows + row : row * columns + column) + by;
  if (rank >= 0 && rank < rows * columns) return { ...selection, active: spotAt(rect, along, rank) };
  const next = rects[(at + by + rects.length) % rects.length] as Rect;
  const size = sizeOf(next);
  return { ...selection, active: spotAt(next, along, by === 1 ? 0 : size.rows * size.columns - 1) };
}

/** Every row of the selection once, from the top. */
export function rowsIn(selection: Selection): number[] {
  const rows = new Set<number>();
  for (const { top, bottom } of rectsOf(selection)) for (let row = top; row <= bottom; row++) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

function spotAt(rect: Rect, along: 'rows' | 'columns', rank: number): Spot {
  const { rows, columns } = sizeOf(rect);
  return along === 'rows'
    ? { row: rect.top + (rank % rows), column: rect.left + Math.floor(rank / rows) }
    : { row: rect.top + Math.floor(rank / columns), column: rect.left + (rank % columns) };
}

function lastOf(ranges: readonly Range[]): Range {
  return ranges.at(-1) as Range;
}
