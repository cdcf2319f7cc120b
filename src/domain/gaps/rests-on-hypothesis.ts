import { cents } from '../base/cents.ts';
import { yearStretch } from '../base/span.ts';
import type { PaidPay } from '../cost/pay.ts';
import type { PricedStretch } from '../cost/priced-contract.ts';
import type { ContributionBase } from '../law/contribution.ts';
import { originIn } from '../plan/cell.ts';
import type { Row } from '../plan/plan.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';

/**
 * What rests on hypotheses: for each exercice, the cost computed with values of law that no text gives (named by their line);
 * and, for the whole plan, how many posts hold a contract or a convention that was supposed.
 */
export function findRestsOnHypothesis(facts: Facts): Gap[] {
  const { ledger, plan } = facts;
  const { span, entries } = ledger;
  const supposedIn = hypothesesByYear(facts);
  const gaps: Gap[] = [];
  for (let y = 0; y < span.years; y++) {
    const names = supposedIn[y] as string[];
    const amount = plan.cost[y] as number;
    if (names.length === 0 || !(amount > 0)) continue;
    gaps.push({
      code: 'restsOnHypothesis',
      severity: 'info',
      year: span.firstYear + y,
      amount: cents(amount),
      variant: 'law',
      names,
      cell: { table: 'hypotheses', id: names[0] as string, field: String(span.firstYear + y) },
    });
  }
  const supposed = entries.filter(
    ({ contracts, terms }) => contracts.some(isSupposed) || terms.some(({ convention }) => isSupposed(convention)),
  );
  const [first] = supposed;
  if (first !== undefined) {
    const cell = { table: 'posts', id: first.post.id, field: 'label' } as const;
    gaps.push({ code: 'restsOnHypothesis', severity: 'info', variant: 'inputs', names: [String(supposed.length)], cell });
  }
  return gaps;
}

/** For each exercice, the contributions priced at a rate that is a hypothesis, in the order of a payslip. */
function hypothesesByYear({ ledger }: Facts): string[][] {
  const { span, entries, law } = ledger;
  const cards = new Map<PricedStretch['card'], Uint8Array>();
  for (const { priced, occupied } of entries) {
    for (const { course } of priced) {
      for (const { card, from, to, pay } of course) {
        if (pay.kind !== 'paid') continue;
        let used = cards.get(card);
        if (used === undefined) {
          used = new Uint8Array(span.years);
          cards.set(card, used);
        }
        for (let y = 0; y < span.years; y++) {
          const year = yearStretch(span, y);
          if (from < year.to && Math.min(to, occupied.emptyFrom) > year.from)
            used[y] = Math.max(used[y] as number, passes(pay, card) ? 2 : 1);
        }
      }
    }
  }
  return Array.from({ length: span.years }, (_, y) => {
    const found = new Set<string>();
    for (const [card, used] of cards) if (used[y] !== 0) addSupposed(card, y, used[y] === 2, found);
    return law.contributions.map(({ id }) => id).filter((id) => found.has(id));
  });
}

/** True when a pay may pass the ceiling: second tranches then count. */
function passes(pay: PaidPay, card: PricedStretch['card']): boolean {
  return pay.basis === 'gross' && card.some(({ pmss }) => pay.amount > pmss);
}

const SECOND_TRANCHES = new Set<ContributionBase>(['overCeiling', 'pastCeiling', 'pensionableOverCeiling']);

function addSupposed(card: PricedStretch['card'], y: number, high: boolean, found: Set<string>): void {
  for (const part of card) {
    if (part.from >= y * 12 + 12 || part.to <= y * 12) continue;
    for (const { id, dated, base } of part.lines ?? []) {
      if (dated?.status === 'hypothesis' && (high || !SECOND_TRANCHES.has(base))) found.add(id);
    }
  }
}

function isSupposed(row: Row): boolean {
  if (row.origin === undefined) return false;
  return Object.keys(row).some(
    (field) => field !== 'id' && field !== 'post' && field !== 'origin' && originIn(row, field) === 'hypothesis',
  );
}
