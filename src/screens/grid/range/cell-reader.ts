import type { ColDef, Column as GridColumn } from 'ag-grid-community';
import type { Value } from '../../../domain/plan/change.ts';
import type { Column, ColumnKind } from '../../../domain/plan/columns.ts';
import { MONEY } from '../figure-columns.ts';
import type { Group } from '../group.ts';
import { groupText } from '../group-cell.ts';
import { inputOf } from '../input-of.ts';
import { inputSum } from '../input-sums.ts';
import type { SheetModel, SheetRow } from '../sheet-model.ts';
import { showCell } from '../show-cell.ts';

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

/** What an input column adds up to in a group; undefined when it does not add up. */
function subtotalOf(model: SheetModel, input: Column, group: Group): number | undefined {
  const sum = inputSum(model.plan, input, group);
  return sum === 'mixed' ? undefined : sum;
}

/** Reads the cells of a column of the grid. */
export function readerOf(model: SheetModel, column: GridColumn): CellReader {
  const input = inputOf(column);
  if (input !== undefined) {
    return {
      input,
      kindOf: () => input.kind,
      value: ({ id, group }) => (group === undefined ? model.value(input, id) : subtotalOf(model, input, group)),
      text: ({ id, group }) => {
        if (group === undefined) return model.text(input, id);
        return column.getColId() === model.lead ? groupText(group) : showCell(model.plan, input, subtotalOf(model, input, group));
      },
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
