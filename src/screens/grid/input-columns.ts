import type { ColDef, IRowNode } from 'ag-grid-community';
import { type Column, columnsOf, type InputSheet } from '../../domain/plan/columns.ts';
import { columnHelp, columnLabel } from '../../texts/columns.ts';
import { groupTexts } from '../../texts/groups.ts';
import { say } from '../../texts/language.ts';
import { markRules, noteOf } from './cell-notes.ts';
import type { Entry } from './entry.ts';
import { inputSum } from './input-sums.ts';
import { ListEditor } from './list-editor.ts';
import { dayOrder, numberOrder, textOrder } from './order.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import { showCell } from './show-cell.ts';
import { TextEditor } from './text-editor.ts';

const NUMBERS = new Set<Column['kind']>(['money', 'rate', 'count', 'year']);
const LISTS = new Set<Column['kind']>(['choice', 'flag', 'commune', 'structure', 'funder', 'target', 'post']);

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
      if (data.group !== undefined) return asNumber(inputSum(model.plan, column, data.group));
      return isNumber || column.kind === 'day' ? model.value(column, data.id) : model.text(column, data.id);
    },
    valueFormatter: ({ data, node, value }) => {
      if (data === undefined || node?.rowPinned) return '';
      if (data.group === undefined) return model.text(column, data.id);
      return showCell(model.plan, column, asNumber(value));
    },
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
    tooltip: ({ node, data }) => {
      if (data?.group === undefined) return noteOf(model, column.id, column, inRow(node as IRowNode<SheetRow> | undefined));
      return inputSum(model.plan, column, data.group) === 'mixed' ? say(groupTexts).mixed : undefined;
    },
    ...(isNumber ? numberOrder : column.kind === 'day' ? dayOrder : textOrder),
  };
}

/** The input column that a column definition shows; undefined for a computed one. */
export function inputIn(def: ColDef<SheetRow>): Column | undefined {
  return (def.cellEditorParams as { readonly input: Column } | undefined)?.input;
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function isRefused(model: SheetModel, column: Column, row: string | undefined): boolean {
  return row !== undefined && model.refused(column, row) !== undefined;
}
