import type { ColDef, ColGroupDef } from 'ag-grid-community';
import type { InputSheet } from '../../domain/plan/columns.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { inputColumns } from './input-columns.ts';
import { type SheetModel, type SheetRow, TOTAL } from './sheet-model.ts';

/** Columns and groups of columns of a sheet. */
export type Columns = (ColDef<SheetRow> | ColGroupDef<SheetRow>)[];

/** The input columns of a sheet in the order and at the widths given; a text column that comes first is frozen and names the total. */
export function plainColumns(model: SheetModel, sheet: InputSheet, widths: Readonly<Record<string, number>>): Columns {
  const columns = inputColumns(model, sheet);
  return Object.entries(widths).map(([id, width], at) => {
    const column = { ...columns.get(id), width };
    return at > 0 || sheet === 'communes' ? column : leading(column);
  });
}

/** The column that names the row: frozen, bold, and where the total says what it counts. */
export function leading(column: ColDef<SheetRow>): ColDef<SheetRow> {
  const { valueFormatter, valueGetter } = column;
  return {
    ...column,
    pinned: 'left',
    cellClass: 'strong',
    ...(typeof valueGetter === 'function' && {
      valueGetter: (params) => (params.data?.id === TOTAL ? say(gridTexts).total : valueGetter(params)),
    }),
    ...(typeof valueFormatter === 'function' && {
      valueFormatter: (params) => (params.data?.id === TOTAL ? String(params.value) : valueFormatter(params)),
    }),
  };
}
