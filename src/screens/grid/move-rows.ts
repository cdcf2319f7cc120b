import type { GridApi } from 'ag-grid-community';
import type { SheetRow } from './sheet-model.ts';

/** Rows that took the place of others: all the rest stays where it was. */
export interface Moved {
  readonly at: number;
  readonly removed: readonly SheetRow[];
  readonly added: readonly SheetRow[];
}

/** What changed between two lists of rows, as one run of rows instead of another. */
export function movedBetween(before: readonly SheetRow[], after: readonly SheetRow[]): Moved {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let end = 0;
  while (end < shorter - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { at, removed: before.slice(at, before.length - end), added: after.slice(at, after.length - end) };
}

/** Gives the grid the rows as they are now: only those that came or went, when nothing else moved. */
export function moveRows(api: GridApi<SheetRow>, before: readonly SheetRow[], after: readonly SheetRow[]): void {
  const { at, removed, added } = movedBetween(before, after);
  if (removed.length > 0 && added.length > 0) api.setGridOption('rowData', [...after]);
  else if (removed.length > 0) api.applyTransaction({ remove: [...removed] });
  else if (added.length > 0) api.applyTransaction({ add: [...added], addIndex: at });
}
