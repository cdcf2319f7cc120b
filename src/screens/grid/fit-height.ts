import type { GridApi } from 'ag-grid-community';
import type { SheetRow } from './sheet-model.ts';

/** The sheet is as high as its rows, at most all the room: the total then stands right under the last row. */
export function fitHeight(api: GridApi<SheetRow>, host: HTMLElement): void {
  if (api.isDestroyed()) return;
  const width = api.getAllDisplayedColumns().reduce((sum, column) => sum + column.getActualWidth(), 0);
  host.style.setProperty('--sheet-rows', String(api.getDisplayedRowCount() + api.getPinnedBottomRowCount()));
  host.style.setProperty('--sheet-row', String(api.getSizesForCurrentTheme().rowHeight));
  host.style.setProperty('--sheet-headers', String(host.querySelectorAll('.ag-header-row').length));
  host.style.setProperty('--sheet-bar', width > host.clientWidth ? '17' : '2');
}
