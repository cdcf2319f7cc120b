import type { Plan } from '../../../domain/plan/plan.ts';
import type { ReportKind, ReportTable } from '../../../domain/report/table.ts';
import { headerOf, textOf, titleOf } from '../words.ts';
import { Draft, type DraftKind } from './draft.ts';

const KINDS: Readonly<Partial<Record<ReportKind, DraftKind>>> = {
  money: 'money',
  rate: 'rate',
  fte: 'fte',
  day: 'day',
  count: 'count',
  year: 'year',
};

/** A neutral table as a sheet of values, real numbers and real dates. */
export function reportSheet(table: ReportTable, plan: Plan): Draft {
  const draft = new Draft(
    titleOf(table),
    table.columns.map((column) => ({
      header: headerOf(column),
      kind: KINDS[column.kind] ?? 'text',
      ...((column.kind === 'gap' || column.id === 'rule') && { width: 60 }),
    })),
  );
  table.rows.forEach((row, r) =>
    table.columns.forEach((column, c) => {
      const cell = row[c];
      if (cell === undefined) return;
      draft.put(
        r,
        c,
        KINDS[column.kind] === undefined || typeof cell === 'object' || typeof cell === 'boolean' ? textOf(column, cell, plan) : cell,
      );
    }),
  );
  return draft;
}
