import type { Column as GridColumn } from 'ag-grid-community';
import type { Column } from '../../domain/plan/columns.ts';

/** The input column that a column of the grid shows, folded or not; undefined for a computed one. */
export function inputOf(column: GridColumn): Column | undefined {
  return (column.getColDef().cellEditorParams as { readonly input: Column } | undefined)?.input;
}
