import type { Asked } from '../../domain/explain/explain.ts';
import { EXPLAINED, type Explained } from '../../domain/explain/explanation.ts';
import type { Sheet } from '../view.ts';

/** A figure on the screen that can be explained: that of one exercice, or the sum of those from `year` to `to`. */
export interface Figure extends Asked {
  readonly to?: number;
}

/** The exercices of a plan, as the sum of a column of exercices adds them. */
interface Span {
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The figure that stands in a cell of a sheet; undefined where nothing is computed, or computed otherwise. `row` is undefined in
 * the row of totals.
 */
export function figureAt(sheet: Sheet, row: string | undefined, column: string, span: Span): Figure | undefined {
  if (sheet === 'years') {
    const line = column.startsWith('funder.') ? column : figureNamed(column);
    if (line === undefined || column === 'ownFunds') return undefined;
    return row === undefined ? { year: span.firstYear, to: span.lastYear, line } : { year: Number(row), line };
  }
  const [, name = '', digits = ''] = /^(\w+)\.(\d{4})$/.exec(column) ?? [];
  const year = Number(digits);
  if (sheet === 'cofinancings') return name === 'counted' ? { year, line: row ?? 'cofinancings' } : undefined;
  const line = figureNamed(name);
  if (line === undefined || (sheet !== 'posts' && sheet !== 'communes')) return undefined;
  if (row === undefined) return { year, line };
  return sheet === 'posts' ? { post: row, year, line } : { commune: row, year, line };
}

/** True when two figures are the same one. */
export function sameFigure(a: Figure | undefined, b: Figure | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.post === b.post && a.commune === b.commune && a.year === b.year && a.to === b.to && a.line === b.line;
}

function figureNamed(name: string): Explained | undefined {
  return EXPLAINED.find((one) => one === name);
}
