import type { Figures, Results } from '../results.ts';
import type { ReportCell, ReportColumn } from './table.ts';

/** The amounts shown for each exercice, in this order. */
export const FIGURES = [
  'cost',
  'state',
  'cofunding',
  'unsecured',
  'remainder',
  'ownFunds',
  'shortfall',
  'unused',
] as const satisfies readonly (keyof Figures)[];

/** One column for each amount of each exercice. */
export function figureColumns(results: Results): ReportColumn[] {
  return years(results).flatMap((year) => FIGURES.map((id) => ({ id, kind: 'money' as const, year })));
}

/** The amounts of a row, in the order of `figureColumns`. */
export function figureCells(figures: Figures, row: number, results: Results): ReportCell[] {
  return years(results).flatMap((_, y) => FIGURES.map((id) => known(figures[id][row * results.years + y])));
}

/** The exercices of the results. */
export function years(results: Results): number[] {
  return Array.from({ length: results.years }, (_, y) => results.firstYear + y);
}

/** An amount, or undefined where the results say it is not known. */
export function known(amount: number | undefined): number | undefined {
  return amount === undefined || Number.isNaN(amount) ? undefined : amount;
}
