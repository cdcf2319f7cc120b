import type { GridApi } from 'ag-grid-community';
import type { SheetRow } from './sheet-model.ts';

/** Focuses a cell and brings it into view; a sheet that just came back on the screen has no cell to focus before the next frames. */
export function focusSoon(api: GridApi<SheetRow>, host: HTMLElement, row: number, column: string, tries = 30): void {
  if (api.isDestroyed()) return;
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(column);
  api.setFocusedCell(row, column);
  const landed = document.activeElement?.closest('.ag-cell')?.getAttribute('col-id') === column && host.contains(document.activeElement);
  if (!landed && tries > 0) requestAnimationFrame(() => focusSoon(api, host, row, column, tries - 1));
}
