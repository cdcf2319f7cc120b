import { freshLabels } from '../../domain/plan/labels.ts';
import type { Plan, Row, TableName } from '../../domain/plan/plan.ts';
import { addCofinancing, addStructure } from '../../domain/plan/rows.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { RowSheet } from './row-actions.ts';

/** A row made but not in the plan yet, and the table it goes to. */
export interface NewRow {
  readonly table: TableName;
  readonly row: Row;
}

/** Rows as their sheet adds them by hand, many at once. */
export function newRows(plan: Plan, sheet: RowSheet, count: number, newId: () => string): NewRow[] {
  switch (sheet) {
    case 'posts':
      return freshLabels(
        plan.posts.map((post) => post.label),
        count,
      ).map((label) => ({ table: 'posts', row: { id: newId(), label } as Row }));
    case 'cofinancings':
      return Array.from({ length: count }, () => added('cofinancings', addCofinancing(plan, newId).changes));
    case 'structures':
      return freshNames(plan, count).map((name) => added('structures', addStructure(plan, newId, name).changes));
  }
}

/** Names for new employers that no employer has yet. */
export function freshNames({ structures }: Plan, count: number): string[] {
  const base = say(gridTexts).newStructure;
  const taken = new Set(structures.map((one) => one.name));
  const names: string[] = [];
  for (let rank = 1; names.length < count; rank++) {
    const name = rank === 1 ? base : `${base} ${rank}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}

function added(table: TableName, [change]: readonly { readonly kind: string; readonly row?: Row }[]): NewRow {
  return { table, row: change?.row as Row };
}
