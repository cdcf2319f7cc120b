import { type Change, same, setField, type Value } from './change.ts';
import { type Column, readCell } from './columns.ts';
import type { Origin, Plan, Row } from './plan.ts';

/**
 * The changes that make a cell hold `to` (undefined empties it), its origin included: nothing when it already does, a row
 * added first where the sheet row had no contract, convention or budget yet. `newId` names that row.
 */
export function writeCell(
  plan: Plan,
  column: Column,
  sheetRow: string,
  to: Value | undefined,
  origin: Origin,
  newId: () => string,
): Change[] {
  if (same(readCell(plan, column, sheetRow), to)) return [];
  const row = column.rowOf(plan, sheetRow);
  if (row !== undefined) {
    return [...setField(column.table, row as never, column.field, to), ...setOrigin(column, row, origin)];
  }
  if (column.make === undefined) return [];
  const made = { ...column.make(sheetRow, newId()), [column.field]: to } as Row;
  const added = origin === 'typed' ? made : { ...made, origin: { '*': origin } };
  return [{ kind: 'add', table: column.table, row: added, at: plan[column.table].length }];
}

/** Where a cell's value comes from: `typed` unless its row says otherwise. */
export function originOf(plan: Plan, column: Column, sheetRow: string): Origin {
  const row = column.rowOf(plan, sheetRow);
  return row === undefined ? 'typed' : originIn(row, column.field);
}

/** Where a field of a row comes from. */
export function originIn(row: Row, field: string): Origin {
  return row.origin?.[field] ?? row.origin?.['*'] ?? 'typed';
}

function setOrigin(column: Column, row: Row, origin: Origin): Change[] {
  if (originIn(row, column.field) === origin) return [];
  return setField(column.table, row as never, 'origin', { ...row.origin, [column.field]: origin });
}
