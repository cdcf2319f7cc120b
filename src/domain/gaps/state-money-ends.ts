import { cents } from '../base/cents.ts';
import { type Day, dayBefore, firstDayOf, monthOf } from '../base/day.ts';
import { lastDayOfYear } from '../base/span.ts';
import type { PostEntry } from '../funding/ledger.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import { severityIn } from './facts.ts';
import type { Gap, GapCell } from './gap.ts';

/**
 * Exercices that receive less State money than the one before: the loss, the days between which the posts that explain it
 * stop having State money, and the convention that loses most. Posts of unknown cost are counted: their State money ends too.
 */
export function findStateMoneyEnds(facts: Facts): Gap[] {
  const { span, law, entries } = facts.ledger;
  const lastDays = entries.map(lastMoneyDay);
  const gaps: Gap[] = [];
  for (let y = 1; y < span.years; y++) {
    const year = span.firstYear + y;
    const lost = entries.reduce((sum, _, p) => sum + (lossOf(facts, p, y) || 0), 0);
    if (lost <= 0 || entries.length === 0) continue;
    const source = valueAt(law.stateAid, lastDayOfYear(year))?.source;
    const ends = endsBefore(lastDays, year);
    const cell = heaviestLoss(facts, y);
    gaps.push({
      code: 'stateMoneyEnds',
      severity: severityIn(facts, year, 'warning'),
      year,
      amount: cents(lost),
      ...(ends && { from: ends.first, to: ends.last }),
      ...(source && { source }),
      ...(cell && { cell }),
    });
  }
  return gaps;
}

/** The first and last day on which a post stops having State money and so takes some from a year; none when only amounts fall. */
function endsBefore(lastDays: readonly (Day | undefined)[], year: number): { first: Day; last: Day } | undefined {
  const firstDay = firstDayOf(monthOf(year - 1, 1));
  const lastDay = lastDayOfYear(year);
  let first: Day | undefined;
  let last: Day | undefined;
  for (const end of lastDays) {
    if (end === undefined || end < firstDay || end >= lastDay) continue;
    if (first === undefined || end < first) first = end;
    if (last === undefined || end > last) last = end;
  }
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The last day of the last convention of a post, or the day before it was returned. */
function lastMoneyDay(entry: PostEntry): Day | undefined {
  let end: Day | undefined;
  for (const terms of entry.terms) if (terms.kind === 'terms' && (end === undefined || terms.lastDay > end)) end = terms.lastDay;
  const { state, stateSince } = entry.post;
  return end !== undefined && state === 'returned' && stateSince !== undefined && stateSince <= end ? dayBefore(stateSince) : end;
}

/** The convention of the post that loses most from the exercice before to the one at place `y`. */
function heaviestLoss(facts: Facts, y: number): GapCell | undefined {
  let best: GapCell | undefined;
  let most = 0;
  facts.ledger.entries.forEach((entry, p) => {
    const lost = lossOf(facts, p, y);
    const convention = entry.terms.at(-1)?.convention;
    if (!(lost > most) || convention === undefined) return;
    most = lost;
    best = { table: 'conventions', id: convention.id, field: 'start' };
  });
  return best;
}

/** State money that a post loses from the exercice before to the one at place `y`, in cents; NaN when either is not known. */
function lossOf({ ledger: { state, span } }: Facts, post: number, y: number): number {
  const at = post * span.years + y;
  return (state[at - 1] as number) - (state[at] as number);
}
