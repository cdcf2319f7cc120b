import { type Cents, RATE_SCALE, type Rate } from '../base/cents.ts';
import { type Day, dateOf, type Month, monthOfDay } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { ContributionBase, Scheme } from '../law/contribution.ts';
import type { FamilySupplement } from '../law/family-supplement.ts';
import type { Reduction } from '../law/general-reduction.ts';
import type { Law } from '../law/law.ts';
import { type Dated, type Parameter, valueAt } from '../law/parameter.ts';
import type { PayrollTaxScale } from '../law/payroll-tax.ts';
import { type AgentAmounts, type EmployerRates, owes } from './employer-rates.ts';
import { isPrivateScheme, type LawLine, type LawPart, lawCourse, lawPartIn } from './law-course.ts';

/** How far a figure departs from the table of law: last wins. */
export const COST_LEVELS = ['table', 'employerRate', 'observedRate', 'typedCost'] as const;
export type CostLevel = (typeof COST_LEVELS)[number];

/** A line of a rate card: which contribution, on what, at which rate, and where the rate comes from. */
export interface CardLine {
  readonly id: string;
  readonly base: ContributionBase;
  readonly rate: Rate;
  /** On low pay: the rate up to a full-time monthly amount in cents. */
  readonly reduced?: { readonly rate: Rate; readonly upTo: number };
  /** The value of law it applies; absent when the employer's own rate replaces it. */
  readonly dated?: Dated<unknown>;
}

/** The tax on salaries of a month: a share of the whole pay overseas, else the yearly scale; `none` is not liable. */
export type PayrollTax =
  | { readonly kind: 'none' }
  | { readonly kind: 'flat'; readonly rate: Rate; readonly dated: Dated<unknown> }
  | { readonly kind: 'scale'; readonly scale: PayrollTaxScale; readonly dated: Dated<unknown> };

/** Months in a row with the same rates: charges are computed once for all of them. NaN: the law has no value there. */
export interface CardPart {
  /** Places in the span: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly hourlySmic: number;
  readonly smic: number;
  readonly pmss: number;
  /** Yearly value of an index point, in ten-thousandths of a euro. */
  readonly point: number;
  readonly leastIndex: number;
  readonly family: FamilySupplement | undefined;
  readonly scheme: Scheme | undefined;
  readonly level: CostLevel;
  /** Undefined when nothing says what the charges are. */
  readonly lines: readonly CardLine[] | undefined;
  /** Of the pay, each month: the end-of-contract indemnity of a private fixed-term contract; 0 when none is due. */
  readonly endIndemnity: Rate;
  readonly reduction: Reduction | undefined;
  readonly payrollTax: PayrollTax;
  /** True when the employer pays the tax on salaries of every post, its allowance being used up. */
  readonly payrollTaxDue: boolean;
  readonly agent: AgentAmounts;
  /** Points of rate added to an observed rate on the index pay: what the CNRACL has risen by since it was observed. */
  readonly pensionRise: number;
}

/** What makes two contracts of an employer fall under the same card. */
export interface CardKind {
  readonly scheme: Scheme | undefined;
  readonly fixedTerm: boolean;
  /** End-of-contract indemnity paid month after month, in millionths of the pay. */
  readonly endIndemnity: Rate;
}

/** The rates an employer pays over a span for a kind of contract: by the table, or by its observed rate from its day on. */
export function rateCard(law: Law, span: Span, employer: EmployerRates, kind: CardKind): CardPart[] {
  const course = lawCourse(law, kind.scheme);
  const observedFrom = employer.observedFrom === undefined ? undefined : monthFrom(employer.observedFrom);
  const months = [...course.map(({ from }) => from), ...(observedFrom === undefined ? [] : [observedFrom])];
  const places = new Set([0, ...months.map((month) => month - span.firstMonth)]);
  const starts = [...places].filter((place) => place >= 0 && place < span.months).sort((a, b) => a - b);
  return starts.map((from, k) => {
    const month = (span.firstMonth + from) as Month;
    return { from, to: starts[k + 1] ?? span.months, ...cardPart(lawPartIn(course, month), month, employer, kind) };
  });
}

/** The rates of one month, outside of any span. */
export function partIn(law: Law, month: Month, employer: EmployerRates, kind: CardKind): Omit<CardPart, 'from' | 'to'> {
  return cardPart(lawPartIn(lawCourse(law, kind.scheme), month), month, employer, kind);
}

/** The month from whose first day on a value of a day counts. */
function monthFrom(day: Day): Month {
  return (monthOfDay(day) + (dateOf(day) > 1 ? 1 : 0)) as Month;
}

