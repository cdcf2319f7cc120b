import type { GridApi } from 'ag-grid-community';
import type { Plan } from '../../domain/plan/plan.ts';
import { formatMoney } from '../../texts/amounts.ts';
import { familyOf, type Layout } from '../columns/layout.ts';
import { MONEY } from './figure-columns.ts';
import { type SheetRow, TOTAL } from './sheet-model.ts';

/** Padding of a cell on both sides, and a pixel for its rule. */
const AROUND = 12;

/** What the column of labels may take, in pixels, and the number of characters past which it takes all of it. */
const NARROWEST = 58;
const WIDEST = 160;
const LONGEST = 40;

const needs = new WeakMap<Plan['posts'], number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Columns of amounts grow until their total is read in full, unless the user chose their width; a column never shrinks under the reader. */
export function widenAmounts(api: GridApi<SheetRow>, { widths }: Layout): void {
  const total = pinnedTotal(api);
  const grown = (api.getColumns() ?? []).flatMap((column) => {
    const { context, headerName } = column.getColDef();
    if (context !== MONEY || widths[familyOf(column.getColId())] !== undefined) return [];
    const amount: unknown = total === undefined ? undefined : api.getCellValue({ rowNode: total, colKey: column });
    const shown = typeof amount === 'number' ? formatMoney(amount) : '';
    const newWidth = Math.ceil(Math.max(widthOf(shown), widthOf(headerName ?? ''))) + AROUND;
    return newWidth > column.getActualWidth() ? [{ key: column, newWidth }] : [];
  });
  if (grown.length > 0) api.setColumnWidths(grown);
}

/** The column of labels grows with the longest of them: posts must be told apart. `before` is what was needed last. */
export function widenLabels(api: GridApi<SheetRow>, plan: Plan, before: number): number {
  const needed = labelWidth(plan);
  const column = api.getColumn('posts.label');
  // Only a longer label widens: a width chosen by hand stays otherwise.
  if (column && needed > before && needed > column.getActualWidth()) api.setColumnWidths([{ key: column, newWidth: needed }]);
  return needed;
}

/** Wide enough for the longest label of the plan and for the word « Total », in pixels, within reason. */
export function labelWidth({ posts }: Plan): number {
  let needed = needs.get(posts);
  if (needed === undefined) {
    const widest = posts.reduce((most, { label }) => Math.max(most, label.length < LONGEST ? widthOf(label) : WIDEST), 0);
    needed = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + AROUND));
    needs.set(posts, needed);
  }
  return needed;
}

function pinnedTotal(api: GridApi<SheetRow>) {
  for (let at = 0; at < api.getPinnedBottomRowCount(); at++) {
    const node = api.getPinnedBottomRow(at);
    if (node?.data?.id === TOTAL) return node;
  }
  return undefined;
}

/** The width of a bold text of a sheet, in pixels. */
export function widthOf(text: string): number {
  if (pen === undefined) {
    pen = document.createElement('canvas').getContext('2d');
    if (pen !== null) pen.font = `700 13px ${getComputedStyle(document.documentElement).fontFamily}`;
  }
  return pen?.measureText(text).width ?? text.length * 8;
}
