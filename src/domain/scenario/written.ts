import { type Change, same, type Value } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { extended, isOfPlan } from './overlay.ts';

/** Changes made on the screen of a scenario, written in it: what belongs to the plan itself goes there. Without a scenario, unchanged. */
export function writtenIn(scenario: Scenario | undefined, changes: readonly Change[]): readonly Change[] {
  if (scenario === undefined) return changes;
  const planned = changes.filter((change) => !isOfPlan(change));
  const from = scenario.changes as unknown as Value;
  const to = extended(scenario.changes, planned) as unknown as Value;
  const kept = changes.filter(isOfPlan);
  return same(from, to) ? kept : [...kept, { kind: 'set', table: 'scenarios', id: scenario.id, field: 'changes', from, to }];
}

/** The scenario of the plan in which all these changes were written, if it is one. */
export function scenarioTouched(plan: Plan, changes: readonly Change[]): string | undefined {
  const ids = new Set(changes.map((change) => (change.table === 'scenarios' && change.kind === 'set' ? change.id : undefined)));
  const [id] = ids;
  return ids.size === 1 && plan.scenarios.some((one) => one.id === id) ? id : undefined;
}
