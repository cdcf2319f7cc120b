import { version as app } from '../../../package.json';
import type { Day } from '../../domain/base/day.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { ReportTable } from '../../domain/report/table.ts';

/**
 * Tables as JSON for programs: one object per row keyed by column id, `id.year` where amounts repeat by exercice. Amounts are
 * whole cents, rates whole millionths, days `YYYY-MM-DD`, unknown is null.
 */
export function writeJson(tables: readonly ReportTable[], plan: Plan, revision: number, asOf: Day): Uint8Array<ArrayBuffer> {
  const views = Object.fromEntries(
    tables.map((table) => {
      const keys = table.columns.map(({ id, year }) => (year === undefined ? id : `${id}.${year}`));
      return [table.view, table.rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? null])))];
    }),
  );
  const out = {
    format: 'quote-part/report',
    app,
    plan: { id: plan.id, name: plan.name, revision, fictitious: plan.fictitious ?? false },
    asOf,
    unit: 'cent',
    views,
  };
  return new TextEncoder().encode(`${JSON.stringify(out, null, 1)}\n`);
}
