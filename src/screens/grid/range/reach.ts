import { edgeFrom } from './block-edge.ts';
import { type Spot, type Step, stepped, within } from './rect.ts';
import { block, columnsFrom, extended, only, rowsFrom, walked } from './selection.ts';
import type { SheetRange } from './sheet-range.ts';

/** The step of each arrow key. */
export const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Where a key goes from a spot. */
export type Way = (from: Spot) => Spot;

/** Makes one cell the selection and brings it into view. */
export function goTo(range: SheetRange, way: Way): void {
  const { selection, bounds } = range;
  const spot = within(way(selection?.active ?? { row: 0, column: 0 }), bounds);
  range.select(only(spot), spot);
}

/** Stretches the last block: its far corner goes where the key leads. */
export function stretch(range: SheetRange, way: Way): void {
  const { selection, bounds } = range;
  const head = selection?.ranges.at(-1)?.head;
  if (selection === undefined || head === undefined) return;
  const to = within(way(head), bounds);
  range.select(extended(selection, to), to);
}

/** One cell further. */
export function byOne(range: SheetRange, step: Step): Way {
  return (from) => stepped(from, step, range.bounds);
}

/** To the edge of the block of data. */
export function toEdge(range: SheetRange, step: Step, isFilled: (spot: Spot) => boolean): Way {
  return (from) => edgeFrom(from, step, range.bounds, isFilled);
}

/** A screen up (−1) or down (1): as many rows as are in view. */
export function byScreen(range: SheetRange, by: 1 | -1): Way {
  const screen = Math.max(1, range.api.getLastDisplayedRowIndex() - range.api.getFirstDisplayedRowIndex());
  return ({ row, column }) => within({ row: row + by * screen, column }, range.bounds);
}

/** The whole rows of the selection, the active cell kept. */
export function selectRows(range: SheetRange): void {
  const { selection, bounds } = range;
  const last = selection?.ranges.at(-1);
  if (selection === undefined || last === undefined) return;
  const { anchor, head } = rowsFrom(last.anchor.row, last.head.row, bounds);
  range.select(block(anchor, head, selection.active));
}

/** The whole columns of the selection, the active cell kept. */
export function selectColumns(range: SheetRange): void {
  const { selection, bounds } = range;
  const last = selection?.ranges.at(-1);
  if (selection === undefined || last === undefined) return;
  const { anchor, head } = columnsFrom(last.anchor.column, last.head.column, bounds);
  range.select(block(anchor, head, selection.active));
}

/** Every cell shown, the active cell kept. */
export function selectAll(range: SheetRange): void {
  const { selection, bounds } = range;
  range.select(block({ row: 0, column: 0 }, { row: bounds.rows - 1, column: bounds.columns - 1 }, selection?.active));
}

/** The active cell moved on inside the selection; false when one cell alone is selected. */
export function walk(range: SheetRange, along: 'rows' | 'columns', by: 1 | -1): boolean {
  if (range.selection === undefined || !range.isMany) return false;
  const next = walked(range.selection, along, by);
  range.select(next, next.active);
  return true;
}
