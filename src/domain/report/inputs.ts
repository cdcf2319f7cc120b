import type { Value } from '../plan/change.ts';
import { type Column, columnsOf, type InputSheet, readCell } from '../plan/columns.ts';
import { lookup } from '../plan/lookup.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReportCell, ReportColumn, ReportKind } from './table.ts';

/** The input columns of a sheet, as columns of a report. */
export function inputColumns(sheet: InputSheet): ReportColumn[] {
  return columnsOf(sheet).map((column) => ({ id: column.id, kind: kindOf(column) }));
}

/** The input cells of a row of a sheet, the rows they name shown by their own name. */
export function inputCells(plan: Plan, sheet: InputSheet, row: string): ReportCell[] {
  return columnsOf(sheet).map((column) => shown(plan, column, row, readCell(plan, column, row)));
}

/** A commune as exports show it: its name and its INSEE code, or the code alone when the plan does not hold it. */
export function communeName(plan: Plan, code: string): string {
  const commune = lookup(plan).communes.get(code);
  return commune === undefined ? code : `${commune.name} (${code})`;
}

function kindOf(column: Column): ReportKind {
  switch (column.kind) {
    case 'commune':
    case 'structure':
    case 'funder':
    case 'target':
    case 'post':
      return 'text';
    default:
      return column.kind;
  }
}

function shown(plan: Plan, column: Column, row: string, value: Value | undefined): ReportCell {
  if (typeof value !== 'string') return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  const found = lookup(plan);
  switch (column.kind) {
    case 'commune':
      return communeName(plan, value);
    case 'structure':
      return found.structures.get(value)?.name ?? value;
    case 'funder':
      return found.funders.get(value)?.name ?? value;
    case 'post':
      return found.posts.get(value)?.label ?? value;
    case 'target':
      return found.cofinancings.get(row)?.target === 'commune' ? communeName(plan, value) : (found.posts.get(value)?.label ?? value);
    default:
      return value;
  }
}
