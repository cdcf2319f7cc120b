import { type Day, dayOf, type Month, monthOf } from './day.ts';
import { MONTH, type Stretch } from './thirtieths.ts';

/** The exercices looked at: civil years in a row, and their months. */
export interface Span {
  readonly firstYear: number;
  readonly years: number;
  readonly firstMonth: Month;
  readonly months: number;
}

/** The span from a first to a last civil year, both included; no year at all when the last comes first. */
export function spanOf(firstYear: number, lastYear: number): Span {
  const years = Math.max(0, lastYear - firstYear + 1);
  return { firstYear, years, firstMonth: monthOf(firstYear, 1), months: years * 12 };
}

/** The whole span in thirtieths. */
export function spanStretch(span: Span): Stretch {
  return { from: span.firstMonth * MONTH, to: (span.firstMonth + span.months) * MONTH };
}

/** The exercice at place `y` of the span, in thirtieths. */
export function yearStretch(span: Span, y: number): Stretch {
  const from = (span.firstMonth + y * 12) * MONTH;
  return { from, to: from + 12 * MONTH };
}

/** The 31 December of a civil year. */
export function lastDayOfYear(year: number): Day {
  return dayOf(year, 12, 31) as Day;
}
