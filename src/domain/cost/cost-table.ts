import type { Rate } from '../base/cents.ts';
import { type Month, monthOfDay } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { Stretch } from '../base/thirtieths.ts';
import type { Law } from '../law/law.ts';
import type { Amendment } from '../plan/pay-terms.ts';
import type { Contract, Structure } from '../plan/plan.ts';
import { type EmployerRates, employerRates } from './employer-rates.ts';
import { finalIndemnity, grossOfContract, indemnityOf, monthlyIndemnity } from './end-indemnity.ts';
import type { Pay } from './pay.ts';
import { type PayStretch, payCourse } from './pay-course.ts';
import { PayRises } from './pay-rises.ts';
import { type MonthFigures, monthCost, WHOLE } from './payslip.ts';
import type { Lump, PricedContract, PricedStretch } from './priced-contract.ts';
import { type CardKind, type CardPart, partIn, rateCard } from './rate-card.ts';
import { isPrivateFixedTerm } from './scheme.ts';

/** A contract with what its cost depends on beside itself. */
export interface ContractToPrice {
  readonly contract: Contract;
  readonly employer: Structure | undefined;
  /** By day, the undated ones last. */
  readonly amendments: readonly Amendment[];
  /** The contracts of the same post. */
  readonly others: readonly Contract[];
  readonly run: Stretch;
}

/** What a whole month of a pay costs in each part of a card. */
interface Full {
  readonly full: Float64Array;
  readonly fullTax: Float64Array | undefined;
}

/** A rate card with the plain pays already priced under it, by share of full time, basis and amount. */
interface Priceable {
  readonly kind: CardKind;
  readonly card: readonly CardPart[];
  readonly priced: Map<number, Map<number, Full>>;
}

const figures: MonthFigures = { cost: 0, gross: 0, payrollTax: 0 };

/** The rate cards of a plan, and the months priced under them: shared by all contracts of the same employer rates and kind. */
export class CostTable {
  readonly #law: Law;
  readonly #span: Span;
  readonly #rises: PayRises;
  readonly #byEmployer = new Map<Structure | undefined, EmployerCards>();
  readonly #byRates = new Map<string, EmployerCards>();

  constructor(law: Law, span: Span) {
    this.#law = law;
    this.#span = span;
    this.#rises = new PayRises(law, span);
  }

  /** True when the table is made for this law and these exercices. */
  covers(law: Law, span: Span): boolean {
    return law === this.#law && span.firstYear === this.#span.firstYear && span.years === this.#span.years;
  }

  /** A contract with what each of its months costs. */
  price({ contract, employer, amendments, others, run }: ContractToPrice): PricedContract {
    const law = this.#law;
    const cards = this.#cardsOf(employer);
    const course = payCourse(law, this.#span, this.#rises, contract, employer, amendments, run);
    const monthly = monthlyIndemnity(law, contract, others)?.value ?? (0 as Rate);
    const fixedTerm = isPrivateFixedTerm(contract.regime);
    const priced = course.map((stretch) => cards.price(stretch, { scheme: stretch.scheme, fixedTerm, endIndemnity: monthly }));
    return {
      course: priced,
      lump: this.#lump(contract, others, course, cards),
      byCalendar: employer?.presence === 'calendar',
    };
  }

  #lump(contract: Contract, others: readonly Contract[], course: readonly PayStretch[], cards: EmployerCards): Lump | undefined {
    const due = finalIndemnity(this.#law, contract, others, course);
    if (due === undefined || contract.end === undefined) return undefined;
    const kind = (stretch: PayStretch): CardKind => ({ scheme: stretch.scheme, fixedTerm: false, endIndemnity: 0 as Rate });
    const gross = grossOfContract(course, (stretch, month) => {
      monthCost(stretch.pay, cards.on(month, kind(stretch)), WHOLE, undefined, figures);
      return figures.gross;
    });
    const amount = indemnityOf(gross, due.value);
    const month = monthOfDay(contract.end);
    return { month, amount, rate: due.value, source: due.source, part: cards.on(month, kind(course.at(-1) as PayStretch)) };
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

/** The rate cards of an employer, each made when the first contract asks for it. */
class EmployerCards {
  readonly #law: Law;
  readonly #span: Span;
  readonly #rates: EmployerRates;
  readonly #cards = new Map<string, Priceable>();
  readonly #months = new Map<string, CardPart>();

  constructor(law: Law, span: Span, rates: EmployerRates) {
    this.#law = law;
    this.#span = span;
    this.#rates = rates;
  }

  price(stretch: PayStretch, kind: CardKind): PricedStretch {
    const { card, priced } = this.#card(kind);
    const { full, fullTax } = known(priced, stretch.pay) ?? this.#compute(card, priced, stretch.pay);
    // A contract that nobody can date has no cost, hence no part in the tax of its employer.
    if (stretch.first === undefined) return { ...stretch, card, full: full.map(() => Number.NaN), fullTax: undefined };
    return { ...stretch, card, full, fullTax };
  }

  /** The rates of one month, inside the span or not. */
  on(month: Month, kind: CardKind): CardPart {
    const key = `${kind.scheme}/${month}`;
    let part = this.#months.get(key);
    if (part === undefined) {
      part = {
        from: month - this.#span.firstMonth,
        to: month - this.#span.firstMonth + 1,
        ...partIn(this.#law, month, this.#rates, kind),
      };
      this.#months.set(key, part);
    }
    return part;
  }

  #card(kind: CardKind): Priceable {
    const key = `${kind.scheme}/${kind.fixedTerm}/${kind.endIndemnity}`;
    let found = this.#cards.get(key);
    if (found === undefined) {
      found = { kind, card: rateCard(this.#law, this.#span, this.#rates, kind), priced: new Map() };
      this.#cards.set(key, found);
    }
    return found;
  }

  #compute(card: readonly CardPart[], priced: Priceable['priced'], pay: Pay): Full {
    const taxed = this.#rates.payrollTax === 'allowance';
    const full = new Float64Array(card.length);
    const fullTax = taxed ? new Float64Array(card.length) : undefined;
    for (let index = 0; index < card.length; index++) {
      full[index] = monthCost(pay, card[index] as CardPart, WHOLE, undefined, figures);
      if (fullTax !== undefined) fullTax[index] = figures.payrollTax;
    }
    const made = { full, fullTax };
    keep(priced, pay, made);
    return made;
  }
}

/** The kinds of pay that are looked up; what is paid beside an amount makes a pay too rare to be kept. */
function keyOf(pay: Pay): { readonly share: number; readonly amount: number } | undefined {
  if (pay.kind === 'typed') return { share: -1, amount: pay.monthlyCost };
  if (pay.kind === 'unknown') return { share: -2, amount: 0 };
  const plain = pay.premium === 0 && pay.bonusPoints === 0 && pay.children === 0 && pay.residenceRate === 0 && pay.rise === 1_000_000;
  return plain ? { share: pay.fte * 4 + BASES[pay.basis], amount: pay.amount } : undefined;
}

const BASES = { gross: 0, smic: 1, index: 2 } as const;

function known(priced: Priceable['priced'], pay: Pay): Full | undefined {
  const key = keyOf(pay);
  return key === undefined ? undefined : priced.get(key.share)?.get(key.amount);
}

function keep(priced: Priceable['priced'], pay: Pay, full: Full): void {
  const key = keyOf(pay);
  if (key === undefined) return;
  let shares = priced.get(key.share);
  if (shares === undefined) {
    shares = new Map();
    priced.set(key.share, shares);
  }
  shares.set(key.amount, full);
}
