import type { GridApi } from 'ag-grid-community';
import type { SheetRow } from './sheet-model.ts';

/** Rows are chosen by their number: a click alone, Ctrl to add, Shift to extend; a press on any other cell lets them go. */
export function createRowChoice(host: HTMLElement, api: GridApi<SheetRow>): () => readonly string[] {
  let from: number | undefined;
  host.addEventListener('pointerdown', (event) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('.ag-cell');
    const row = Number(cell?.closest('.ag-row')?.getAttribute('row-index'));
    if (cell === null || Number.isNaN(row)) return;
    if (cell.getAttribute('col-id') !== 'number') {
      if (api.getSelectedNodes().length > 0) api.deselectAll();
      from = row;
      return;
    }
    const node = api.getDisplayedRowAtIndex(row);
    if (event.ctrlKey || event.metaKey) node?.setSelected(node.isSelected() !== true);
    else {
      api.deselectAll();
      const first = event.shiftKey && from !== undefined ? from : row;
      for (let at = Math.min(first, row); at <= Math.max(first, row); at++) api.getDisplayedRowAtIndex(at)?.setSelected(true);
    }
    if (!event.shiftKey) from = row;
  });
  return () => {
    const chosen = api.getSelectedNodes().flatMap(({ data }) => (data === undefined || data.group !== undefined ? [] : data.id));
    if (chosen.length > 0) return chosen;
    const focused = api.getFocusedCell();
    const node = focused === null || focused.rowPinned ? undefined : api.getDisplayedRowAtIndex(focused.rowIndex);
    return node?.data === undefined || node.data.group !== undefined ? [] : [node.data.id];
  };
}
