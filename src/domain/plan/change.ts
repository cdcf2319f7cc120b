import type { Plan, Row, TableName, Tables } from './plan.ts';

/** What a field can hold: plain JSON, absent when unknown. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/**
 * The only way a plan changes, as plain data that can be stored, sent, undone and shown. `set` on the table `plan` aims at
 * the fields of the plan itself; `at` is the place of a row in its table.
 */
export type Change =
  | {
      readonly kind: 'set';
      readonly table: TableName | 'plan';
      readonly id: string;
      readonly field: string;
      readonly from?: Value;
      readonly to?: Value;
    }
  | { readonly kind: 'add'; readonly table: TableName; readonly row: Row; readonly at: number }
  | { readonly kind: 'remove'; readonly table: TableName; readonly row: Row; readonly at: number };

/** The plan after the changes, in order; the given plan is untouched. A row that is not there is a defect, thrown. */
export function apply(plan: Plan, changes: readonly Change[]): Plan {
  const next: Plan = { ...plan };
  const open = new Map<TableName, OpenTable>();
  for (const change of changes) {
    if (change.kind === 'set' && change.table === 'plan') {
      put(next as unknown as Fields, change.field, change.to);
      continue;
    }
    const name = change.table as TableName;
    let table = open.get(name);
    if (table === undefined) {
      table = new OpenTable(name, plan[name] as readonly Row[]);
      open.set(name, table);
    }
    table.apply(change);
  }
  for (const [name, table] of open) (next as unknown as Fields)[name] = table.rows as unknown as Value;
  return next;
}

/** The changes that undo the given ones, in the order to apply them. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.map(opposite).reverse();
}

/** The change that gives a field a value, or nothing when it already holds it. */
export function setField<T extends TableName>(table: T, row: Tables[T][number], field: string, to: Value | undefined): Change[] {
  const from = (row as unknown as Fields)[field];
  return same(from, to) ? [] : [set(table, row.id, field, from, to)];
}

/** The change that gives a field of the plan itself a value, or nothing when it already holds it. */
export function setPlanField(plan: Plan, field: keyof Plan & string, to: Value | undefined): Change[] {
  const from = (plan as unknown as Fields)[field];
  return same(from, to) ? [] : [set('plan', plan.id, field, from, to)];
}

/** True when two values of a field are the same data. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

type Fields = Record<string, Value | undefined>;

function set(table: TableName | 'plan', id: string, field: string, from?: Value, to?: Value): Change {
  return { kind: 'set', table, id, field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function opposite(change: Change): Change {
  if (change.kind === 'set') return set(change.table, change.id, change.field, change.to, change.from);
  return change.kind === 'add' ? { ...change, kind: 'remove' } : { ...change, kind: 'add' };
}

function put(fields: Fields, field: string, value: Value | undefined): void {
  if (value === undefined) delete fields[field];
  else fields[field] = value;
}

/** A table being changed: copied once, found by id through a map built on the first need. */
class OpenTable {
  readonly rows: Row[];
  readonly #name: TableName;
  #places: Map<string, number> | undefined;

  constructor(name: TableName, rows: readonly Row[]) {
    this.#name = name;
    this.rows = rows.slice();
  }

  apply(change: Change): void {
    if (change.kind === 'set') {
      const place = this.#placeOf(change.id);
      const fields: Fields = { ...(this.rows[place] as unknown as Fields) };
      put(fields, change.field, change.to);
      this.rows[place] = fields as unknown as Row;
      return;
    }
    const { row, at } = change;
    if (change.kind === 'remove') {
      // Many rows go at once from last to first: the place they say saves a map made again for each.
      this.rows.splice(this.rows[at]?.id === row.id ? at : this.#placeOf(row.id), 1);
      this.#places = undefined;
      return;
    }
    if (at >= this.rows.length) {
      this.#places?.set(row.id, this.rows.length);
      this.rows.push(row);
    } else {
      this.rows.splice(at, 0, row);
      this.#places = undefined;
    }
  }

  #placeOf(id: string): number {
    this.#places ??= new Map(this.rows.map((row, place) => [row.id, place]));
    const place = this.#places.get(id);
    if (place === undefined) throw new RangeError(`no row ${id} in ${this.#name}`);
    return place;
  }
}
