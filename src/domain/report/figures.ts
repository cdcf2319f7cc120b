import { COST_LEVELS, type CostLevel } from '../cost/rate-card.ts';
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

/** The columns of posts: the same, with beside each cost how far it departs from the table of law. */
export function postColumns(results: Results): ReportColumn[] {
  return figureColumns(results).flatMap((column) =>
    column.id === 'cost' ? [column, { ...column, id: 'level', kind: 'level' }] : [column],
  );
}

/** The amounts of a post, in the order of `postColumns`. */
export function postCells(results: Results, post: number): ReportCell[] {
  const cells = figureCells(results.posts, post, results);
  return cells.flatMap((cell, i) => (i % FIGURES.length === 0 ? [cell, levelOf(results, post, i / FIGURES.length)] : [cell]));
}

/** How far the cost of a post departs from the table of law in the exercice at place `y`; undefined when it is not known or nothing is paid. */
export function levelOf({ posts, levels, years: count }: Results, post: number, y: number): CostLevel | undefined {
  const at = post * count + y;
  return Number.isNaN(posts.cost[at] as number) ? undefined : COST_LEVELS[levels[at] as number];
}

/** The exercices of the results. */
export function years(results: Results): number[] {
  return Array.from({ length: results.years }, (_, y) => results.firstYear + y);
}

/** An amount, or undefined where the results say it is not known. */
export function known(amount: number | undefined): number | undefined {
  return amount === undefined || Number.isNaN(amount) ? undefined : amount;
}
