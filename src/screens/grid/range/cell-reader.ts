import type { ColDef, Column as GridColumn } from 'ag-grid-community';
import type { Value } from '../../../domain/plan/change.ts';
import type { Column, ColumnKind } from '../../../domain/plan/columns.ts';
import { MONEY } from '../figure-columns.ts';
import { inputOf } from '../input-of.ts';
import type { SheetModel, SheetRow } from '../sheet-model.ts';

/** What the cells of one column hold, input or computed, read without drawing anything. */
export interface CellReader {
  /** The column that takes input; undefined when its cells are computed. */
  readonly input: Column | undefined;
  /** How a number, a day or a text is to be written and summed. */
  kindOf(value: Value): ColumnKind;
  /** What the cell holds; undefined when it is empty or not known. A text that was refused is not a value. */
  value(row: SheetRow): Value | undefined;
  /** What the cell reads on the screen. */
  text(row: SheetRow): string;
}

/** Reads the cells of a column of the grid. */
export function readerOf(model: SheetModel, column: GridColumn): CellReader {
  const input = inputOf(column);
  if (input !== undefined) {
    return {
      input,
      kindOf: () => input.kind,
      value: ({ id }) => model.value(input, id),
      text: ({ id }) => model.text(input, id),
    };
  }
  const definition = column.getColDef() as ColDef<SheetRow>;
  const { valueGetter, valueFormatter, context } = definition;
  const parts = { column, colDef: definition, node: null };
  const value = (row: SheetRow): Value | undefined => {
    const read: unknown = typeof valueGetter === 'function' ? valueGetter({ ...parts, data: row } as never) : undefined;
    return read === null || read === '' ? undefined : (read as Value | undefined);
  };
  return {
    input,
    kindOf: (read) => (typeof read !== 'number' ? 'text' : context === MONEY ? 'money' : 'count'),
    value,
    text: (row) => {
      const read = value(row);
      if (typeof valueFormatter === 'function') return valueFormatter({ ...parts, data: row, value: read } as never);
      return read === undefined ? '' : String(read);
    },
  };
}
