import { apply, type Change, same, type Value } from '../plan/change.ts';
import { type Plan, type Row, TABLE_NAMES, type TableName } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';

/** A plan as a scenario makes it, and the changes of the scenario that no longer fit the plan they were made on. */
export interface Overlaid {
  readonly plan: Plan;
  readonly lost: readonly Change[];
}

const made = new WeakMap<Plan, WeakMap<Scenario, Overlaid>>();

/**
 * The plan with the changes of a scenario laid over it in order, made once for the same values. A change of a row that is gone,
 * or the return of a row that is there, is left out and told; the plan itself is untouched.
 */
export function overlay(plan: Plan, scenario: Scenario): Overlaid {
  let known = made.get(plan);
  if (known === undefined) {
    known = new WeakMap();
    made.set(plan, known);
  }
  let found = known.get(scenario);
  if (found === undefined) {
    found = laid(plan, scenario.changes);
    known.set(scenario, found);
  }
  return found;
}

/** The plan under the scenario of an id; the plan itself without an id, or when there is no such scenario. */
export function planUnder(plan: Plan, id: string | undefined): Plan {
  const scenario = id === undefined ? undefined : plan.scenarios.find((one) => one.id === id);
  return scenario === undefined ? plan : overlay(plan, scenario).plan;
}

/** The scenario of a name, or else of an id; undefined when there is none. */
export function scenarioNamed(plan: Plan, name: string): Scenario | undefined {
  return plan.scenarios.find((one) => one.name === name) ?? plan.scenarios.find((one) => one.id === name);
}

/** Whether a change is made to the plan itself even when one of its scenarios is open: scenarios, the name of the plan, its exercices. */
export function isOfPlan(change: Change): boolean {
  return change.table === 'plan' ? OF_PLAN.has(change.field) || TABLE_NAMES.includes(change.field as TableName) : !isPlanned(change.table);
}

/** Fields of the plan that every scenario shares: scenarios are compared exercice by exercice. */
const OF_PLAN: ReadonlySet<string> = new Set(['id', 'name', 'firstYear', 'lastYear', 'fictitious']);

function laid(plan: Plan, changes: readonly Change[]): Overlaid {
  const ids = new Map<TableName, Set<string>>();
  const idsOf = (table: TableName): Set<string> => {
    let known = ids.get(table);
    if (known === undefined) {
      known = new Set((plan[table] as readonly Row[]).map(({ id }) => id));
      ids.set(table, known);
    }
    return known;
  };
  const kept: Change[] = [];
  const lost: Change[] = [];
  for (const change of changes) {
    if (fits(change, idsOf)) kept.push(change);
    else lost.push(change);
  }
  return { plan: kept.length === 0 ? plan : apply(plan, kept), lost };
}

function fits(change: Change, idsOf: (table: TableName) => Set<string>): boolean {
  if (change.kind === 'set') {
    if (change.table === 'plan') return !isOfPlan(change);
    return isPlanned(change.table) && idsOf(change.table).has(change.id);
  }
  if (!isPlanned(change.table)) return false;
  const ids = idsOf(change.table);
  const there = ids.has(change.row.id);
  if (change.kind === 'add' ? there : !there) return false;
  if (change.kind === 'add') ids.add(change.row.id);
  else ids.delete(change.row.id);
  return true;
}

/** A scenario changes what is planned, never the scenarios themselves. */
function isPlanned(table: TableName): boolean {
  return TABLE_NAMES.includes(table) && table !== 'scenarios';
}

/**
 * The changes of a scenario once more have been made in it: what was set twice is set once, from its first value; a cell that
 * is back to what the plan holds, and a row added then taken away, leave no trace.
 */
export function extended(before: readonly Change[], more: readonly Change[]): Change[] {
  let changes = before;
  for (const change of more) changes = withChange(changes, change);
  return [...changes];
}

function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  if (change.kind === 'set') return withSet(changes, change);
  if (change.kind === 'remove') {
    const isOfRow = (one: Change): boolean => one.table === change.table && (one.kind === 'set' ? one.id : one.row.id) === change.row.id;
    // A row that the scenario itself had added goes without a trace, but one it had taken away before stays away.
    if (changes.some((one) => one.kind === 'add' && isOfRow(one))) return changes.filter((one) => one.kind === 'remove' || !isOfRow(one));
    return [...changes.filter((one) => !isOfRow(one)), { ...change, row: original(changes, change.row, change.table) }];
  }
  const taken = changes.find((one) => one.kind === 'remove' && one.table === change.table && one.row.id === change.row.id);
  if (taken === undefined || taken.kind !== 'remove') return [...changes, change];
  // A row put back as it was is as if nothing had happened; one that comes back changed is taken away and added.
  const rest = changes.filter((one) => one !== taken);
  return same(taken.row as unknown as Value, change.row as unknown as Value) ? rest : [...changes, change];
}

type SetChange = Extract<Change, { readonly kind: 'set' }>;

function withSet(changes: readonly Change[], change: SetChange): Change[] {
  const at = changes.findLastIndex((one) => isSameCell(one, change) || isAddOf(one, change));
  const found = changes[at];
  if (found === undefined) return [...changes, change];
  if (found.kind !== 'set') {
    const row = { ...found.row } as unknown as Record<string, Value | undefined>;
    if (change.to === undefined) delete row[change.field];
    else row[change.field] = change.to;
    return changes.with(at, { ...found, row: row as unknown as Row });
  }
  if (same(found.from, change.to)) return changes.filter((_, place) => place !== at);
  const { kind, table, id, field, from } = found;
  return changes.with(at, {
    kind,
    table,
    id,
    field,
    ...(from !== undefined && { from }),
    ...(change.to !== undefined && { to: change.to }),
  });
}

function isSameCell(one: Change, { table, id, field }: SetChange): boolean {
  return one.kind === 'set' && one.table === table && one.id === id && one.field === field;
}

function isAddOf(one: Change, { table, id }: SetChange): boolean {
  return one.kind === 'add' && one.table === table && one.row.id === id;
}

/** The row as the plan holds it: what the scenario had set in it is taken back. */
function original(changes: readonly Change[], row: Row, table: TableName): Row {
  const fields = { ...row } as unknown as Record<string, Value | undefined>;
  for (const one of changes) {
    if (one.kind !== 'set' || one.table !== table || one.id !== row.id) continue;
    if (one.from === undefined) delete fields[one.field];
    else fields[one.field] = one.from;
  }
  return fields as unknown as Row;
}
