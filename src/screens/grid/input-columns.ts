import type { ColDef, IRowNode } from 'ag-grid-community';
import { type Column, columnsOf, type InputSheet } from '../../domain/plan/columns.ts';
import { columnHelp, columnLabel } from '../../texts/columns.ts';
import { markRules, noteOf } from './cell-notes.ts';
import type { Entry } from './entry.ts';
import { dayFilter, numberFilter, textFilter } from './filters.ts';
import { ListEditor } from './list-editor.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import { TextEditor } from './text-editor.ts';

const NUMBERS = new Set<Column['kind']>(['money', 'rate', 'count', 'year']);
const LISTS = new Set<Column['kind']>(['choice', 'flag', 'commune', 'structure', 'funder', 'target', 'post']);
/** How many units of a stored number make one on the screen, for filters. */
const SCALES: Partial<Record<Column['kind'], number>> = { money: 100, rate: 10_000 };

/** The input columns of a sheet as the grid draws them, by id. */
export function inputColumns(model: SheetModel, sheet: InputSheet): Map<string, ColDef<SheetRow>> {
  return new Map(columnsOf(sheet).map((column) => [column.id, inputColumn(model, column)]));
}

/** One input column: reads the plan, shows the refused text where there is one, writes through the model. */
export function inputColumn(model: SheetModel, column: Column): ColDef<SheetRow> {
  const inRow = (node: IRowNode<SheetRow> | null | undefined): string | undefined => (node?.rowPinned ? undefined : node?.data?.id);
  const isNumber = NUMBERS.has(column.kind);
  return {
    colId: column.id,
    headerName: columnLabel(column.id),
    headerTooltip: columnHelp(column.id),
    headerClass: isNumber ? 'figures' : '',
    valueGetter: ({ data, node }) => {
      if (data === undefined || node?.rowPinned) return undefined;
      return isNumber || column.kind === 'day' ? model.value(column, data.id) : model.text(column, data.id);
    },
    valueFormatter: ({ data, node }) => (data === undefined || node?.rowPinned ? '' : model.text(column, data.id)),
    editable: ({ node }) => {
      const row = inRow(node);
      return row !== undefined && model.writable(column, row);
    },
    valueSetter: ({ data, newValue }) => {
      model.enter(column, data.id, newValue as Entry);
      return true;
    },
    cellEditor: LISTS.has(column.kind) ? ListEditor : TextEditor,
    cellEditorParams: { model, input: column },
    cellClass: isNumber ? 'number' : '',
    cellClassRules: {
      refused: ({ node }) => isRefused(model, column, inRow(node)),
      ...markRules(model, column.id, column),
    },
    tooltip: ({ node }) => noteOf(model, column.id, column, inRow(node as IRowNode<SheetRow> | undefined)),
    ...(isNumber
      ? numberFilter(SCALES[column.kind] ?? 1, (id) => model.value(column, id))
      : column.kind === 'day'
        ? dayFilter
        : textFilter),
  };
}

function isRefused(model: SheetModel, column: Column, row: string | undefined): boolean {
  return row !== undefined && model.refused(column, row) !== undefined;
}
