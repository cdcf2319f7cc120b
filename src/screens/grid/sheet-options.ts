import type { GridOptions } from 'ag-grid-community';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { Arrangement } from './arrangement.ts';
import { HeaderLabel } from './header-label.ts';
import type { Key } from './keys.ts';
import type { Columns } from './plain-columns.ts';
import { hasRows } from './row-actions.ts';
import { ADD, type SheetModel, type SheetRow, TOTAL } from './sheet-model.ts';
import { sheetTheme } from './theme.ts';

/** What a sheet stands on: its columns as they are drawn, which rows show, what its headers tell and what its keys do. */
export interface SheetParts {
  readonly columns: Columns;
  readonly arrangement: Arrangement;
  isFiltered(column: string): boolean;
  hasMenu(column: string): boolean;
  keys(key: Key): boolean;
}

/** How a sheet behaves: a spreadsheet, whose only memory is the plan. */
export function sheetOptions(model: SheetModel, { columns, arrangement, isFiltered, hasMenu, keys }: SheetParts): GridOptions<SheetRow> {
  return {
    theme: sheetTheme,
    columnDefs: columns,
    rowData: [...model.rows],
    pinnedBottomRowData: frozenRows(model),
    getRowId: ({ data }) => data.id,
    defaultColDef: {
      sortable: true,
      resizable: true,
      cellDataType: false,
      minWidth: 44,
      suppressHeaderMenuButton: true,
      // Widths come from every row, not only from those drawn.
      suppressAutoSize: true,
      headerComponentParams: { innerHeaderComponent: HeaderLabel, isFiltered, hasMenu },
      suppressKeyboardEvent: keys,
    },
    // A gap is a sentence: it takes the lines it needs to be read.
    ...(model.sheet === 'gaps' && { rowHeight: 64 }),
    animateRows: false,
    suppressColumnMoveAnimation: true,
    suppressDragLeaveHidesColumns: true,
    enterNavigatesVertically: true,
    enterNavigatesVerticallyAfterEdit: true,
    stopEditingWhenCellsLoseFocus: true,
    suppressModelUpdateAfterUpdateTransaction: true,
    rowClassRules: {
      totals: ({ data }) => data?.id === TOTAL,
      adding: ({ data }) => data?.id === ADD,
      group: ({ data }) => data?.group !== undefined,
    },
    isFullWidthRow: ({ rowNode }) => rowNode.data?.id === ADD,
    fullWidthCellRenderer: () => addLine(model),
    // Rows that are gathered are filtered before, once.
    isExternalFilterPresent: () => arrangement.by() === undefined && arrangement.hides,
    doesExternalFilterPass: ({ data }) => data === undefined || arrangement.passes(data),
    postSortRows: ({ nodes }) => arrangement.putInOrder(nodes),
    tooltipShowDelay: 500,
    suppressNoRowsOverlay: true,
  };
}

/** The rows under the others: the one that adds, and the total. */
function frozenRows({ sheet }: SheetModel): SheetRow[] {
  const adding = hasRows(sheet) ? [{ id: ADD, index: -1, figures: -1 }] : [];
  return sheet === 'gaps' || sheet === 'structures' || sheet === 'extraCosts' ? adding : [...adding, { id: TOTAL, index: -1, figures: -1 }];
}

/** One cell over the whole row, with its button. */
function addLine({ sheet }: SheetModel): HTMLElement {
  const cell = document.createElement('div');
  const button = document.createElement('button');
  const plus = document.createElement('span');
  cell.className = 'add-row';
  cell.setAttribute('role', 'gridcell');
  button.type = 'button';
  button.tabIndex = -1;
  plus.setAttribute('aria-hidden', 'true');
  plus.append('+');
  button.append(plus, hasRows(sheet) ? say(gridTexts).add[sheet] : '');
  cell.append(button);
  return cell;
}
