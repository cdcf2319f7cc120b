import type { Span } from '../base/span.ts';
import { MONTH } from '../base/thirtieths.ts';
import type { Law } from '../law/law.ts';
import type { Contract, Post, Structure } from '../plan/plan.ts';
import { type EmployerRates, employerRates } from './employer-rates.ts';
import { contractStretch, type Occupation } from './occupation.ts';
import { type Pay, readPay } from './pay.ts';
import { monthCost } from './payslip.ts';
import { type CardPart, rateCard } from './rate-card.ts';

/** A pay met under a rate card: what a full month costs in each part of the card, computed once. */
interface Priced {
  readonly pay: Pay;
  readonly card: readonly CardPart[];
  readonly full: Float64Array;
}

/** The monthly costs of contracts over a span, shared by all contracts of the same employer rates and pay. */
export class CostTable {
  readonly #law: Law;
  readonly #span: Span;
  readonly #employers = new Map<Structure | undefined, EmployerRates>();
  readonly #cards = new Map<string, { readonly card: readonly CardPart[]; readonly priced: Map<string, Priced> }>();

  constructor(law: Law, span: Span) {
    this.#law = law;
    this.#span = span;
  }

  /**
   * Adds the cost of a contract, month by month, to `months` from place `at` on: NaN where it is not known. The contract
   * runs until the post is empty for good.
   */
  add(contract: Contract, employer: Structure | undefined, emptyFrom: number, months: Float64Array): void {
    const { pay, card, full } = this.#priced(contract, employer);
    const run = contractStretch(contract);
    const origin = this.#span.firstMonth * MONTH;
    const from = Math.max(0, run.from - origin);
    const to = Math.min(this.#span.months * MONTH, Math.min(run.to, emptyFrom) - origin);
    const dated = contract.start !== undefined;
    for (let index = 0; index < card.length; index++) {
      const piece = card[index] as CardPart;
      const first = Math.max(piece.from, Math.floor(from / MONTH));
      const end = Math.min(piece.to, Math.ceil(to / MONTH));
      for (let place = first; place < end; place++) {
        const present = Math.min(to, (place + 1) * MONTH) - Math.max(from, place * MONTH);
        if (present <= 0) continue;
        const cost = !dated ? Number.NaN : present === MONTH ? (full[index] as number) : monthCost(pay, piece, present);
        months[place] = (months[place] as number) + cost;
      }
    }
  }

  #priced(contract: Contract, employer: Structure | undefined): Priced {
    let rates = this.#employers.get(employer);
    if (rates === undefined) {
      rates = employerRates(employer);
      this.#employers.set(employer, rates);
    }
    const pay = readPay(contract);
    const table = pay.kind !== 'typed' && pay.kind !== 'unknown' && pay.table;
    const cardKey = `${rates.key}/${table}`;
    let held = this.#cards.get(cardKey);
    if (held === undefined) {
      held = { card: rateCard(this.#law, this.#span, rates, table), priced: new Map() };
      this.#cards.set(cardKey, held);
    }
    const payKey = keyOf(pay);
    let priced = held.priced.get(payKey);
    if (priced === undefined) {
      const full = Float64Array.from(held.card, (piece) => monthCost(pay, piece, MONTH));
      priced = { pay, card: held.card, full };
      held.priced.set(payKey, priced);
    }
    return priced;
  }
}

/** The cost of a post month by month over the span, in cents, written into `months`; NaN where it is not known. */
export function postCost(
  table: CostTable, post: Post, contracts: readonly Contract[], employer: Structure | undefined, occupied: Occupation, span: Span,
  months: Float64Array,
): void {
  months.fill(0);
  if (contracts.length === 0) {
    if (post.state === 'occupied' || post.state === undefined || post.stateSince !== undefined) {
      const known = Math.min(span.months, Math.ceil(occupied.emptyFrom / MONTH) - span.firstMonth);
      for (let place = 0; place < known; place++) months[place] = Number.NaN;
    }
    return;
  }
  for (const contract of contracts) table.add(contract, employer, occupied.emptyFrom, months);
}

function keyOf(pay: Pay): string {
  switch (pay.kind) {
    case 'typed': return `t${pay.monthlyCost}`;
    case 'gross': return `g${pay.grossPay}/${pay.fte}`;
    case 'smic': return `s${pay.fte}`;
    case 'unknown': return 'u';
  }
}
