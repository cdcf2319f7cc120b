import type { GridApi } from 'ag-grid-community';
import { formatMoney } from '../../texts/amounts.ts';
import { MONEY } from './figure-columns.ts';
import { type SheetRow, TOTAL } from './sheet-model.ts';

/** Padding of a cell on both sides, and a pixel for its rule. */
const AROUND = 12;

let pen: CanvasRenderingContext2D | null | undefined;

/** Columns of amounts grow until their total is read in full; a column never shrinks under the reader. */
export function widenAmounts(api: GridApi<SheetRow>): void {
  const total = pinnedTotal(api);
  const grown = (api.getColumns() ?? []).flatMap((column) => {
    const { context, headerName } = column.getColDef();
    if (context !== MONEY) return [];
    const amount: unknown = total === undefined ? undefined : api.getCellValue({ rowNode: total, colKey: column });
    const shown = typeof amount === 'number' ? formatMoney(amount) : '';
    const newWidth = Math.ceil(Math.max(widthOf(shown), widthOf(headerName ?? ''))) + AROUND;
    return newWidth > column.getActualWidth() ? [{ key: column, newWidth }] : [];
  });
  if (grown.length > 0) api.setColumnWidths(grown);
}

function pinnedTotal(api: GridApi<SheetRow>) {
  for (let at = 0; at < api.getPinnedBottomRowCount(); at++) {
    const node = api.getPinnedBottomRow(at);
    if (node?.data?.id === TOTAL) return node;
  }
  return undefined;
}

/** The width of a bold text of a sheet, in pixels. */
function widthOf(text: string): number {
  if (pen === undefined) {
    pen = document.createElement('canvas').getContext('2d');
    if (pen !== null) pen.font = `700 13px ${getComputedStyle(document.documentElement).fontFamily}`;
  }
  return pen?.measureText(text).width ?? text.length * 8;
}
