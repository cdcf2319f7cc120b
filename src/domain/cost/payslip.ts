// Long because a payslip is read from top to bottom: pay, contributions, reduction, taxes, each resting on what stands above.
import { type Cents, cents, mulDiv, RATE_SCALE } from '../base/cents.ts';
import type { ContributionBase } from '../law/contribution.ts';
import type { Reduction } from '../law/general-reduction.ts';
import { indexPay } from '../law/index-point.ts';
import { YEARLY_HOURS } from '../law/smic.ts';
import { FULL_TIME, type PaidPay, type Pay } from './pay.ts';
import { type CardLine, type CardPart, yearlyPayrollTax } from './rate-card.ts';
import { owesDifferential } from './scheme.ts';

/** One line of what a month costs the employer: `pay` and what is paid beside it, contributions, or `typed` for a typed cost. */
export interface PayslipLine {
  readonly id: string;
  readonly base: Cents;
  /** In millionths; absent when the amount is not a share of its base. */
  readonly rate?: number;
  readonly amount: Cents;
  readonly line?: CardLine;
}

/** The part of a month that is worked: `days` of `of`, 30 of 30 for a whole month. */
export interface Presence {
  readonly days: number;
  readonly of: number;
}

/** A whole month. */
export const WHOLE: Presence = { days: 30, of: 30 };

/** How many ceilings the second tranche of complementary pensions reaches up to. */
const MOST_CEILINGS = 8;

/** What a month costs and holds, in cents; `payrollTax` is what would be due on it, inside `cost` or not by the employer's rule. */
export interface MonthFigures {
  cost: number;
  /** Everything paid to the agent. */
  gross: number;
  payrollTax: number;
}

/** The lines of a month worked in part or in whole: each rounded half up to the cent, their sum is the cost. Undefined when it is not known. */
export function payslip(pay: Pay, part: CardPart, presence: Presence): PayslipLine[] | undefined {
  const lines: PayslipLine[] = [];
  return Number.isNaN(monthCost(pay, part, presence, lines)) ? undefined : lines;
}

const figures: MonthFigures = { cost: 0, gross: 0, payrollTax: 0 };

/** The cost of a month in cents, NaN when not known; its lines are added to `lines` when asked for, its figures to `into`. */
export function monthCost(pay: Pay, part: CardPart, presence: Presence, lines?: PayslipLine[], into: MonthFigures = figures): number {
  into.gross = Number.NaN;
  into.payrollTax = 0;
  into.cost = costOf(pay, part, presence, lines, into);
  return into.cost;
}

function costOf(pay: Pay, part: CardPart, { days, of }: Presence, lines: PayslipLine[] | undefined, into: MonthFigures): number {
  if (pay.kind === 'unknown') return Number.NaN;
  if (pay.kind === 'typed') {
    const amount = mulDiv(pay.monthlyCost, days, of);
    lines?.push({ id: 'typed', base: pay.monthlyCost, amount });
    into.gross = amount;
    return amount;
  }
  const slip = new Slip(pay, part, days, of, lines);
  if (part.lines === undefined || !slip.isKnown()) return Number.NaN;
  slip.payItself();
  for (const line of part.lines) slip.contribution(line);
  slip.pensionRise();
  slip.reduction();
  slip.agentAmounts();
  slip.payrollTax();
  into.gross = slip.gross;
  into.payrollTax = slip.tax;
  return slip.cost;
}

/** What a sum paid once at the end of a contract costs in a month: itself and the contributions on it, under a ceiling of its own. NaN when not known. */
export function lumpCost(amount: number, part: CardPart, lines?: PayslipLine[]): number {
  if (part.lines === undefined || Number.isNaN(part.pmss) || Number.isNaN(amount)) return Number.NaN;
  const slip = new Slip(LUMP, part, WHOLE.days, WHOLE.of, lines);
  slip.payLump(amount);
  for (const line of part.lines) slip.contribution(line);
  return slip.cost;
}

const LUMP: PaidPay = {
  kind: 'paid',
  basis: 'gross',
  amount: 0,
  fte: FULL_TIME,
  rise: FULL_TIME,
  premium: 0,
  bonusPoints: 0,
  children: 0,
  residenceRate: 0,
};

/** A month being computed: what it holds so far, and what its contributions rest on. */
class Slip {
  cost = 0;
  gross = 0;
  tax = 0;
  readonly #pay: PaidPay;
  readonly #part: CardPart;
  readonly #days: number;
  readonly #of: number;
  readonly #lines: PayslipLine[] | undefined;
  readonly #ceiling: number;
  #monthly = 0;
  #indexed = 0;
  #indexOnly = 0;
  #beside = 0;
  #family = 0;
  #cover = 0;

