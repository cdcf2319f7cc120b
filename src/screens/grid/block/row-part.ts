import { apply, type Change, setField, type Value } from '../../../domain/plan/change.ts';
import type { InputSheet } from '../../../domain/plan/columns.ts';
import { lookup } from '../../../domain/plan/lookup.ts';
import type { OwnFunds, Plan, Row, TableName } from '../../../domain/plan/plan.ts';

/** The tables that hold the cells of one row of a sheet and of no other: the rest of the plan is shared by all rows. */
const OWN_TABLES: Readonly<Record<InputSheet, readonly TableName[]>> = {
  posts: ['posts', 'contracts', 'conventions'],
  cofinancings: ['cofinancings'],
  communes: ['communes', 'ownFunds'],
  years: ['ownFunds'],
  structures: ['structures'],
  extraCosts: ['extraCosts'],
  payments: ['payments'],
  amendments: ['amendments'],
};

/** The part of a plan where the cells of one sheet row live: small, so that a cell after the other can be written in it. */
export class RowPart {
  readonly #tables: readonly TableName[];
  readonly #before: Plan;
  #now: Plan;

  /** `shared` gives what rows have in common; `rows` what the own tables of this row hold. */
  constructor(sheet: InputSheet, shared: Plan, rows: OwnRows) {
    this.#tables = OWN_TABLES[sheet];
    this.#before = { ...shared, ...rows } as Plan;
    this.#now = this.#before;
  }

  /** The plan as this row sees it. */
  get plan(): Plan {
    return this.#now;
  }

  take(changes: readonly Change[]): void {
    if (changes.length > 0) this.#now = apply(this.#now, changes);
  }

  /** True when the changes of a table belong to this row alone. */
  owns(table: TableName | 'plan'): boolean {
    return this.#tables.includes(table as TableName);
  }

  /** What became of the rows of this part: one change a field, and the rows added, placed from `at` on in their table. */
  changes(at: (table: TableName) => number): Change[] {
    return this.#tables.flatMap((table) => {
      const before = this.#before[table] as readonly Row[];
      const after = this.#now[table] as readonly Row[];
      if (before === after) return [];
      const kept = new Map(before.map((row) => [row.id, row]));
      return after.flatMap((row): Change[] => {
        const old = kept.get(row.id);
        return old === undefined ? [{ kind: 'add', table, row, at: at(table) }] : fieldChanges(table, old, row);
      });
    });
  }
}

/** The rows of the own tables of a sheet row. */
export type OwnRows = Partial<Record<TableName, readonly Row[]>>;

/** Finds the own rows of the rows of a sheet, each in constant time. */
export function createOwnRows(sheet: InputSheet, plan: Plan): (row: string) => OwnRows {
  const found = lookup(plan);
  const one = (table: TableName, row: Row | undefined): OwnRows => ({ [table]: row === undefined ? [] : [row] });
  switch (sheet) {
    case 'posts':
      return (id) => ({ ...one('posts', found.posts.get(id)), contracts: found.contractsOf(id), conventions: found.conventionsOf(id) });
    case 'cofinancings':
      return (id) => one('cofinancings', found.cofinancings.get(id));
    case 'structures':
      return (id) => one('structures', found.structures.get(id));
    case 'communes': {
      const funds = new Map<string, OwnFunds[]>();
      for (const row of plan.ownFunds) {
        if (row.commune === undefined) continue;
        const group = funds.get(row.commune);
        if (group === undefined) funds.set(row.commune, [row]);
        else group.push(row);
      }
      return (id) => ({ ...one('communes', found.communes.get(id)), ownFunds: funds.get(id) ?? [] });
    }
    case 'years':
      return (id) => ({ ownFunds: plan.ownFunds.filter((row) => row.id === id) });
    default: {
      const rows = new Map((plan[sheet] as readonly Row[]).map((row) => [row.id, row]));
      return (id) => one(sheet, rows.get(id));
    }
  }
}

function fieldChanges(table: TableName, before: Row, after: Row): Change[] {
  if (before === after) return [];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  const values = after as unknown as Readonly<Record<string, Value | undefined>>;
  return [...fields].flatMap((field) => setField(table, before as never, field, values[field]));
}
