import type { Plan, Row, TableName } from '../../domain/plan/plan.ts';
import type { Step } from '../../domain/plan/step.ts';
import type { FindRow } from '../../texts/row-name.ts';

/** Finds any row that the plan holds or ever held, so that old steps can still be read; `steps` is a history that only grows. */
export function createRowsEver(plan: () => Plan, steps: () => readonly Step[]): FindRow {
  const gone = new Map<string, Row>();
  let read = 0;
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
      for (const change of (all[read] as Step).changes)
        if (change.kind === 'remove') gone.set(`${change.table} ${change.row.id}`, change.row);
    }
    return gone.get(`${table} ${id}`);
  }

  return (table, id) => present(table, id) ?? past(table, id);
}
