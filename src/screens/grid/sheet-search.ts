import type { GridApi } from 'ag-grid-community';
import type { Column } from '../../domain/plan/columns.ts';
import type { RefusedText } from '../find/search-cells.ts';
import type { Arrangement } from './arrangement.ts';
import type { Reading } from './reading.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** A cell, by its row and its column. */
export interface CellAt {
  readonly row: string;
  readonly column: string;
}

/** What a search sees of a sheet and can do to it. */
export interface SheetSearch {
  /** The columns on show, those of folded groups included, in order. */
  columns(): readonly Reading[];
  /** The rows that filters let show, in the order of the sheet, folded groups included; and those that filters hide. */
  rows(): { readonly shown: readonly SheetRow[]; readonly hidden: readonly SheetRow[] };
  /** What cells read beside what they hold; undefined when no text is refused. */
  refused(): RefusedText | undefined;
  /** True when the cell takes input. */
  writable(column: Column, row: string): boolean;
  /** Lets go of texts refused in cells that were written since. */
  letGo(cells: readonly { readonly column: Column; readonly row: string }[]): void;
  /** What a row is called. */
  nameOf(row: string): string;
  /** Marks cells: those found, and the one looked at. */
  mark(isFound: ((row: SheetRow, column: string) => boolean) | undefined, here: CellAt | undefined): void;
  /** Brings a cell into view, whatever is folded; the focus stays where it is. */
  reveal(cell: CellAt): void;
  focus(cell: CellAt): void;
  /** The cell that has, or last had, the focus. */
  current(): CellAt | undefined;
}

/** The marks of a search, as the cells of a sheet ask for them. */
export class Marks {
  #isFound: ((row: SheetRow, column: string) => boolean) | undefined;
  #here: CellAt | undefined;

  set(isFound: ((row: SheetRow, column: string) => boolean) | undefined, here: CellAt | undefined): void {
    this.#isFound = isFound;
    this.#here = here;
  }

  found(row: SheetRow | undefined, column: string | undefined): boolean {
    return row !== undefined && column !== undefined && this.#isFound?.(row, column) === true;
  }

  here(row: SheetRow | undefined, column: string | undefined): boolean {
    return this.#here !== undefined && this.#here.row === row?.id && this.#here.column === column;
  }
}

/** What a search stands on. */
export interface SheetSearchParts {
  readonly model: SheetModel;
  readonly api: () => GridApi<SheetRow>;
  readonly arrangement: Arrangement;
  readonly readings: () => readonly Reading[];
  readonly marks: Marks;
  readonly reveal: (cell: CellAt) => void;
  readonly focus: (cell: CellAt) => void;
}

export function createSheetSearch({ model, api, arrangement, readings, marks, reveal, focus }: SheetSearchParts): SheetSearch {
  return {
    columns() {
      const places = new Map(
        api()
          .getAllGridColumns()
          .map((column, place) => [column.getColId(), place]),
      );
      return readings()
        .filter(({ id }) => api().getColumn(id)?.isVisible() === true)
        .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    },
    rows() {
      const shown: SheetRow[] = [];
      if (arrangement.by() === undefined) api().forEachNodeAfterFilterAndSort(({ data }) => data !== undefined && shown.push(data));
      else for (const { members } of arrangement.groups()) shown.push(...(members as readonly SheetRow[]));
      if (shown.length === model.rows.length) return { shown, hidden: [] };
      const seen = new Set(shown);
      return { shown, hidden: model.rows.filter((row) => !seen.has(row)) };
    },
    refused: () => (model.hasRefused ? ({ input }, row) => input && model.refused(input, row.id)?.text : undefined),
    writable: (column, row) => model.writable(column, row),
    letGo(cells) {
      for (const { column, row } of cells) model.letGo(column, row);
    },
    nameOf: (row) => model.nameOf(row),
    mark(isFound, here) {
      marks.set(isFound, here);
      api().refreshCells();
    },
    reveal,
    focus,
    current() {
      // Undefined, whatever its type says, before anything was focused.
      const cell = api().getFocusedCell() ?? undefined;
      const row = cell === undefined || cell.rowPinned ? undefined : api().getDisplayedRowAtIndex(cell.rowIndex)?.data?.id;
      return cell === undefined || row === undefined ? undefined : { row, column: cell.column.getColId() };
    },
  };
}
