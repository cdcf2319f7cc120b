import type { Column as GridColumn } from 'ag-grid-community';
import type { Column } from '../../domain/plan/columns.ts';
import { cellOf, noteOf, problemOf } from './cell-notes.ts';
import { CellProblem } from './cell-problem.ts';
import { inputOf } from './input-of.ts';
import type { SheetEvents } from './opened-sheet.ts';
import type { SheetModel } from './sheet-model.ts';

/** The cell the keyboard is in: what there is to know of it is told. */
export interface ActiveCell {
  take(row: string | undefined, column: GridColumn | null | undefined): void;
  /** The plan, or what the cell keeps, changed under it. */
  refresh(): void;
  close(): void;
}

/** Follows the active cell of a sheet drawn in `host`. */
export function createActiveCell(model: SheetModel, host: HTMLElement, events: Pick<SheetEvents, 'onCell' | 'onNote'>): ActiveCell {
  const bubble = new CellProblem(host, `${model.sheet}-problem`);
  let row: string | undefined;
  let colId = '';
  let input: Column | undefined;

  function tell(): void {
    events.onCell(cellOf(model, colId, input, row));
    // A tooltip needs a mouse; this also reaches the keyboard and screen readers.
    const problem = problemOf(model, input, row);
    events.onNote(noteOf(model, colId, input, row) ?? '', problem);
    bubble.show(problem);
  }

  return {
    take(nextRow, column) {
      row = nextRow;
      colId = column?.getColId() ?? '';
      input = column === null || column === undefined ? undefined : inputOf(column);
      tell();
    },
    refresh: tell,
    close: () => bubble.close(),
  };
}
