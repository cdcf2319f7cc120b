import type { Column as GridColumn } from 'ag-grid-community';
import type { Column } from '../../domain/plan/columns.ts';
import { cellOf, noteOf } from './cell-notes.ts';
import { inputOf } from './input-of.ts';
import type { SheetEvents } from './opened-sheet.ts';
import type { SheetModel } from './sheet-model.ts';

/** The cell the keyboard is in: what there is to know of it is said, and Shift+F2 comments on it. */
export interface ActiveCell {
  take(row: string | undefined, column: GridColumn | null | undefined): void;
}

/** Follows the active cell of a sheet drawn in `host`. */
export function createActiveCell(model: SheetModel, host: HTMLElement, events: Pick<SheetEvents, 'onCell'>): ActiveCell {
  let row: string | undefined;
  let colId = '';
  let input: Column | undefined;
  let said = '';

  const cell = (): ReturnType<typeof cellOf> => cellOf(model, colId, input, row);

  // Before the grid, whose editor F2 would open.
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F2' || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
      const on = cell();
      if (on === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      model.world.comment(on);
    },
    { capture: true },
  );

  return {
    take(nextRow, column) {
      row = nextRow;
      colId = column?.getColId() ?? '';
      input = column === null || column === undefined ? undefined : inputOf(column);
      events.onCell(cell());
      // A tooltip needs a mouse; what is said here also reaches the keyboard and screen readers.
      const note = noteOf(model, colId, input, row) ?? '';
      if (note !== '' || said !== '') model.world.announce(note);
      said = note;
    },
  };
}
