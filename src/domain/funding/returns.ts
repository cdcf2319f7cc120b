import { mulDiv } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import { yearOfDay } from '../base/day.ts';
import { MONTH, type Stretch } from '../base/thirtieths.ts';
import { heldIn } from '../cost/occupation.ts';
import { payMonths } from '../cost/post-cost.ts';
import { accrualIn } from './accrual.ts';
import type { KnownTerms } from './convention-terms.ts';
import { conventionsEndAt, type Ledger, type PostEntry } from './ledger.ts';

/** State money that a convention has earned beyond the pay it can cover: to be returned once the convention is closed. */
export interface Return {
  readonly post: number;
  readonly terms: KnownTerms;
  readonly on: Day;
  readonly year: number;
  readonly amount: number;
  /** What was earned and what was paid to the agent, charges included. */
  readonly earned: number;
  readonly pay: number;
}

/**
 * What each convention that stands whole inside the exercices has to give back: what it earned less the pay and charges of the
 * months it covers, over the whole convention. A convention whose pay is not known, or not seen whole, says nothing.
 */
export function returnsOf(ledger: Ledger): Return[] {
  const { span, entries } = ledger;
  const origin = span.firstMonth * MONTH;
  const months = new Float64Array(span.months);
  const found: Return[] = [];
  for (const [post, entry] of entries.entries()) {
    if (entry.terms.length === 0 || !mayExceed(ledger, post)) continue;
    payMonths(entry, span, months);
    for (const terms of entry.terms) {
      if (terms.kind === 'unknown' || terms.from < origin) continue;
      const to = Math.min(terms.to, conventionsEndAt(entry));
      if (to > origin + span.months * MONTH || to <= terms.from) continue;
      const within = { from: terms.from, to };
      const { earned } = accrualIn(terms.periods, within, entry.occupied, ledger.plan.settings.vacancy ?? 'suspended', to);
      const pay = payWithin(entry, months, within, span.firstMonth);
      const year = yearOfDay(terms.lastDay);
      if (earned > pay) found.push({ post, terms, on: terms.lastDay, year, amount: earned - pay, earned, pay });
    }
  }
  return found;
}

/** A post that never earns more than it pays in an exercice has nothing to return. */
function mayExceed({ state, pay, span }: Ledger, post: number): boolean {
  for (let y = 0; y < span.years; y++) {
    const at = post * span.years + y;
    if ((state[at] as number) > (pay[at] as number)) return true;
  }
  return false;
}

/** The pay of the months of a stretch; a month cut in two counts by its thirtieths held. */
function payWithin(entry: PostEntry, months: Float64Array, within: Stretch, firstMonth: number): number {
  let sum = 0;
  for (let m = Math.max(0, Math.floor(within.from / MONTH) - firstMonth); m < months.length; m++) {
    const month = { from: (firstMonth + m) * MONTH, to: (firstMonth + m + 1) * MONTH };
    if (month.from >= within.to) break;
    const held = heldIn(entry.occupied, month);
    const inside = heldIn(entry.occupied, { from: Math.max(month.from, within.from), to: Math.min(month.to, within.to) });
    if (inside > 0) sum += inside === held ? (months[m] as number) : mulDiv(months[m] as number, inside, held);
  }
  return sum;
}
