import type { ColDef, GridApi } from 'ag-grid-community';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-model.ts';

/** A column by which rows are sorted. */
export interface Sorted {
  readonly column: string;
  readonly descending: boolean;
}

/** The columns that sort the rows, the first one first. */
export function sortsOf(api: GridApi<SheetRow>): Sorted[] {
  return api
    .getColumnState()
    .filter(({ sort }) => sort === 'asc' || sort === 'desc')
    .sort((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
    .map(({ colId, sort }) => ({ column: colId, descending: sort === 'desc' }));
}

/** Sorts by these columns and by no other. */
export function sortBy(api: GridApi<SheetRow>, sorts: readonly Sorted[]): void {
  api.applyColumnState({
    state: sorts.map(({ column, descending }, sortIndex) => ({ colId: column, sort: descending ? 'desc' : 'asc', sortIndex })),
    defaultState: { sort: null },
  });
}

/** The order of rows under these sorts, with the comparisons of the grid; undefined when nothing sorts. */
export function orderOf(
  sorts: readonly Sorted[],
  reading: (column: string) => Reading | undefined,
  definition: (column: string) => ColDef<SheetRow> | undefined,
): ((a: SheetRow, b: SheetRow) => number) | undefined {
  const keys = sorts.flatMap(({ column, descending }) => {
    const read = reading(column);
    const compare = definition(column)?.comparator as
      | ((a: unknown, b: unknown, _a: null, _b: null, inverted: boolean) => number)
      | undefined;
    return read === undefined || typeof compare !== 'function' ? [] : [{ value: valueOf(read), compare, descending }];
  });
  if (keys.length === 0) return undefined;
  return (a, b) => {
    for (const { value, compare, descending } of keys) {
      const result = compare(value(a), value(b), null, null, descending);
      if (result !== 0) return descending ? -result : result;
    }
    return 0;
  };
}

/** What a row is sorted by: numbers and days by themselves, the rest by what it reads, each read once. */
function valueOf({ kind, raw, show }: Reading): (row: SheetRow) => unknown {
  const known = new Map<SheetRow, unknown>();
  return (row) => {
    if (!known.has(row)) known.set(row, kind === 'text' ? show(raw(row)) : raw(row));
    return known.get(row);
  };
}
