import { type Cents, RATE_SCALE, type Rate } from '../base/cents.ts';
import { type Day, dateOf, firstDayOf, type Month, monthOfDay } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { Contribution, ContributionBase, Scheme } from '../law/contribution.ts';
import type { FamilySupplement } from '../law/family-supplement.ts';
import type { Reduction } from '../law/general-reduction.ts';
import type { Law } from '../law/law.ts';
import { type Dated, type Parameter, valueAt } from '../law/parameter.ts';
import type { PayrollTaxScale } from '../law/payroll-tax.ts';
import { monthlySmic } from '../law/smic.ts';
import { type AgentAmounts, type EmployerRates, owes } from './employer-rates.ts';

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
  const parameters = parametersOf(law, kind.scheme);
  const starts = startsOf(parameters, span, employer);
  return starts.map((from, k) => ({
    from,
    to: starts[k + 1] ?? span.months,
    ...partOn(law, firstDayOf((span.firstMonth + from) as Month), employer, kind),
  }));
}

/** The rates of one month, outside of any span. */
export function partOn(law: Law, on: Day, employer: EmployerRates, kind: CardKind): Omit<CardPart, 'from' | 'to'> {
  const { scheme } = kind;
  const hourlySmic = valueAt(law.smicHourly, on)?.value ?? Number.NaN;
  const isPrivate = isPrivateScheme(scheme);
  const observed = isObserved(employer, on);
  const reduction =
    isPrivate && !observed && scheme !== 'aidedPrivate'
      ? valueAt(employer.from50 ? law.reductionLarge : law.reductionSmall, on)?.value
      : undefined;
  const lines = linesOn(law, on, employer, kind);
  return {
    hourlySmic,
    smic: Number.isNaN(hourlySmic) ? Number.NaN : monthlySmic(hourlySmic),
    pmss: valueAt(law.pmss, on)?.value ?? Number.NaN,
    point: valueAt(law.indexPoint, on)?.value ?? Number.NaN,
    leastIndex: valueAt(law.minimumIndex, on)?.value ?? 0,
    family: valueAt(law.familySupplement, on)?.value,
    scheme,
    level: observed
      ? 'observedRate'
      : lines?.some((line) => line.dated === undefined) === true || hasAgentAmounts(employer)
        ? 'employerRate'
        : 'table',
    lines,
    endIndemnity: kind.endIndemnity,
    reduction,
    payrollTax: scheme === 'private' && !observed ? payrollTaxOn(law, on, employer) : { kind: 'none' },
    payrollTaxDue: employer.payrollTax === 'due',
    agent: observed ? { provident: 0, health: 0, other: 0 } : employer.agent,
    pensionRise: observed && scheme === 'civil' ? pensionRise(law, on, employer) : 0,
  };
}

/** True for the schemes of private law. */
export function isPrivateScheme(scheme: Scheme | undefined): boolean {
  return scheme === 'private' || scheme === 'aidedPrivate' || scheme === 'apprenticePrivate';
}

/** Everything dated that may change a month of a scheme. */
function parametersOf(law: Law, scheme: Scheme | undefined): Parameter<unknown>[] {
  const found: Parameter<unknown>[] = [law.smicHourly, law.pmss, law.indexPoint, law.minimumIndex, law.familySupplement];
  if (scheme === undefined) return found;
  for (const line of law.contributions) {
    if (line.on[scheme] === undefined) continue;
    found.push(...(line.id === 'workAccident' ? Object.values(law.workAccidents) : [line.rates]));
    if (line.reduced !== undefined) found.push(line.reduced);
  }
  if (isPrivateScheme(scheme)) found.push(law.reductionSmall, law.payrollTax, law.payrollTaxOverseas, law.payrollTaxGuyaneMayotte);
  return found;
}

/** The places of the span in which some rate may change, the first month always among them. */
function startsOf(parameters: readonly Parameter<unknown>[], span: Span, employer: EmployerRates): number[] {
  const days = parameters.flatMap(({ values }) => values.map((dated) => dated.from));
  if (employer.observedFrom !== undefined) days.push(employer.observedFrom);
  const places = days.map((from) => monthOfDay(from) + (dateOf(from) > 1 ? 1 : 0) - span.firstMonth);
  return [...new Set([0, ...places])].filter((place) => place >= 0 && place < span.months).sort((a, b) => a - b);
}

