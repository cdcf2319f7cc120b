import type { Day } from '../../domain/base/day.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { report } from '../../domain/report/report.ts';
import { REPORT_VIEWS, type ReportView } from '../../domain/report/table.ts';
import type { Results } from '../../domain/results.ts';
import { writeCsv } from './csv.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

/** The forms a plan is exported in; the plan file itself has its own room. */
export const EXTENSIONS = ['xlsx', 'csv', 'json', 'html'] as const;
export type Extension = (typeof EXTENSIONS)[number];

/** One view, or all of them (a CSV holds one: `all` is a defect there, thrown). */
export type ExportView = ReportView | 'all';

/** What is exported: the results must be those of the plan at this revision. */
export interface Exported {
  readonly plan: Plan;
  readonly results: Results;
  readonly revision: number;
  readonly asOf: Day;
  readonly view: ExportView;
  readonly extension: Extension;
}

/**
 * The bytes of an export. A workbook always holds the whole plan, because its amounts are formulas over all its sheets, and
 * opens on the view asked for. `onProgress` receives shares from 0 to 1.
 */
export async function writeExport(
  { plan, results, revision, asOf, view, extension }: Exported,
  onProgress: (share: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (extension === 'xlsx') return writeWorkbook({ plan, results, revision, view }, onProgress);
  const tables = (view === 'all' ? REPORT_VIEWS : [view]).map((one) => report(one, plan, results));
  if (extension === 'json') return writeJson(tables, plan, revision, asOf);
  if (extension === 'html') return writeHtml(tables, plan, revision, asOf);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new RangeError('a CSV holds one view');
  return writeCsv(table, plan);
}
