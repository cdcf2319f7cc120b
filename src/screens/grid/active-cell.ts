import type { Column as GridColumn } from 'ag-grid-community';
import type { Column } from '../../domain/plan/columns.ts';
import { cellOf, noteOf } from './cell-notes.ts';
import { inputOf } from './input-of.ts';
import type { SheetEvents } from './open-sheet.ts';
import type { SheetModel } from './sheet-model.ts';

/** The cell the keyboard is in: what there is to know of it is told. */
export interface ActiveCell {
  take(row: string | undefined, column: GridColumn | null | undefined): void;
  /** The plan changed under the cell. */
  refresh(): void;
}

/** Follows the active cell of a sheet. */
export function createActiveCell(model: SheetModel, events: Pick<SheetEvents, 'onCell' | 'onNote'>): ActiveCell {
  let row: string | undefined;
  let colId = '';
  let input: Column | undefined;

  function tell(): void {
    events.onCell(cellOf(model, colId, input, row));
    // A tooltip needs a mouse; this also reaches the keyboard and screen readers.
    events.onNote(noteOf(model, colId, input, row) ?? '');
  }

  return {
    take(nextRow, column) {
      row = nextRow;
      colId = column?.getColId() ?? '';
      input = column === null || column === undefined ? undefined : inputOf(column);
      tell();
    },
    refresh: tell,
  };
}
