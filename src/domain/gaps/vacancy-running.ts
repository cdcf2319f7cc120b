import { cents } from '../base/cents.ts';
import { addMonths, daysBetween } from '../base/day.ts';
import { startOf } from '../base/thirtieths.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';
import { statePromised } from './money-left.ts';

/**
 * Vacant posts under a running convention: the day by which they must be filled or returned, the days left, and the State
 * money at stake from the first empty day on. The limit is that of the day the post became empty.
 */
export function findVacancyRunning(facts: Facts): Gap[] {
  return vacancies(facts).filter(({ days }) => days === undefined || days >= 0);
}

/** The same once the limit has passed: the post may be taken back. */
export function findVacancyPastLimit(facts: Facts): Gap[] {
  return vacancies(facts)
    .filter(({ days }) => days !== undefined && days < 0)
    .map((gap) => ({ ...gap, code: 'vacancyPastLimit', severity: 'alert' }));
}

function vacancies({ ledger, asOf }: Facts): Gap[] {
  const gaps: Gap[] = [];
  for (const entry of ledger.entries) {
    const { id, state, stateSince } = entry.post;
    if (state !== 'vacant' || stateSince === undefined) continue;
    const amount = statePromised(entry, { from: startOf(stateSince), to: Number.POSITIVE_INFINITY });
    if (amount === 0) continue;
    const limit = valueAt(ledger.law.vacancyLimit, stateSince);
    const to = limit === undefined ? undefined : addMonths(stateSince, limit.value);
    const days = to === undefined ? undefined : daysBetween(asOf, to);
    gaps.push({
      code: 'vacancyRunning',
      severity: 'warning',
      post: id,
      amount: cents(amount),
      from: stateSince,
      ...(to !== undefined && { to }),
      ...(days !== undefined && { days }),
      ...(limit && { source: limit.source }),
      cell: { table: 'posts', id, field: 'state' },
    });
  }
  return gaps;
}
