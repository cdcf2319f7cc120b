import type { Change } from '../../domain/plan/change.ts';
import type { Plan, Row, TableName } from '../../domain/plan/plan.ts';
import type { Scenario } from '../../domain/plan/scenario.ts';
import type { Step } from '../../domain/plan/step.ts';
import { innerChanges } from '../../domain/scenario/inner-changes.ts';
import type { FindRow } from '../../texts/row-name.ts';

/**
 * Finds any row that the plan or one of its scenarios holds or ever held, so that old steps can still be read; `steps` is a history
 * that only grows.
 */
export function createRowsEver(plan: () => Plan, steps: () => readonly Step[]): FindRow {
  const gone = new Map<string, Row>();
  let read = 0;
  const inScenarios = new WeakMap<readonly Scenario[], ReadonlyMap<string, Row>>();
  const places = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();

  function present(table: TableName, id: string): Row | undefined {
    const rows = plan()[table] as readonly Row[];
    let found = places.get(rows);
    if (found === undefined) {
      found = new Map(rows.map((row) => [row.id, row]));
      places.set(rows, found);
    }
    return found.get(id);
  }

  function past(table: TableName, id: string): Row | undefined {
    const all = steps();
    for (; read < all.length; read++) {
      for (const { change, scenario } of innerChanges((all[read] as Step).changes)) {
        // What a scenario added is no row of the plan, and stays known once the scenario is closed or gone.
        if (change.kind === 'remove' || (change.kind === 'add' && scenario !== undefined)) gone.set(keyOf(change), change.row);
      }
    }
    return gone.get(`${table} ${id}`);
  }

  /** The rows that scenarios hold now: a plan may come with scenarios and without the steps that made them. */
  function planned(table: TableName, id: string): Row | undefined {
    const { scenarios } = plan();
    let found = inScenarios.get(scenarios);
    if (found === undefined) {
      found = new Map(
        scenarios.flatMap(({ changes }) => changes).flatMap((one) => (one.kind === 'set' ? [] : [[keyOf(one), one.row] as const])),
      );
      inScenarios.set(scenarios, found);
    }
    return found.get(`${table} ${id}`);
  }

  return (table, id) => present(table, id) ?? planned(table, id) ?? past(table, id);
}

function keyOf(change: Exclude<Change, { readonly kind: 'set' }>): string {
  return `${change.table} ${change.row.id}`;
}
