import { type Cents, cents, mulDiv, RATE_SCALE } from '../base/cents.ts';
import { type Span, spanStretch, yearStretch } from '../base/span.ts';
import { cumulated } from '../base/split.ts';
import { endOf, MONTH, overlap, type Stretch, startOf } from '../base/thirtieths.ts';
import { lookup } from '../plan/lookup.ts';
import type { Basis, Cofinancing, Plan } from '../plan/plan.ts';

/** Lines of a lower class are served first: fixed amounts, then shares of cost, then shares of what is left. */
export const CLASS_OF: Readonly<Record<Basis, 0 | 1 | 2>> = {
  perYear: 0,
  perMonth: 0,
  total: 0,
  perHour: 0,
  shareOfSmic: 0,
  shareOfCost: 1,
  shareAfterState: 2,
};

/** A cofinancing that can be computed, with what it gives each post of `posts` in each exercice, in cents, row-major. */
export interface Line {
  /** Place of the cofinancing and of its funder in their tables. */
  readonly place: number;
  readonly funder: number;
  readonly row: Cofinancing & { readonly basis: Basis; readonly funder: string };
  readonly period: Stretch;
  /** Places of the posts it pays for, in plan order. */
  readonly posts: Int32Array;
  /** Share of it that counts, in millionths. */
  readonly counts: number;
  readonly counted: Float64Array;
  /** What does not count because it is not secured; undefined when all of it counts. */
  readonly hoped: Float64Array | undefined;
  /** What its cap has kept it from giving in each exercice, all posts together. */
  readonly cut: Float64Array;
}

/** True for the bases that take a rate of something, false for those that give an amount. */
export function isShare(basis: Basis): boolean {
  return basis === 'shareOfSmic' || basis === 'shareOfCost' || basis === 'shareAfterState';
}

/** True when the money is certain: notified or paid. */
export function isSecured(row: Cofinancing): boolean {
  return row.state === 'notified' || row.state === 'paid';
}

/** Share of a cofinancing that counts under the rule of the plan, in millionths: nothing while its probability is unknown. */
export function countedShare(plan: Plan, row: Cofinancing): number {
  if (isSecured(row) || plan.settings.unsecured === 'counted') return RATE_SCALE;
  return plan.settings.unsecured === 'byProbability' ? Math.min(RATE_SCALE, Math.max(0, row.probability ?? 0)) : 0;
}

/** Fields a cofinancing waits for before it can give anything; a refused one waits for nothing. */
export function missingIn(plan: Plan, row: Cofinancing): (keyof Cofinancing & string)[] {
  if (row.state === 'refused') return [];
  const missing: (keyof Cofinancing & string)[] = [];
  if (row.funder === undefined || !lookup(plan).funders.has(row.funder)) missing.push('funder');
  if (row.target === undefined) missing.push('target');
  else if (row.target === 'post' && !(row.targetId !== undefined && lookup(plan).posts.has(row.targetId))) missing.push('targetId');
  else if (row.target === 'commune' && row.targetId === undefined) missing.push('targetId');
  if (row.basis === undefined) missing.push('basis');
  else if (isShare(row.basis) ? row.rate === undefined : row.amount === undefined) {
    missing.push(isShare(row.basis) ? 'rate' : 'amount');
  }
  if (row.basis === 'perHour' && row.hours === undefined) missing.push('hours');
  if (row.basis === 'total' && row.start === undefined) missing.push('start');
  if (row.basis === 'total' && row.end === undefined) missing.push('end');
  return missing;
}

/** When a cofinancing runs; a missing start or end is the first or last day of the plan. */
export function periodOf(row: Cofinancing, span: Span): Stretch {
  const whole = spanStretch(span);
  return { from: row.start === undefined ? whole.from : startOf(row.start), to: row.end === undefined ? whole.to : endOf(row.end) };
}

/** What a line of fixed amount gives in an exercice that its period touches, all posts together, before its cap. */
export function fixedAmount(line: Pick<Line, 'row' | 'period'>, span: Span, y: number): Cents {
  const amount = line.row.amount as Cents;
  const within = yearStretch(span, y);
  const shared = overlap(line.period, within);
  if (line.row.basis === 'perMonth') return mulDiv(amount, shared, MONTH);
  if (line.row.basis === 'perHour') return mulDiv(amount, line.row.hours as number, 1);
  if (line.row.basis !== 'total') return amount;
  const length = line.period.to - line.period.from;
  const from = Math.max(line.period.from, within.from) - line.period.from;
  return cents(cumulated(amount, from + shared, length) - cumulated(amount, from, length));
}

/** The amount once the cap of the line for one exercice has been applied. */
export function capped(row: Cofinancing, amount: Cents): Cents {
  return row.cap !== undefined && amount > row.cap ? row.cap : amount;
}