  constructor(pay: PaidPay, part: CardPart, days: number, of: number, lines: PayslipLine[] | undefined) {
    this.#pay = pay;
    this.#part = part;
    this.#days = days;
    this.#of = of;
    this.#lines = lines;
    this.#ceiling = this.#worked(part.pmss, pay.fte);
  }

  isKnown(): boolean {
    const { smic, pmss, point } = this.#part;
    return !Number.isNaN(smic + pmss + point);
  }

  payItself(): void {
    const { fte, premium, bonusPoints, residenceRate } = this.#pay;
    const { scheme, point, endIndemnity } = this.#part;
    const fullTime = this.#fullTime();
    const pay = this.#worked(fullTime, fte);
    this.#paid('pay', fullTime, pay);
    this.#indexOnly = pay;
    const bonus = bonusPoints === 0 ? 0 : this.#worked(indexPay(bonusPoints, point), fte);
    this.#paid('bonusPoints', bonusPoints, bonus);
    this.#indexed = pay + bonus;
    if (scheme !== undefined && owesDifferential(scheme)) this.#differential(pay, fte);
    this.#familySupplement(fte);
    if (residenceRate !== 0) this.#beside += this.#paid('residence', pay, mulDiv(pay, residenceRate, RATE_SCALE), residenceRate);
    if (premium !== 0) this.#beside += this.#paid('premium', premium, this.#worked(premium, fte));
    this.#monthly = this.gross;
    if (endIndemnity !== 0) this.#paid('endIndemnity', this.gross, mulDiv(this.gross, endIndemnity, RATE_SCALE), endIndemnity);
  }

  payLump(amount: number): void {
    this.#paid('endIndemnity', amount, amount);
    this.#monthly = amount;
  }

  contribution(line: CardLine): void {
    const base = this.#baseOf(line.base);
    const { reduced } = line;
    const rate = reduced !== undefined && this.gross <= this.#worked(reduced.upTo, this.#pay.fte) ? reduced.rate : line.rate;
    const amount = share(base, rate);
    if (amount === 0) return;
    if (line.id === 'eclatProvident' || line.id === 'eclatHealth') this.#cover += amount;
    this.cost += amount;
    this.#lines?.push({ id: line.id, base: cents(base), rate, amount: cents(amount), line });
  }

  /** What the CNRACL has risen by since the employer's overall rate was observed. */
  pensionRise(): void {
    const { pensionRise } = this.#part;
    if (pensionRise !== 0) this.#add('pensionRise', this.#indexed, mulDiv(this.#indexed, pensionRise, RATE_SCALE), pensionRise);
  }

