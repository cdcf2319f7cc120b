import { cumulated } from '../base/split.ts';
import type { Stretch } from '../base/thirtieths.ts';
import type { Occupation } from '../cost/occupation.ts';
import type { Settings } from '../plan/plan.ts';
import type { TermPeriod } from './convention-terms.ts';

/** State money of a stretch: what is earned, and what is not because the post is empty (the *avoir*). */
export interface Accrual {
  readonly earned: number;
  readonly unused: number;
}

/** The rule for State money while a post is empty. */
export type VacancyRule = NonNullable<Settings['vacancy']>;

/**
 * What the periods of a convention earn inside a stretch, in cents: the difference of two cumulated, rounded amounts, so that
 * stretches in a row add up to the period. Under `suspended` only the thirtieths in which the post is held earn.
 * A convention that ends early (`endsAt`) neither earns nor leaves anything unused after.
 */
export function accrualIn(
  periods: readonly TermPeriod[],
  within: Stretch,
  occupied: Occupation,
  rule: VacancyRule,
  endsAt = Number.POSITIVE_INFINITY,
): Accrual {
  let due = 0;
  let earned = 0;
  for (const period of periods) {
    const from = Math.max(period.from, within.from);
    const to = Math.min(period.to, within.to, endsAt);
    if (to <= from) continue;
    due += between(period, from, to);
    if (rule === 'maintained') continue;
    for (const run of occupied.held) {
      const heldFrom = Math.max(from, run.from);
      const heldTo = Math.min(to, run.to);
      if (heldTo > heldFrom) earned += between(period, heldFrom, heldTo);
    }
  }
  if (rule === 'maintained') earned = due;
  return { earned, unused: due - earned };
}

function between(period: TermPeriod, from: number, to: number): number {
  const length = period.to - period.from;
  return cumulated(period.amount, to - period.from, length) - cumulated(period.amount, from - period.from, length);
}
