import type { GridApi, GridOptions } from 'ag-grid-community';
import { familyOf, type Layout, withPin, withWidth } from '../columns/layout.ts';
import type { ColumnSet } from './column-set.ts';
import { layoutDrawn } from './sheet-layout.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** What the grid does when a column was moved, resized or frozen by the mouse or the keys of its header: the layout keeps it. */
export function keepLayout(
  model: SheetModel,
  columns: ColumnSet,
  redraw: () => void,
): Pick<GridOptions<SheetRow>, 'onColumnMoved' | 'onColumnResized' | 'onColumnPinned'> {
  const { layouts } = model.world;
  const keep = (change: (layout: Layout) => Layout): void => {
    layouts.set(model.sheet, change(layouts.of(model.sheet)));
    redraw();
  };
  const drawn = (api: GridApi<SheetRow>): string[] => api.getAllGridColumns().map((column) => column.getColId());
  return {
    onColumnMoved({ source, finished, api, columns: own }) {
      if (source !== 'uiColumnMoved' || !finished) return;
      const ids = (own ?? []).map((column) => column.getColId());
      keep((layout) => layoutDrawn(layout, columns.plain, drawn(api), ids));
    },
    onColumnResized({ source, finished, columns: own }) {
      if (source !== 'uiColumnResized' || !finished || !own?.length) return;
      keep((layout) => own.reduce((next, column) => withWidth(next, familyOf(column.getColId()), column.getActualWidth()), layout));
    },
    onColumnPinned({ source, pinned, columns: own }) {
      if (source !== 'uiColumnDragged' || !own?.length) return;
      keep((layout) => own.reduce((next, column) => withPin(next, familyOf(column.getColId()), pinned === 'left'), layout));
    },
  };
}
