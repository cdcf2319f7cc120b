import { addMonths, type Day, lastDayOf, type Month, monthOf, monthOfDay, yearOfDay } from '../base/day.ts';
import { startOf } from '../base/thirtieths.ts';
import { lookup } from '../plan/lookup.ts';
import type { Payment } from '../plan/payment.ts';
import type { Plan } from '../plan/plan.ts';
import { accrualIn } from './accrual.ts';
import type { KnownTerms } from './convention-terms.ts';
import { conventionsEndAt, type PostEntry } from './ledger.ts';

/** Money of a convention that came on a day, or is supposed to. */
export interface Tranche {
  /** Year of the convention, 1 first; undefined for one more payment. */
  readonly rank: number | undefined;
  readonly on: Day;
  readonly amount: number;
}

/** The month of the year in which a tranche is supposed to come, when the plan says nothing: December. */
const TRANCHE_MONTH = 12;

/**
 * What the conventions of a post pay and when: real payments where they were entered, else, as a hypothesis, the amount of
 * each convention year on the last day of the month of the plan. A returned post receives nothing for later years.
 */
export function tranchesOf(plan: Plan, entry: PostEntry): Tranche[] {
  const tranches: Tranche[] = [];
  for (const terms of entry.terms) {
    if (terms.kind === 'unknown') continue;
    const paid = lookup(plan).paymentsOf(terms.convention.id);
    for (const one of paid) if (one.on !== undefined && one.amount !== undefined) tranches.push(real(one));
    const known = new Set(paid.map(({ tranche }) => tranche));
    for (const one of supposed(plan, entry, terms)) if (!known.has(one.rank)) tranches.push(one);
  }
  return tranches.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

function real(payment: Payment): Tranche {
  return { rank: payment.tranche, on: payment.on as Day, amount: payment.amount as number };
}

function supposed(plan: Plan, entry: PostEntry, terms: KnownTerms): Tranche[] {
  const start = terms.convention.start as Day;
  const endsAt = Math.min(terms.to, conventionsEndAt(entry));
  const tranches: Tranche[] = [];
  for (let rank = 1; startOf(addMonths(start, 12 * (rank - 1))) < endsAt; rank++) {
    const first = addMonths(start, 12 * (rank - 1));
    const within = { from: startOf(first), to: Math.min(endsAt, startOf(addMonths(start, 12 * rank))) };
    const amount = accrualIn(terms.periods, within, entry.occupied, 'maintained', endsAt).earned;
    if (amount > 0) tranches.push({ rank, on: dayOfTranche(plan, first), amount });
  }
  return tranches;
}

function dayOfTranche(plan: Plan, first: Day): Day {
  const wanted = plan.settings.trancheMonth ?? TRANCHE_MONTH;
  const year = yearOfDay(first);
  const month = monthOf(year, wanted);
  return lastDayOf(month >= monthOfDay(first) ? month : ((month + 12) as Month));
}
