import type { Day } from '../../../domain/base/day.ts';
import { isPrivateScheme } from '../../../domain/cost/law-course.ts';
import type { PayslipLine } from '../../../domain/cost/payslip.ts';
import { type CardPart, comparedFrom } from '../../../domain/cost/rate-card.ts';
import type { Contribution, Scheme } from '../../../domain/law/contribution.ts';
import type { Law } from '../../../domain/law/law.ts';
import { valueAt } from '../../../domain/law/parameter.ts';
import { YEARLY_HOURS } from '../../../domain/law/smic.ts';
import type { Structure } from '../../../domain/plan/plan.ts';
import { baseFormula, type MonthLaw } from './contribution-base.ts';
import { AGENT_AMOUNTS, type CostColumn } from './cost-columns.ts';
import type { InputSheet } from './input-sheet.ts';
import type { LawSheet } from './law-sheet.ts';
import type { OwedLines } from './owed-lines.ts';
import { shareOf, worked } from './pay-formulas.ts';
import type { Row } from './row-writer.ts';

/** What the charges of a month are computed from; `slip` is what the formulas must give again. */
export interface Charged {
  readonly employer: Structure | undefined;
  readonly scheme: Scheme;
  readonly fixedTerm: boolean;
  readonly part: CardPart;
  readonly on: Day;
  readonly slip: readonly PayslipLine[];
}

/** The same for charges at an observed rate, which need not know the rules of the contract. */
export type Observed = Pick<Charged, 'employer' | 'on' | 'slip'> & { readonly scheme: Scheme | undefined };

/** Writes the formulas of contributions: rates of the law, or those of the employer where it has typed one. */
export class ChargeFormulas {
  readonly #law: Law;
  readonly #sheet: LawSheet;
  readonly #structures: InputSheet;
  readonly #owed: OwedLines;
  readonly #places: ReadonlyMap<Structure, number>;

  constructor(law: Law, sheet: LawSheet, structures: InputSheet, owed: OwedLines, rows: readonly Structure[]) {
    this.#law = law;
    this.#sheet = sheet;
    this.#structures = structures;
    this.#owed = owed;
    this.#places = new Map([...rows.entries()].map(([place, row]) => [row, place]));
  }

  /** Writes the rates of contributions on the law sheet, in the order of a payslip. */
  list(lines: readonly Contribution[]): void {
    for (const line of lines) {
      if (line.id !== 'workAccident') this.#sheet.list(line.rates);
      if (line.reduced !== undefined) this.#sheet.list(line.reduced);
    }
  }

