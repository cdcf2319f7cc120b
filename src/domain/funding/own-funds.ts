import { splitInto } from '../base/split.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * Own funds budgeted for an exercice, in cents: those of one commune, or those of the whole plan, which hold the communes'
 * and are their sum when nothing is typed for the whole. NaN when nothing is typed.
 */
export function ownFundsOf(plan: Plan, year: number, commune?: string): number {
  const typed = plan.ownFunds.filter((row) => row.year === year && row.amount !== undefined);
  const whole = typed.filter((row) => row.commune === commune);
  const rows = whole.length === 0 && commune === undefined ? typed : whole;
  return rows.length === 0 ? Number.NaN : rows.reduce((sum, row) => sum + (row.amount as number), 0);
}

/**
 * Shares own funds between posts in proportion to their positive remainder, equally when none is: parts add up exactly.
 * A remainder that is not known (NaN) receives nothing and stays NaN.
 */
export function shareOwnFunds(ownFunds: number, remainders: Float64Array): Float64Array {
  const shares = new Float64Array(remainders.length).fill(Number.NaN);
  if (Number.isNaN(ownFunds)) return shares;
  const places = new Int32Array(remainders.length);
  const weights = new Float64Array(remainders.length);
  let known = 0;
  for (let p = 0; p < remainders.length; p++) {
    const remainder = remainders[p] as number;
    if (Number.isNaN(remainder)) continue;
    places[known] = p;
    weights[known++] = Math.max(0, remainder);
  }
  const parts = new Float64Array(known);
  splitInto(ownFunds, weights, known, parts);
  for (let k = 0; k < known; k++) shares[places[k] as number] = parts[k] as number;
  return shares;
}

/**
 * Own funds of each commune for an exercice: its own budget, and its part of what the whole plan's budget holds beyond those,
 * in proportion to what it still has to find. Communes add up to the plan wherever some remainder is known.
 */
export function communeOwnFunds(plan: Plan, year: number, ids: readonly string[], remainders: Float64Array): Float64Array {
  const total = ownFundsOf(plan, year);
  if (Number.isNaN(total)) return new Float64Array(ids.length).fill(Number.NaN);
  const own = Float64Array.from(ids, (id, place) => (Number.isNaN(remainders[place] as number) ? 0 : ownFundsOf(plan, year, id) || 0));
  const budgeted = own.reduce((sum, amount) => sum + amount, 0);
  const shared = shareOwnFunds(
    total - budgeted,
    remainders.map((remainder, place) => remainder - (own[place] as number)),
  );
  return shared.map((part, place) => part + (own[place] as number));
}
