import type { Day } from '../../../domain/base/day.ts';
import type { Presence } from '../../../domain/cost/payslip.ts';
import type { CardPart } from '../../../domain/cost/rate-card.ts';
import type { Law } from '../../../domain/law/law.ts';
import { valueAt } from '../../../domain/law/parameter.ts';
import { YEARLY_HOURS } from '../../../domain/law/smic.ts';
import { amountIn, type Charged } from './charge-formulas.ts';
import type { CostColumn } from './cost-columns.ts';
import type { LawSheet } from './law-sheet.ts';
import { shareOf } from './pay-formulas.ts';
import type { Row } from './row-writer.ts';

/** Writes the formulas of what a private employer does not pay, or pays on top: general reduction, tax on salaries. */
export class ReliefFormulas {
  readonly #law: Law;
  readonly #sheet: LawSheet;

  constructor(law: Law, sheet: LawSheet) {
    this.#law = law;
    this.#sheet = sheet;
  }

  /** Writes the general reduction: the SMIC of the same time, the coefficient, the amount. The same sum as the engine, number by number. */
  reduction(row: Row<CostColumn>, { part, on, slip }: Charged, from50: boolean, { days, of }: Presence, fte: number): void {
    const parameter = from50 ? this.#law.reductionLarge : this.#law.reductionSmall;
    const dated = valueAt(parameter, on);
    if (part.reduction === undefined || dated === undefined) return;
    const number = (key: string) => this.#sheet.at(parameter, dated, key);
    const time = `${row.of('fte')}*${row.cell('days')}/(12000000*${row.cell('of')})`;
    row.formula(
      'smicTime',
      `${this.#sheet.smic(on).hourly}*${YEARLY_HOURS}*${time}`,
      (part.hourlySmic * YEARLY_HOURS * fte * days) / (12e6 * of),
    );
    const [gross, smic, most] = [row.of('gross'), row.of('smicTime'), number('most')];
    const coefficient =
      part.reduction.form === 'straight'
        ? `(${most}/0.6)*((1.6*${smic})/${gross}-1)`
        : `${number('floor')}+${number('slope')}*(0.5*((3*${smic})/${gross}-1))^1.75`;
    const line = slip.find(({ id }) => id === 'generalReduction');
    const bounded = `MAX(0,MIN(${most},ROUND(${coefficient},0)))`;
    row.formula(
      'coefficient',
      `IF(${gross}<=0,0,IF(${gross}>=${number('upTo')}*${smic},0,${bounded}))`,
      line === undefined ? 0 : Math.round((line.rate ?? 0) / 100),
    );
    row.formula('generalReduction', `-ROUND(${gross}*${row.of('coefficient')}/10000,0)`, line?.amount ?? 0);
  }

  /**
   * Writes the tax on salaries of a month: inside its cost when the employer pays every euro of it, else beside, for what its
   * employer owes as a whole.
   */
  payrollTax(row: Row<CostColumn>, { part, on, slip }: Charged, yearly: number, tax: number, counts: boolean): void {
    const rate = this.#yearlyTax(row, part, on);
    if (rate === undefined || !(part.payrollTaxDue || counts)) return;
    const { days, of } = { days: row.cell('days'), of: row.cell('of') };
    row.formula('yearlyPay', `ROUND(12*${row.of('gross')}*${of}/${days},0)`, yearly);
    const text = `ROUND(${rate}*${days}/(12*${of}),0)`;
    if (part.payrollTaxDue) row.formula('payrollTax', text, amountIn(slip, 'payrollTax'));
    if (!counts) return;
    row.formula('tax', text, tax);
  }

  #yearlyTax(row: Row<CostColumn>, { payrollTax }: CardPart, on: Day): string | undefined {
    if (payrollTax.kind === 'none') return undefined;
    const pay = row.cell('yearlyPay');
    if (payrollTax.kind === 'flat') {
      const flat = [this.#law.payrollTaxOverseas, this.#law.payrollTaxGuyaneMayotte].find((one) =>
        one.values.includes(payrollTax.dated as never),
      );
      return flat === undefined ? undefined : shareOf(pay, this.#sheet.at(flat, payrollTax.dated));
    }
    const number = (key: string) => this.#sheet.on(this.#law.payrollTax, on, key);
    const [first, second] = [number('first'), number('second')];
    const low = `MIN(${pay},${first})*${number('rate1')}`;
    const middle = `MAX(0,MIN(${pay},${second})-${first})*${number('rate2')}`;
    return `ROUND((${low}+${middle}+MAX(0,${pay}-${second})*${number('rate3')})/1000000,0)`;
  }
}