  /** The SMIC and the ceiling of a month, as cells. */
  monthLaw(on: Day): MonthLaw {
    return { smic: this.#sheet.smic(on), pmss: this.#sheet.on(this.#law.pmss, on) };
  }

  /** Writes every contribution of a month, once what is paid is written. */
  contributions(row: Row<CostColumn>, charged: Charged): void {
    const { employer, scheme, fixedTerm, on } = charged;
    const law = this.monthLaw(on);
    for (const line of this.#owed.of(employer, scheme, fixedTerm)) {
      const base = line.on[scheme];
      if (base === undefined || base === 'cover') continue;
      this.#line(row, line, baseFormula(row, base, law), charged);
    }
  }

  /** Writes what an employer pays for each agent, and the levy on it. */
  agentAmounts(row: Row<CostColumn>, charged: Charged): void {
    const { employer, scheme, fixedTerm, on } = charged;
    for (const [key, field] of AGENT_AMOUNTS) {
      const own = this.own(employer, field);
      if (own !== undefined)
        row.formula(key, `ROUND(ROUND(${own}*100,0)*${row.cell('days')}/${row.cell('of')},0)`, amountIn(charged.slip, key));
    }
    const levy = this.#owed.of(employer, scheme, fixedTerm).find((line) => line.on[scheme] === 'cover');
    if (levy !== undefined) this.#line(row, levy, baseFormula(row, 'cover', this.monthLaw(on)), charged);
  }

  /** Writes the charges of an observed rate, and what the CNRACL has risen by since it was observed. */
  observed(row: Row<CostColumn>, { employer, scheme, on, slip }: Observed): void {
    const rate = this.own(employer, 'observedRate');
    row.formula('observed', shareOf(row.of('gross'), rate === undefined ? '0' : `ROUND(${rate}*1000000,0)`), amountIn(slip, 'observed'));
    const cnracl = this.#law.contributions.find(({ id }) => id === 'cnracl');
    if (scheme !== 'civil' || cnracl === undefined || employer?.observedFrom === undefined) return;
    const since = comparedFrom(cnracl.rates, employer.observedFrom);
    const rise = `(${this.#sheet.on(cnracl.rates, on)}-${this.#sheet.on(cnracl.rates, since)})`;
    row.formula('pensionRise', shareOf(baseFormula(row, 'indexPay', this.monthLaw(on)), rise), amountIn(slip, 'pensionRise'));
  }

  /** A field typed for an employer; undefined when nothing can be typed. */
  own(employer: Structure | undefined, field: keyof Structure & string): string | undefined {
    const place = employer === undefined ? undefined : this.#places.get(employer);
    return place === undefined || !this.#structures.has(field) ? undefined : this.#structures.at(place, field);
  }

  /** How far from the table the rates of an employer are: 1 when one of its own counts, 0 otherwise. */
  level({ employer, scheme, fixedTerm }: Charged): string {
    const rates = this.#owed.of(employer, scheme, fixedTerm).flatMap(({ override }) => override ?? []);
    const amounts = AGENT_AMOUNTS.map(([, field]) => field);
    const own = [
      ...rates.flatMap((field) => this.own(employer, field) ?? []).map((cell) => `${cell}<>""`),
      ...amounts.flatMap((field) => this.own(employer, field) ?? []).map((cell) => `ABS(N(${cell}))>0`),
    ];
    return own.length === 0 ? '0' : `IF(OR(${own.join(',')}),1,0)`;
  }

  #line(row: Row<CostColumn>, line: Contribution, base: string, charged: Charged): void {
    row.formula(`line.${line.id}`, shareOf(base, this.#rate(row, line, charged)), amountIn(charged.slip, line.id));
  }

  #rate(row: Row<CostColumn>, line: Contribution, { employer, scheme, on }: Charged): string {
    const usual = isPrivateScheme(scheme) ? '913EA' : '751BA';
    const rates = line.id === 'workAccident' ? this.#law.workAccidents[employer?.workAccidentCode ?? usual] : line.rates;
    const table = this.#reduced(row, line, on, this.#sheet.on(rates, on));
    const own = line.override === undefined ? undefined : this.own(employer, line.override);
    return own === undefined ? table : `IF(${own}="",${table},ROUND(${own}*1000000,0))`;
  }

  /** The rate on low pay, where the law has one that month. */
  #reduced(row: Row<CostColumn>, { reduced }: Contribution, on: Day, table: string): string {
    const dated = reduced === undefined ? undefined : valueAt(reduced, on);
    if (reduced === undefined || dated === undefined || dated.value.upTo === 0) return table;
    const of = (key: string) => this.#sheet.at(reduced, dated, key);
    const monthly = dated.value.hourlySmic === undefined ? this.#sheet.smic(on).monthly : `ROUND(${of('frozenSmic')}*${YEARLY_HOURS}/12,0)`;
    return `IF(${row.of('gross')}<=${worked(row, `INT(${monthly}*${of('upTo')}/100)`)},${of('rate')},${table})`;
  }
}

/** The amount of a line of a payslip, 0 when it has none. */
export function amountIn(slip: readonly PayslipLine[], id: string): number {
  return slip.find((line) => line.id === id)?.amount ?? 0;
}
