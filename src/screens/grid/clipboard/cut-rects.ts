import type { Rect } from '../range/rect.ts';
import type { SheetRange } from '../range/sheet-range.ts';
import type { SheetModel } from '../sheet-model.ts';
import type { Cut } from './cut.ts';

/** The blocks of a cut where its rows and columns now stand on a sheet; none when it was made on another. */
export function cutRects(range: SheetRange, model: SheetModel, cut: Cut | undefined): Rect[] {
  if (cut === undefined || cut.model !== model) return [];
  const shown = range.columns.map((column) => column.getColId().replace(/\.folded$/, ''));
  const columns = cut.columns.flatMap((column) => (column === undefined ? [] : shown.indexOf(column.id)));
  const rows = cut.rows.map((id) => range.api.getRowNode(id)?.rowIndex ?? -1);
  const across = runs(columns);
  return runs(rows).flatMap(([top, bottom]) => across.map(([left, right]) => ({ top, bottom, left, right })));
}

/** Places as runs of neighbours; those that are not shown (−1) are left out. */
function runs(places: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const place of places.filter((one) => one >= 0).toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && place <= last[1] + 1) last[1] = Math.max(last[1], place);
    else found.push([place, place]);
  }
  return found;
}
