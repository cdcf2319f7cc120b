import { originIn } from './cell.ts';
import { COLUMNS, type Column } from './columns.ts';
import type { Plan, Row } from './plan.ts';

/** The cells of a column whose value is supposed, by the id of the row that holds them. */
export interface Hypothetical {
  readonly column: Column;
  readonly rows: readonly string[];
}

/** Every typed or imported value of the plan that is a hypothesis, by column, in the order of the sheets; columns without any are left out. */
export function hypothetical(plan: Plan): Hypothetical[] {
  return COLUMNS.flatMap((column) => {
    const rows: string[] = [];
    for (const row of plan[column.table] as readonly Row[]) {
      if (row.origin === undefined) continue;
      const value = (row as unknown as Readonly<Record<string, unknown>>)[column.field];
      if (value !== undefined && originIn(row, column.field) === 'hypothesis') rows.push(row.id);
    }
    return rows.length === 0 ? [] : [{ column, rows }];
  });
}