function isObserved({ observedRate, observedFrom }: EmployerRates, on: Day): boolean {
  return observedRate !== undefined && (observedFrom === undefined || observedFrom <= on);
}

function linesOn(law: Law, on: Day, employer: EmployerRates, kind: CardKind): CardLine[] | undefined {
  if (isObserved(employer, on)) return [{ id: 'observed', base: 'gross', rate: employer.observedRate as Rate }];
  const { scheme, fixedTerm } = kind;
  if (scheme === undefined) return undefined;
  const isPrivate = isPrivateScheme(scheme);
  const lines: CardLine[] = [];
  for (const line of law.contributions) {
    const base = line.on[scheme];
    if (base === undefined || !owes(employer, line, isPrivate, fixedTerm)) continue;
    const typed = line.override === undefined ? undefined : employer.overrides[line.override];
    const dated = valueAt(
      line.id === 'workAccident' ? law.workAccidents[employer.risk ?? (isPrivate ? '913EA' : '751BA')] : line.rates,
      on,
    );
    if (typed === undefined && dated === undefined) return undefined;
    const rate = typed ?? (dated as Dated<Rate>).value;
    if (rate === 0) continue;
    const reduced = typed === undefined && line.reduced !== undefined ? reducedOn(line, on, law) : undefined;
    lines.push({ id: line.id, base, rate, ...(reduced && { reduced }), ...(typed === undefined && dated && { dated }) });
  }
  return lines;
}

function reducedOn(line: Contribution, on: Day, law: Law): { rate: Rate; upTo: number } | undefined {
  const found = line.reduced === undefined ? undefined : valueAt(line.reduced, on)?.value;
  if (found === undefined || found.upTo === 0) return undefined;
  const hourly = found.hourlySmic ?? valueAt(law.smicHourly, on)?.value;
  return hourly === undefined ? undefined : { rate: found.rate, upTo: Math.floor((monthlySmic(hourly) * found.upTo) / 100) };
}

function payrollTaxOn(law: Law, on: Day, employer: EmployerRates): PayrollTax {
  if (employer.payrollTax === 'none') return { kind: 'none' };
  if (employer.overseas !== undefined) {
    const dated = valueAt(
      employer.overseas === '973' || employer.overseas === '976' ? law.payrollTaxGuyaneMayotte : law.payrollTaxOverseas,
      on,
    );
    return dated === undefined ? { kind: 'none' } : { kind: 'flat', rate: dated.value, dated };
  }
  const dated = valueAt(law.payrollTax, on);
  return dated === undefined ? { kind: 'none' } : { kind: 'scale', scale: dated.value, dated };
}

function hasAgentAmounts({ agent }: EmployerRates): boolean {
  return agent.provident !== 0 || agent.health !== 0 || agent.other !== 0;
}

/** Millionths of the index pay by which the CNRACL has risen since the employer's rate was observed; nothing when no day says when. */
function pensionRise(law: Law, on: Day, { observedFrom }: EmployerRates): number {
  const cnracl = law.contributions.find((line) => line.id === 'cnracl');
  if (observedFrom === undefined || cnracl === undefined) return 0;
  return (valueAt(cnracl.rates, on)?.value ?? 0) - (valueAt(cnracl.rates, observedFrom)?.value ?? 0);
}

/** The yearly tax on a yearly pay, in cents: rates of the scale, each on its own part of the pay, rounded once. */
export function yearlyPayrollTax(scale: PayrollTaxScale, yearlyPay: number): Cents {
  const [low, middle, high] = scale.rates;
  const first = Math.min(yearlyPay, scale.first);
  const second = Math.max(0, Math.min(yearlyPay, scale.second) - scale.first);
  const third = Math.max(0, yearlyPay - scale.second);
  return Math.round((first * low + second * middle + third * high) / RATE_SCALE) as Cents;
}
