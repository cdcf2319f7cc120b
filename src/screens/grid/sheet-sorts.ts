import type { GridApi } from 'ag-grid-community';
import { type Accessor, createSignal } from 'solid-js';
import type { SheetRow } from './sheet-model.ts';
import { type Sorted, sortBy, sortsOf } from './sorting.ts';

/** The sorts of a sheet: a view, they move nothing in the plan. */
export interface SheetSorts {
  readonly active: Accessor<readonly Sorted[]>;
  /** Sorts by a column: alone, or after those that already sort. */
  by(column: string, descending: boolean, added: boolean): void;
  /** Lets a column sort no more, or every column. */
  remove(column?: string): void;
  /** Reads again what the headers sort by. */
  read(): void;
}

/** Sorts over a grid, which shows them in its headers. */
export function createSheetSorts(api: () => GridApi<SheetRow>): SheetSorts {
  const [active, setActive] = createSignal<readonly Sorted[]>([]);
  const apply = (sorts: readonly Sorted[]): void => sortBy(api(), sorts);
  return {
    active,
    by(column, descending, added) {
      const others = added ? active().filter((one) => one.column !== column) : [];
      apply([...others, { column, descending }]);
    },
    remove: (column) => apply(column === undefined ? [] : active().filter((one) => one.column !== column)),
    read: () => void setActive(sortsOf(api())),
  };
}