  reduction(): void {
    const { reduction, hourlySmic } = this.#part;
    if (reduction === undefined || this.gross <= 0) return;
    const smic = (hourlySmic * YEARLY_HOURS * this.#pay.fte * this.#days) / (12 * FULL_TIME * this.#of);
    const coefficient = reductionCoefficient(reduction, smic, this.gross);
    if (coefficient === 0) return;
    this.#add('generalReduction', this.gross, -mulDiv(this.gross, coefficient, 10_000), coefficient * 100);
  }

  agentAmounts(): void {
    const { agent, lines } = this.#part;
    const provident = mulDiv(agent.provident, this.#days, this.#of);
    const health = mulDiv(agent.health, this.#days, this.#of);
    if (provident !== 0) this.#add('agentProvident', agent.provident, provident);
    if (health !== 0) this.#add('agentHealth', agent.health, health);
    if (agent.other !== 0) this.#add('agentOther', agent.other, mulDiv(agent.other, this.#days, this.#of));
    const levy = lines?.find((line) => line.base === 'cover');
    if (levy !== undefined)
      this.#add(levy.id, this.#cover + provident + health, share(this.#cover + provident + health, levy.rate), levy.rate, levy);
  }

  payrollTax(): void {
    const { payrollTax } = this.#part;
    if (payrollTax.kind === 'none') return;
    const yearly = mulDiv(12 * this.gross, this.#of, this.#days);
    const due = payrollTax.kind === 'flat' ? share(yearly, payrollTax.rate) : yearlyPayrollTax(payrollTax.scale, yearly);
    this.tax = mulDiv(due, this.#days, 12 * this.#of);
    if (this.#part.payrollTaxDue && this.tax !== 0) this.#add('payrollTax', yearly, this.tax);
  }

  #fullTime(): number {
    const { basis, amount, rise } = this.#pay;
    const { smic, point, leastIndex, scheme } = this.#part;
    if (basis === 'gross') return rise === FULL_TIME ? amount : mulDiv(amount, rise, FULL_TIME);
    if (basis === 'smic')
      return scheme === 'civil' ? indexPay(leastIndex, point) : amount === FULL_TIME ? smic : mulDiv(smic, amount, FULL_TIME);
    const indexed = indexPay(Math.max(amount, leastIndex), point);
    return rise === FULL_TIME ? indexed : mulDiv(indexed, rise, FULL_TIME);
  }

  #differential(pay: number, fte: number): void {
    const smic = this.#worked(this.#part.smic, fte);
    if (pay < smic) this.#beside += this.#paid('differential', smic, smic - pay);
  }

  #familySupplement(fte: number): void {
    const { children, basis } = this.#pay;
    const { family, point } = this.#part;
    if (children === 0 || basis !== 'index' || family === undefined) return;
    const rank = Math.min(children, 3) - 1;
    const more = Math.max(0, children - 3);
    const rested = Math.min(Math.max(this.#fullTime(), indexPay(family.leastIndex, point)), indexPay(family.mostIndex, point));
    const rate = (family.shares[rank] as number) + more * family.nextShare;
    const amount = this.#worked((family.fixed[rank] as number) + more * family.nextFixed + mulDiv(rested, rate, RATE_SCALE), fte);
    this.#family = this.#paid('familySupplement', rested, amount, rate);
    this.#beside += this.#family;
  }

  #baseOf(base: ContributionBase): number {
    const ceiling = this.#ceiling;
    const { gross } = this;
    switch (base) {
      case 'gross':
        return gross;
      case 'monthlyPay':
        return this.#monthly;
      case 'underCeiling':
        return gross < ceiling ? gross : ceiling;
      case 'overCeiling':
        return tranche(gross, ceiling);
      case 'underFourCeilings':
        return Math.min(gross, 4 * ceiling);
      case 'pastCeiling':
        return gross <= ceiling ? 0 : Math.min(gross, MOST_CEILINGS * ceiling);
      case 'pensionableUnderCeiling':
        return Math.min(gross - this.#family, ceiling);
      case 'pensionableOverCeiling':
        return tranche(gross - this.#family, ceiling);
      case 'indexPay':
        return this.#indexed;
      case 'indexPayUnderCeiling':
        return Math.min(this.#indexed, ceiling);
      case 'allowances':
        return Math.min(this.#beside, share(this.#indexOnly, MOST_ALLOWANCES));
      case 'overSmic':
        return Math.max(0, gross - this.#worked(this.#part.smic, this.#pay.fte));
      case 'ceiling':
        return mulDiv(this.#part.pmss, this.#days, this.#of);
      case 'cover':
        return 0;
    }
  }

  #paid(id: string, base: number, amount: number, rate?: number): number {
    this.gross += amount;
    if (amount !== 0 || id === 'pay') this.#add(id, base, amount, rate);
    return amount;
  }

  #add(id: string, base: number, amount: number, rate?: number, line?: CardLine): void {
    this.cost += amount;
    if (this.#lines === undefined) return;
    this.#lines.push({ id, base: cents(base), amount: cents(amount), ...(rate !== undefined && { rate }), ...(line && { line }) });
  }

  /** What remains of a full-time monthly amount for a share of full time and of the month, rounded once. */
  #worked(amount: number, fte: number): number {
    return mulDiv(amount, fte * this.#days, FULL_TIME * this.#of);
  }
}

/** Allowances count for the RAFP up to a fifth of the index pay. */
const MOST_ALLOWANCES = 200_000;

function tranche(amount: number, ceiling: number): number {
  return amount <= ceiling ? 0 : Math.min(amount, MOST_CEILINGS * ceiling) - ceiling;
}

function share(base: number, rate: number): number {
  return mulDiv(base, rate, RATE_SCALE);
}

/** The coefficient of the general reduction in ten-thousandths, for a SMIC (not rounded) and a pay of the same time, in cents. */
export function reductionCoefficient(reduction: Reduction, smic: number, gross: number): number {
  if (gross >= reduction.upTo * smic) return 0;
  const coefficient =
    reduction.form === 'straight'
      ? (reduction.most / 0.6) * ((1.6 * smic) / gross - 1)
      : reduction.floor + reduction.slope * (0.5 * ((3 * smic) / gross - 1)) ** 1.75;
  return Math.max(0, Math.min(reduction.most, Math.round(coefficient)));
}
