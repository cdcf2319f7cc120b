import { type Cents, cents, mulDiv } from '../base/cents.ts';
import { type Day, firstDayOf, type Month } from '../base/day.ts';
import type { Source } from '../base/source.ts';
import { MONTH } from '../base/thirtieths.ts';
import { FULL_TIME, type PaidPay } from '../cost/pay.ts';
import type { PricedContract, PricedStretch } from '../cost/priced-contract.ts';
import type { CardPart } from '../cost/rate-card.ts';
import type { PostEntry } from '../funding/ledger.ts';
import { eclatMinimum } from '../law/branch-pay.ts';
import type { Law } from '../law/law.ts';
import { valueAt } from '../law/parameter.ts';
import type { Contract } from '../plan/plan.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';

/** Private pays under the SMIC or the minimum of their branch: since when, and what is missing over the exercices. Nothing is raised. */
export function findPayBelowMinimum(facts: Facts): Gap[] {
  const { ledger, asOf } = facts;
  const gaps: Gap[] = [];
  for (const entry of ledger.entries) {
    entry.contracts.forEach((contract, k) => {
      if (!mustReach(contract)) return;
      const found = missingIn(facts, entry, contract, (entry.priced[k] as PricedContract).course);
      if (found === undefined) return;
      gaps.push({
        code: 'payBelowMinimum',
        severity: found.to < asOf ? 'info' : 'alert',
        post: entry.post.id,
        amount: cents(found.amount),
        from: found.from,
        variant: found.variant,
        ...(found.source && { source: found.source }),
        cell: { table: 'contracts', id: contract.id, field: contract.payBasis === 'smic' ? 'smicShare' : 'grossPay' },
      });
    });
  }
  return gaps;
}

/** Public pays are brought up to the SMIC, and apprentices are paid less by law. */
function mustReach({ regime }: Contract): boolean {
  return regime === 'privatePermanent' || regime === 'privateFixedTerm' || regime === 'aided';
}

interface Missing {
  readonly from: Day;
  readonly to: Day;
  readonly amount: number;
  readonly variant: 'smic' | 'branch';
  readonly source: Source | undefined;
}

function missingIn({ ledger }: Facts, entry: PostEntry, contract: Contract, course: readonly PricedStretch[]): Missing | undefined {
  const { span, law } = ledger;
  const origin = span.firstMonth * MONTH;
  let found: Missing | undefined;
  for (const stretch of course) {
    if (stretch.pay.kind !== 'paid' || stretch.first === undefined) continue;
    for (const part of stretch.card) {
      const from = Math.max(stretch.from - origin, part.from * MONTH, 0);
      const to = Math.min(stretch.to, entry.occupied.emptyFrom, origin + part.to * MONTH) - origin;
      if (to <= from) continue;
      const on = firstDayOf((span.firstMonth + Math.floor(from / MONTH)) as Month);
      const least = minimumOn(law, entry, contract, part, on);
      const short = least.amount - fullTimePay(stretch.pay, part);
      if (!(short > 0)) continue;
      const days = (stretch.pay.fte * (to - from)) / FULL_TIME;
      const amount = (found?.amount ?? 0) + mulDiv(short, Math.round(days), MONTH);
      const last = firstDayOf((span.firstMonth + Math.ceil(to / MONTH) - 1) as Month);
      found = {
        from: found?.from ?? on,
        to: last,
        amount,
        variant: found?.variant ?? least.variant,
        source: found?.source ?? least.source,
      };
    }
  }
  return found;
}

function fullTimePay(pay: PaidPay, part: CardPart): number {
  const base = pay.basis === 'smic' ? mulDiv(part.smic, pay.amount, FULL_TIME) : mulDiv(pay.amount, pay.rise, FULL_TIME);
  return base + pay.premium;
}

/** The larger of the SMIC and of the minimum of the branch, when the agreement and the group are known. */
function minimumOn(
  law: Law,
  { employer }: PostEntry,
  contract: Contract,
  part: CardPart,
  on: Day,
): { readonly amount: number; readonly variant: Missing['variant']; readonly source: Source | undefined } {
  const smic = { amount: part.smic, variant: 'smic' as const, source: valueAt(law.smicHourly, on)?.source };
  let branch: Cents | undefined;
  let source: Source | undefined;
  if (employer?.agreement === 'eclat' && contract.group !== undefined) {
    branch = eclatMinimum(law.eclatPoints, law.eclatCoefficients, contract.group, on);
    source = valueAt(law.eclatPoints, on)?.source;
  } else if (employer?.agreement === 'alisfa') {
    const base = valueAt(law.alisfaBase, on);
    if (base !== undefined) branch = mulDiv(base.value, 1, 12);
    source = base?.source;
  }
  return branch !== undefined && branch > part.smic ? { amount: branch, variant: 'branch', source } : smic;
}
