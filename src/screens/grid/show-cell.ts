import type { Value } from '../../domain/plan/change.ts';
import { type Column, readCell } from '../../domain/plan/columns.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { type RowName, sayValue } from '../../texts/values.ts';

/** A value of an input column as it reads on the screen; empty when nothing is known. */
export function showCell(plan: Plan, column: Column, value: Value | undefined): string {
  return sayValue(column, value, namesIn(plan));
}

/** What a cell shows before anybody edits it: the text an editor starts from, without the spaces that group digits. */
export function editableText(plan: Plan, column: Column, value: Value | undefined): string {
  const shown = showCell(plan, column, value);
  return column.kind === 'money' || column.kind === 'count' ? shown.replace(/[\s\u00a0\u202f]/g, '') : shown;
}

/** The text of a cell of a sheet row. */
export function textOfCell(plan: Plan, column: Column, sheetRow: string): string {
  return showCell(plan, column, readCell(plan, column, sheetRow));
}

/** The name of a commune of the plan, or its code when the plan has no such row. */
export function nameOfCommune(plan: Plan, code: string): string {
  return lookup(plan).communes.get(code)?.name ?? code;
}

/** The names of the rows that cells may hold. */
function namesIn(plan: Plan): RowName {
  const found = lookup(plan);
  return (table, id) => {
    switch (table) {
      case 'structures':
        return found.structures.get(id)?.name;
      case 'funders':
        return found.funders.get(id)?.name;
      case 'communes':
        return found.communes.get(id)?.name;
      case 'posts':
        return found.posts.get(id)?.label;
      default:
        return undefined;
    }
  };
}
