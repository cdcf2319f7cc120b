import type { Span } from '../base/span.ts';
import { MONTH, type Stretch } from '../base/thirtieths.ts';
import type { Law } from '../law/law.ts';
import type { Contract, Structure } from '../plan/plan.ts';
import { type EmployerRates, employerRates } from './employer-rates.ts';
import { type Pay, readPay } from './pay.ts';
import { monthCost } from './payslip.ts';
import { type CardPart, rateCard } from './rate-card.ts';

/** A pay met under a rate card: what a full month costs in each part of the card, computed once. */
export interface Priced {
  readonly pay: Pay;
  readonly card: readonly CardPart[];
  readonly full: Float64Array;
}

/** A rate card with the pays already priced under it, by share of full time and amount. */
interface Priceable {
  readonly card: readonly CardPart[];
  readonly priced: Map<number, Map<number, Priced>>;
}

/** The monthly costs of contracts over a span, shared by all contracts of the same employer rates and pay. */
export class CostTable {
  readonly #law: Law;
  readonly #span: Span;
  readonly #byEmployer = new Map<Structure | undefined, EmployerCards>();
  readonly #byRates = new Map<string, EmployerCards>();

  constructor(law: Law, span: Span) {
    this.#law = law;
    this.#span = span;
  }

  /** True when the table is made for these exercices. */
  covers(span: Span): boolean {
    return span.firstYear === this.#span.firstYear && span.years === this.#span.years;
  }

  /**
   * Adds the cost of a contract that runs so, month by month over the span, to `months`: NaN where it is not known. The
   * contract runs until the post is empty for good. Months before the place `since` are left out.
   */
  add({ pay, card, full }: Priced, run: Stretch, emptyFrom: number, months: Float64Array, since = 0): void {
    const origin = this.#span.firstMonth * MONTH;
    const from = Math.max(0, run.from - origin);
    const to = Math.min(this.#span.months * MONTH, Math.min(run.to, emptyFrom) - origin);
    const dated = run.from !== Number.NEGATIVE_INFINITY;
    for (let index = 0; index < card.length; index++) {
      const piece = card[index] as CardPart;
      const first = Math.max(since, piece.from, Math.floor(from / MONTH));
      const end = Math.min(piece.to, Math.ceil(to / MONTH));
      for (let place = first; place < end; place++) {
        const present = Math.min(to, (place + 1) * MONTH) - Math.max(from, place * MONTH);
        if (present <= 0) continue;
        const cost = !dated ? Number.NaN : present === MONTH ? (full[index] as number) : monthCost(pay, piece, present);
        months[place] = (months[place] as number) + cost;
      }
    }
  }

  /** The pay of a contract under the rates of its employer. */
  price(contract: Contract, employer: Structure | undefined): Priced {
    const pay = readPay(contract);
    const under = this.#cardsOf(employer).for(pay);
    const share = pay.kind === 'gross' || pay.kind === 'smic' ? pay.fte : pay.kind === 'typed' ? TYPED : UNKNOWN;
    const amount = pay.kind === 'gross' ? pay.grossPay : pay.kind === 'typed' ? pay.monthlyCost : Number.NaN;
    let known = under.priced.get(share);
    if (known === undefined) {
      known = new Map();
      under.priced.set(share, known);
    }
    let priced = known.get(amount);
    if (priced === undefined) {
      priced = { pay, card: under.card, full: Float64Array.from(under.card, (piece) => monthCost(pay, piece, MONTH)) };
      known.set(amount, priced);
    }
    return priced;
  }

  #cardsOf(employer: Structure | undefined): EmployerCards {
    const found = this.#byEmployer.get(employer);
    if (found !== undefined) return found;
    const rates = employerRates(employer);
    const cards = this.#byRates.get(rates.key) ?? new EmployerCards(this.#law, this.#span, rates);
    this.#byRates.set(rates.key, cards);
    this.#byEmployer.set(employer, cards);
    return cards;
  }
}

/** The rate cards of an employer, each made when the first contract asks for it: gross or SMIC, by the table or not. */
class EmployerCards {
  readonly #law: Law;
  readonly #span: Span;
  readonly #rates: EmployerRates;
  readonly #cards: (Priceable | undefined)[] = [];

  constructor(law: Law, span: Span, rates: EmployerRates) {
    this.#law = law;
    this.#span = span;
    this.#rates = rates;
  }

  for(pay: Pay): Priceable {
    const smic = pay.kind === 'smic';
    const table = (pay.kind === 'gross' || smic) && pay.table;
    const at = (smic ? 2 : 0) + (table ? 1 : 0);
    const card = this.#cards[at] ?? { card: rateCard(this.#law, this.#span, this.#rates, table, smic), priced: new Map() };
    this.#cards[at] = card;
    return card;
  }
}

/** Shares of full time that no contract has: where typed and unknown costs are kept. */
const TYPED = -1;
const UNKNOWN = -2;
