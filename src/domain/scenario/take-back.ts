import { removeWithBelongings } from '../plan/belongings.ts';
import { type Change, setField, type Value } from '../plan/change.ts';
import type { Plan, TableName } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { overlay } from './overlay.ts';

/**
 * The change that takes some of its changes back from a scenario: a row that it added goes with what hangs on it, a row that it
 * took away comes back with what went along, and where a value came from goes with the value.
 */
export function takeBack(plan: Plan, scenario: Scenario, dropped: readonly Change[]): Change[] {
  const cells = new Set(dropped);
  const rows = new Set<string>();
  for (const change of dropped) {
    if (change.kind === 'set') continue;
    rows.add(key(change.table, change.row.id));
    const holder = change.kind === 'add' ? overlay(plan, scenario).plan : plan;
    for (const one of removeWithBelongings(holder, change.table, [change.row.id])) {
      rows.add(key(one.table, one.row.id));
    }
  }
  const kept = scenario.changes.filter((one) => !cells.has(one) && (one.kind === 'set' || !rows.has(key(one.table, one.row.id))));
  const set = new Set(dropped.flatMap((one) => (one.kind === 'set' ? [key(one.table, one.id)] : [])));
  const still = new Set(kept.flatMap((one) => (one.kind === 'set' && one.field !== 'origin' ? [key(one.table, one.id)] : [])));
  const isStray = (one: Change): boolean =>
    one.kind === 'set' && one.field === 'origin' && set.has(key(one.table, one.id)) && !still.has(key(one.table, one.id));
  return setField('scenarios', scenario, 'changes', kept.filter((one) => !isStray(one)) as unknown as Value);
}

function key(table: TableName | 'plan', id: string): string {
  return `${table}\n${id}`;
}
