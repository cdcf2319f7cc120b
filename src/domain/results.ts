import type { Day, Month } from './base/day.ts';
import type { Gap } from './gaps/gap.ts';

/**
 * What a plan gives, exercice by exercice, in cents. Arrays are row-major: the figure of row *i* in exercice *y* (0 is the
 * first) stands at `i × years + y`. NaN is "not known" and is never counted as zero: a post whose cost or State money is
 * not known in an exercice has no remainder there, is left out of every total of that exercice and is counted in `unknown`.
 */
export interface Results {
  readonly firstYear: number;
  readonly years: number;
  /** One row per post, in plan order. */
  readonly posts: Figures;
  /** One row per commune of `communeIds`. */
  readonly communes: Figures;
  readonly communeIds: readonly string[];
  /** One row: the whole plan. */
  readonly plan: Figures;
  /** One row per funder of the plan, in plan order: what counts, and what is hoped for beside it. */
  readonly funders: { readonly counted: Float64Array; readonly unsecured: Float64Array };
  /** What each cofinancing gives each post, one entry per pair that exists; amounts are what counts, row-major. */
  readonly shares: Shares;
  /** Full-time equivalents present in each exercice, in millionths of a full year of work, one per exercice. */
  readonly fte: Float64Array;
  /** Those of them in initial training. */
  readonly training: Float64Array;
  /** How far the cost of each post departs from the table of law in each exercice: a place in `COST_LEVELS`, 255 when nothing is paid. */
  readonly levels: Uint8Array;
  /** Money supposed or known to be received in each exercice: State tranches, and cofinancings that count. */
  readonly received: { readonly state: Float64Array; readonly cofunding: Float64Array };
  /** Posts whose cost or State money is not known in each exercice, and the known money they would receive. */
  readonly unknown: { readonly posts: Int32Array; readonly state: Float64Array; readonly cofunding: Float64Array };
  readonly gaps: readonly Gap[];
  /** The day the plan was read on: deadlines count from it. */
  readonly asOf: Day;
}

/** The figures of rows × exercices. `cost = state + cofunding + remainder` wherever cost is known. */
export interface Figures {
  readonly cost: Float64Array;
  readonly state: Float64Array;
  /** Cofinancings that count under the plan's rule. */
  readonly cofunding: Float64Array;
  /** Cofinancings asked or hoped for that do not count. */
  readonly unsecured: Float64Array;
  /** Negative when over-funded. */
  readonly remainder: Float64Array;
  /** Own funds budgeted; NaN when none was typed. */
  readonly ownFunds: Float64Array;
  /** `remainder − own funds`, own funds not typed counting for nothing. */
  readonly shortfall: Float64Array;
  /** State money not earned because the post was empty. */
  readonly unused: Float64Array;
}

/** Sparse shares: entry *k* says that cofinancing `line[k]` (plan order) gives post `post[k]` (plan order) `amounts[k × years + y]`. */
export interface Shares {
  readonly post: Int32Array;
  readonly line: Int32Array;
  readonly amounts: Float64Array;
}

/** Money in and out of the whole plan month by month, in cents; `balance` is what has come less what was paid since the first month. */
export interface Treasury {
  readonly firstMonth: Month;
  readonly paid: Float64Array;
  readonly state: Float64Array;
  readonly cofunding: Float64Array;
  readonly balance: Float64Array;
}

/** One post month by month over the exercices of the plan, in cents; NaN is "not known". */
export interface MonthlyFigures {
  readonly firstMonth: Month;
  readonly cost: Float64Array;
  readonly state: Float64Array;
  readonly unused: Float64Array;
  /** One array per cofinancing that gives something to the post, by cofinancing id. */
  readonly cofunding: readonly { readonly cofinancing: string; readonly counted: boolean; readonly amounts: Float64Array }[];
  readonly remainder: Float64Array;
  /** State money received, by its tranches. */
  readonly received: Float64Array;
}
