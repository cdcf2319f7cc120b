import type { Gap } from '../gaps/gap.ts';

/** The tables a plan can be read as. */
export const REPORT_VIEWS = ['posts', 'cofinancings', 'extraCosts', 'communes', 'years', 'gaps', 'structures'] as const;
export type ReportView = (typeof REPORT_VIEWS)[number];

/**
 * What the cells of a column hold: `money` in cents, `rate` in millionths, `fte` in millionths of a full-time job, `day` as
 * `YYYY-MM-DD`, `choice` one of the values of an input column, `level` how far a cost departs from the table of law, `gap`
 * a whole gap to be put in words.
 */
export type ReportKind = 'text' | 'money' | 'rate' | 'fte' | 'day' | 'choice' | 'flag' | 'count' | 'year' | 'level' | 'gap' | 'severity';

/** A column of a report. Its label is in the texts by `id`, followed by the exercice or replaced by `name` where there is one. */
export interface ReportColumn {
  readonly id: string;
  readonly kind: ReportKind;
  readonly year?: number;
  /** A name that comes from the plan, such as a funder's. */
  readonly name?: string;
}

/** What a cell holds; undefined is "not known" or "nothing", never zero. */
export type ReportCell = string | number | boolean | Gap | undefined;

/** A neutral table: what every export writes, each in its own form. */
export interface ReportTable {
  readonly view: ReportView;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}
