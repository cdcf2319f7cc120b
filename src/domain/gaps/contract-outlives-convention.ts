import { cents, mulDiv } from '../base/cents.ts';
import { dayAfter, type Month } from '../base/day.ts';
import { MONTH, monthStretch, type Stretch, stretch } from '../base/thirtieths.ts';
import { heldIn } from '../cost/occupation.ts';
import { costMonths, type Ledger, type PostEntry } from '../funding/ledger.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';
import { runsOf, severityOf } from './runs.ts';

/** Contracts that go on once State money has stopped: from when, and what they cost until their end or that of the plan. */
export function findContractOutlivesConvention(facts: Facts): Gap[] {
  const { ledger, asOf } = facts;
  const gaps: Gap[] = [];
  const months = new Float64Array(ledger.span.months);
  for (const [p, entry] of ledger.entries.entries()) {
    const { contract, convention } = runsOf(entry) ?? {};
    if (contract === undefined || convention === undefined) continue;
    const to = contract.end;
    if (to !== undefined && to <= convention.lastDay) continue;
    const from = dayAfter(convention.lastDay);
    const amount = costWithin(ledger, p, stretch(from, to), months);
    const source = valueAt(ledger.law.stateAid, from)?.source;
    gaps.push({
      code: 'contractOutlivesConvention',
      severity: severityOf(from, to, asOf),
      post: entry.post.id,
      from,
      ...(to !== undefined && { to }),
      ...(!Number.isNaN(amount) && { amount: cents(amount) }),
      ...(source && { source }),
      cell: { table: 'contracts', id: contract.id, field: 'end' },
    });
  }
  return gaps;
}

/** The cost of a post inside a stretch: a month cut in two counts by its thirtieths held. NaN when it is not known. */
function costWithin(ledger: Ledger, p: number, within: Stretch, months: Float64Array): number {
  const { firstMonth } = ledger.span;
  const since = Math.max(0, Math.floor(within.from / MONTH) - firstMonth);
  const entry = ledger.entries[p] as PostEntry;
  costMonths(ledger, p, months, since);
  let sum = 0;
  for (let m = since; m < months.length; m++) {
    const from = (firstMonth + m) * MONTH;
    if (from >= within.to) break;
    const cost = months[m] as number;
    const whole = from >= within.from && from + MONTH <= within.to;
    sum += whole ? cost : cutMonth(entry, monthStretch((firstMonth + m) as Month), within, cost);
  }
  return sum;
}

function cutMonth(entry: PostEntry, month: Stretch, within: Stretch, cost: number): number {
  const held = heldIn(entry.occupied, month);
  const inside = heldIn(entry.occupied, { from: Math.max(month.from, within.from), to: Math.min(month.to, within.to) });
  if (inside === 0) return 0;
  return mulDiv(cost, inside, held);
}