function cardPart(part: LawPart, month: Month, employer: EmployerRates, kind: CardKind): Omit<CardPart, 'from' | 'to'> {
  const { scheme } = kind;
  const { observedRate, observedFrom } = employer;
  const observed = observedRate !== undefined && (observedFrom === undefined || monthFrom(observedFrom) <= month);
  const lines = observed ? [{ id: 'observed', base: 'gross' as const, rate: observedRate }] : linesOf(part, employer, kind);
  const own = hasOwnRates(part, employer, kind) || hasAgentAmounts(employer);
  return {
    hourlySmic: part.hourlySmic,
    smic: part.smic,
    pmss: part.pmss,
    point: part.point,
    leastIndex: part.leastIndex,
    family: part.family,
    scheme,
    level: observed ? 'observedRate' : own ? 'employerRate' : 'table',
    lines,
    endIndemnity: kind.endIndemnity,
    reduction: observed || scheme === 'aidedPrivate' ? undefined : employer.from50 ? part.reductionLarge : part.reductionSmall,
    payrollTax: scheme === 'private' && !observed ? payrollTaxOf(part, employer) : { kind: 'none' },
    payrollTaxDue: employer.payrollTax === 'due',
    agent: observed ? { provident: 0, health: 0, other: 0 } : employer.agent,
    pensionRise: observed && scheme === 'civil' ? pensionRise(part, employer) : 0,
  };
}

function linesOf(part: LawPart, employer: EmployerRates, { scheme, fixedTerm }: CardKind): CardLine[] | undefined {
  if (scheme === undefined) return undefined;
  const isPrivate = isPrivateScheme(scheme);
  const lines: CardLine[] = [];
  for (const { line, base, dated: ofTable, reduced } of part.lines) {
    if (!owes(employer, line, isPrivate, fixedTerm)) continue;
    const typed = line.override === undefined ? undefined : employer.overrides[line.override];
    const dated = line.id === 'workAccident' ? part.workAccidents[employer.risk ?? (isPrivate ? '913EA' : '751BA')] : ofTable;
    if (typed !== undefined) {
      if (typed !== 0) lines.push({ id: line.id, base, rate: typed });
      continue;
    }
    if (dated === undefined) return undefined;
    if (dated.value !== 0) lines.push({ id: line.id, base, rate: dated.value, ...(reduced && { reduced }), dated });
  }
  return lines;
}

/** True when a rate typed for the employer, be it zero, stands for one of the table that it would owe. */
function hasOwnRates(part: LawPart, employer: EmployerRates, { scheme, fixedTerm }: CardKind): boolean {
  if (scheme === undefined) return false;
  const isPrivate = isPrivateScheme(scheme);
  return part.lines.some(
    ({ line }) =>
      line.override !== undefined && employer.overrides[line.override] !== undefined && owes(employer, line, isPrivate, fixedTerm),
  );
}

function payrollTaxOf(part: LawPart, employer: EmployerRates): PayrollTax {
  if (employer.payrollTax === 'none') return { kind: 'none' };
  if (employer.overseas !== undefined) {
    const dated = employer.overseas === '973' || employer.overseas === '976' ? part.payrollTaxGuyaneMayotte : part.payrollTaxOverseas;
    return dated === undefined ? { kind: 'none' } : { kind: 'flat', rate: dated.value, dated };
  }
  return part.payrollTax === undefined ? { kind: 'none' } : { kind: 'scale', scale: part.payrollTax.value, dated: part.payrollTax };
}

function hasAgentAmounts({ agent }: EmployerRates): boolean {
  return agent.provident !== 0 || agent.health !== 0 || agent.other !== 0;
}

/** Millionths of the index pay by which the CNRACL has risen since the employer's rate was observed; nothing when no day says when. */
function pensionRise(part: LawPart, { observedFrom }: EmployerRates): number {
  const { line, dated } = part.lines.find((one) => one.line.id === 'cnracl') as LawLine;
  if (observedFrom === undefined || dated === undefined) return 0;
  const then = valueAt(line.rates, comparedFrom(line.rates, observedFrom)) as Dated<Rate>;
  return dated.value - then.value;
}

/** The day whose CNRACL rate an observed rate holds: its own, or the first one known here, whose rate was in force long before. */
export function comparedFrom(rates: Parameter<Rate>, observedFrom: Day): Day {
  const { from } = rates.values[0] as Dated<Rate>;
  return observedFrom < from ? from : observedFrom;
}

/** The yearly tax on a yearly pay, in cents: rates of the scale, each on its own part of the pay, rounded once. */
export function yearlyPayrollTax(scale: PayrollTaxScale, yearlyPay: number): Cents {
  const [low, middle, high] = scale.rates;
  const first = Math.min(yearlyPay, scale.first);
  const second = Math.max(0, Math.min(yearlyPay, scale.second) - scale.first);
  const third = Math.max(0, yearlyPay - scale.second);
  return Math.round((first * low + second * middle + third * high) / RATE_SCALE) as Cents;
}
