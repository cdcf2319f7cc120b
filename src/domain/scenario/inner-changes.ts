import { type Change, same, setField, type Value } from '../plan/change.ts';
import type { Row, TableName } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';

/** A change as its officer made it: in the plan itself, or in the scenario of an id. */
export interface MadeChange {
  readonly change: Change;
  readonly scenario?: string;
}

/** The changes of a step, a scenario written again being told by what was changed in it. */
export function innerChanges(changes: readonly Change[]): MadeChange[] {
  return changes.flatMap((change): MadeChange[] => {
    if (change.table !== 'scenarios') return [{ change }];
    if (change.kind === 'set') {
      if (change.field !== 'changes') return [{ change }];
      return rewritten(listIn(change.from), listIn(change.to)).map((inner) => ({ change: inner, scenario: change.id }));
    }
    if (change.kind === 'remove') return [{ change }];
    const { changes: inside, ...row } = change.row as Scenario;
    return [{ change: { ...change, row } }, ...inside.map((inner) => ({ change: inner, scenario: row.id }))];
  });
}

/** What was done in a scenario between two lists of its changes, on the plan that it shows. */
export function rewritten(earlier: readonly Change[], later: readonly Change[]): Change[] {
  // A long scenario changes at its end: what did not move is not read again.
  let head = 0;
  while (head < earlier.length && earlier[head] === later[head]) head++;
  const before = earlier.slice(head);
  const after = later.slice(head);
  const old = new Map(before.map((change) => [key(change), change]));
  const fresh = new Map(after.map((change) => [key(change), change]));
  const gone = new Set(
    after.flatMap((change) => (change.kind === 'remove' && !old.has(key(change)) ? [rowKey(change.table, change.row.id)] : [])),
  );
  const made = after.flatMap((change) => {
    const was = old.get(key(change));
    return was === undefined ? [change] : between(was, change);
  });
  const undone = before.flatMap((change) => {
    if (fresh.has(key(change))) return [];
    if (change.kind !== 'set') return [opposite(change)];
    // A row taken away takes what was set in it along.
    return gone.has(rowKey(change.table, change.id)) ? [] : [moved(change, change.to, change.from)];
  });
  return [...undone, ...made];
}

function between(was: Change, now: Change): Change[] {
  if (was.kind === 'set' && now.kind === 'set') return same(was.to, now.to) ? [] : [moved(now, was.to, now.to)];
  if (was.kind !== 'add' || now.kind !== 'add') return [];
  const fields = new Set([...Object.keys(was.row), ...Object.keys(now.row)]);
  return [...fields].flatMap((field) => setField(now.table, was.row as never, field, valueIn(now.row, field)));
}

function moved(change: Extract<Change, { readonly kind: 'set' }>, from: Value | undefined, to: Value | undefined): Change {
  const { kind, table, id, field } = change;
  return { kind, table, id, field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function opposite(change: Exclude<Change, { readonly kind: 'set' }>): Change {
  return change.kind === 'add' ? { ...change, kind: 'remove' } : { ...change, kind: 'add' };
}

function listIn(value: Value | undefined): readonly Change[] {
  return value as unknown as readonly Change[];
}

function valueIn(row: Row, field: string): Value | undefined {
  return (row as unknown as Readonly<Record<string, Value>>)[field];
}

function key(change: Change): string {
  return change.kind === 'set'
    ? `set\n${rowKey(change.table, change.id)}\n${change.field}`
    : `${change.kind}\n${rowKey(change.table, change.row.id)}`;
}

function rowKey(table: TableName | 'plan', id: string): string {
  return `${table}\n${id}`;
}
