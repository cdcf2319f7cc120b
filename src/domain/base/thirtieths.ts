import { type Day, dateOf, daysIn, type Month, monthOfDay } from './day.ts';

/** How many thirtieths a month has: payroll counts each month as 30 days. */
export const MONTH = 30;

/**
 * A stretch of payroll time in thirtieths: `from` included, `to` excluded, counted as `month × 30 + position`.
 * An open end is `Infinity`.
 */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a period starts: day *d* leaves `30 − min(d, 30) + 1` thirtieths of its month. */
export function startOf(first: Day): number {
  return monthOfDay(first) * MONTH + Math.min(dateOf(first), MONTH) - 1;
}

/** Where a period ends (excluded): the last day of any month counts as the 30th. */
export function endOf(last: Day): number {
  const month = monthOfDay(last);
  const date = dateOf(last) === daysIn(month) ? MONTH : Math.min(dateOf(last), MONTH);
  return month * MONTH + date;
}

/** The stretch from a first to a last day, both included; no last day leaves it open. */
export function stretch(first: Day, last?: Day): Stretch {
  return { from: startOf(first), to: last === undefined ? Number.POSITIVE_INFINITY : endOf(last) };
}

/** How many thirtieths two stretches share: never negative. */
export function overlap(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** The whole month as a stretch. */
export function monthStretch(month: Month): Stretch {
  return { from: month * MONTH, to: (month + 1) * MONTH };
}

/** How many thirtieths of a month a stretch covers: 0 to 30. */
export function presence(value: Stretch, month: Month): number {
  return overlap(value, monthStretch(month));
}
