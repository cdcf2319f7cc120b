import { cents } from '../base/cents.ts';
import { lastDayOfYear, yearStretch } from '../base/span.ts';
import { lastDayBefore } from '../base/thirtieths.ts';
import { conventionsEndAt } from '../funding/ledger.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import { severityIn } from './facts.ts';
import type { Gap, GapCell } from './gap.ts';

/**
 * Exercices that receive less State money than the one before: the loss, the days between which conventions that explain it
 * come to their end, and the convention that loses most. Posts of unknown cost are counted: their State money ends too.
 */
export function findStateMoneyEnds(facts: Facts): Gap[] {
  const { span, law, state, entries } = facts.ledger;
  const sums = new Float64Array(span.years);
  for (let at = 0; at < state.length; at++) sums[at % span.years] = (sums[at % span.years] as number) + (state[at] as number);
  const gaps: Gap[] = [];
  for (let y = 1; y < span.years; y++) {
    const year = span.firstYear + y;
    const lost = (sums[y - 1] as number) - (sums[y] as number);
    if (lost <= 0 || entries.length === 0) continue;
    const source = valueAt(law.stateAid, lastDayOfYear(year))?.source;
    const ends = endsBefore(facts, y);
    const cell = heaviestLoss(facts, y);
    gaps.push({
      code: 'stateMoneyEnds',
      severity: severityIn(facts, year, 'warning'),
      year,
      amount: cents(lost),
      ...(ends && { from: lastDayBefore(ends.first), to: lastDayBefore(ends.last) }),
      ...(source && { source }),
      ...(cell && { cell }),
    });
  }
  return gaps;
}

/** The first and last end of a convention that takes money away from the exercice at place `y`; none when only amounts fall. */
function endsBefore(facts: Facts, y: number): { first: number; last: number } | undefined {
  const from = yearStretch(facts.ledger.span, y - 1).from;
  const to = yearStretch(facts.ledger.span, y).to;
  let found: { first: number; last: number } | undefined;
  for (const entry of facts.ledger.entries) {
    for (const terms of entry.terms) {
      if (terms.kind === 'unknown') continue;
      const end = Math.min(terms.to, conventionsEndAt(entry));
      if (end <= from || end >= to) continue;
      found = { first: Math.min(found?.first ?? end, end), last: Math.max(found?.last ?? end, end) };
    }
  }
  return found;
}

/** The convention of the post that loses most from the exercice before to the one at place `y`. */
function heaviestLoss(facts: Facts, y: number): GapCell | undefined {
  const { span, state, entries } = facts.ledger;
  let best: GapCell | undefined;
  let most = 0;
  entries.forEach((entry, p) => {
    const lost = (state[p * span.years + y - 1] as number) - (state[p * span.years + y] as number);
    const convention = entry.terms.at(-1)?.convention;
    if (lost <= most || convention === undefined) return;
    most = lost;
    best = { table: 'conventions', id: convention.id, field: 'start' };
  });
  return best;
}
