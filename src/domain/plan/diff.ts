import { type Change, setField, setPlanField } from './change.ts';
import { type Plan, type Row, TABLE_NAMES, type TableName } from './plan.ts';

/**
 * The changes that turn plan `a` into plan `b`: `apply(a, diff(a, b))` holds the same data in the same order. Rows are
 * matched by id; a row that only moved is taken out and put back. No difference, no change.
 */
export function diff(a: Plan, b: Plan): Change[] {
  return [...diffFields(a, b), ...TABLE_NAMES.flatMap((table) => diffTable(table, a[table] as readonly Row[], b[table] as readonly Row[]))];
}

function diffFields(a: Plan, b: Plan): Change[] {
  const tables: readonly string[] = TABLE_NAMES;
  return keysOf(a, b)
    .filter((field) => !tables.includes(field))
    .flatMap((field) => setPlanField(a, field as keyof Plan & string, (b as unknown as Fields)[field]));
}

function diffTable(table: TableName, a: readonly Row[], b: readonly Row[]): Change[] {
  if (a === b) return [];
  const places = new Map(b.map((row, place) => [row.id, place]));
  const kept = inOrder(
    a.filter((row) => places.has(row.id)),
    places,
  );
  const sets: Change[] = [];
  const removes: Change[] = [];
  for (let at = a.length - 1; at >= 0; at--) {
    const row = a[at] as Row;
    if (kept.has(row.id)) sets.push(...diffRow(table, row, b[places.get(row.id) as number] as Row));
    else removes.push({ kind: 'remove', table, row, at });
  }
  const adds: Change[] = b.flatMap((row, at) => (kept.has(row.id) ? [] : [{ kind: 'add' as const, table, row, at }]));
  return [...sets.reverse(), ...removes, ...adds];
}

function diffRow(table: TableName, a: Row, b: Row): Change[] {
  if (a === b) return [];
  return keysOf(a, b).flatMap((field) => setField(table, a as never, field, (b as unknown as Fields)[field]));
}

/** The ids of a longest run of rows already in the order of `places`: these need not move. */
function inOrder(rows: readonly Row[], places: ReadonlyMap<string, number>): ReadonlySet<string> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const placeAt = (index: number) => places.get((rows[index] as Row).id) as number;
  rows.forEach((_, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeAt(ends[middle] as number) < placeAt(index)) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const kept = new Set<string>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add((rows[index] as Row).id);
  return kept;
}

type Fields = Record<string, never>;

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
