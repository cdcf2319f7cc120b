import type { GridApi } from 'ag-grid-community';
import { familyOf, type Layout } from '../columns/layout.ts';
import { isPast, yearOfColumn } from './figure-columns.ts';
import type { SheetRow } from './sheet-model.ts';

/** Hides the exercices that an open one puts away, and shows the others again, but for the columns that the user hides. */
export function putPastAway(api: GridApi<SheetRow>, open: number, { hidden }: Layout): void {
  const columns = (api.getColumns() ?? []).map((column) => ({ column, year: yearOfColumn(column.getColId()) }));
  const ofYears = (past: boolean) =>
    columns.flatMap(({ column, year }) => (year !== undefined && isPast(year, open) === past ? [column] : []));
  api.setColumnsVisible(ofYears(true), false);
  api.setColumnsVisible(
    ofYears(false).filter((column) => !hidden.includes(familyOf(column.getColId()))),
    true,
  );
}
