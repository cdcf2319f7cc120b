import { type Day, firstDayOf, lastDayOf, type Month } from '../base/day.ts';
import { yearStretch } from '../base/span.ts';
import { MONTH, type Stretch } from '../base/thirtieths.ts';
import { accrualIn } from '../funding/accrual.ts';
import type { KnownTerms, TermPeriod, Terms } from '../funding/convention-terms.ts';
import { conventionsEndAt, type Ledger, type PostEntry } from '../funding/ledger.ts';
import type { GapCell } from '../gaps/gap.ts';
import { type ExplainedValue, type Explanation, leaf, made, taken } from './explanation.ts';

/** What the State pays for a post in an exercice: convention by convention, period by period. */
export function explainState(ledger: Ledger, p: number, y: number): Explanation {
  return explainAccrual(ledger, p, y, 'state', (period) => [period.earned]);
}

/** What the State does not pay for a post because it was empty: what each period was due, less what it earned. */
export function explainUnused(ledger: Ledger, p: number, y: number): Explanation {
  return explainAccrual(ledger, p, y, 'unused', ({ due, earned }) => [due, taken(earned)]);
}

function explainAccrual(
  ledger: Ledger,
  p: number,
  y: number,
  what: 'state' | 'unused',
  partsOf: (period: { readonly due: Explanation; readonly earned: Explanation }) => Explanation[],
): Explanation {
  const { span, state } = ledger;
  const entry = ledger.entries[p] as PostEntry;
  if (Number.isNaN(state[p * span.years + y]))
    return leaf(what, 'unknown', Number.NaN, { cell: cellOf((entry.terms[0] as Terms).convention.id) });
  const within = yearStretch(span, y);
  const conventions = entry.terms.flatMap((terms) => {
    if (terms.kind === 'unknown' || terms.to <= within.from || terms.from >= within.to) return [];
    const endsAt = Math.min(conventionsEndAt(entry), terms.to);
    const periods = terms.periods.flatMap((period, k) => {
      const from = Math.max(period.from, within.from);
      const to = Math.min(period.to, within.to, endsAt);
      if (to <= from) return [];
      const parts = partsOf(accrued(ledger, entry, terms, period, k, { from, to }, endsAt));
      return [made('period', 'sum', parts, { name: String(k + 1), ...daysOf({ from, to }) })];
    });
    const { id, envelope, start } = terms.convention;
    const more = { name: envelope ?? 'custom', ...(start !== undefined && { from: start }), to: terms.lastDay, cell: cellOf(id) };
    return [made('convention', 'sum', periods, more)];
  });
  return made(what, 'sum', conventions);
}

function accrued(
  { plan }: Ledger,
  entry: PostEntry,
  terms: KnownTerms,
  period: TermPeriod,
  k: number,
  within: Stretch,
  endsAt: number,
): { readonly due: Explanation; readonly earned: Explanation } {
  const rule = plan.settings.vacancy ?? 'suspended';
  const { earned, unused } = accrualIn([period], within, entry.occupied, rule, endsAt);
  const held = entry.occupied.held.reduce(
    (sum, run) => sum + Math.max(0, Math.min(run.to, within.to) - Math.max(run.from, within.from)),
    0,
  );
  const amount: ExplainedValue = {
    name: 'periodAmount',
    kind: 'money',
    value: period.amount,
    ...(terms.source && { source: terms.source }),
    ...(terms.convention.periods !== undefined && { cell: { table: 'conventions', id: terms.convention.id, field: `periods.${k}` } }),
  };
  const length: ExplainedValue = { name: 'thirtiethsOf', kind: 'count', value: period.to - period.from };
  const whole: ExplainedValue = { name: 'thirtieths', kind: 'count', value: within.to - within.from };
  const worked: ExplainedValue = { name: 'thirtiethsHeld', kind: 'count', value: rule === 'maintained' ? within.to - within.from : held };
  return {
    due: leaf('due', 'accrual', earned + unused, { values: [amount, whole, length] }),
    earned: leaf('earned', 'accrual', earned, { values: [amount, worked, length] }),
  };
}

function cellOf(convention: string): GapCell {
  return { table: 'conventions', id: convention, field: 'envelope' };
}

/** The months that a stretch touches, as days. */
function daysOf({ from, to }: Stretch): { readonly from: Day; readonly to: Day } {
  return { from: firstDayOf(Math.floor(from / MONTH) as Month), to: lastDayOf(Math.ceil(to / MONTH - 1) as Month) };
}
