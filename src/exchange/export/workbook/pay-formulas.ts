import { RATE_SCALE } from '../../../domain/base/cents.ts';
import { type Day, firstDayOf, type Month, yearOf } from '../../../domain/base/day.ts';
import { FULL_TIME, type PaidPay } from '../../../domain/cost/pay.ts';
import type { PayStretch } from '../../../domain/cost/pay-course.ts';
import type { PayslipLine, Presence } from '../../../domain/cost/payslip.ts';
import { owesDifferential } from '../../../domain/cost/scheme.ts';
import type { Law } from '../../../domain/law/law.ts';
import { valueAt } from '../../../domain/law/parameter.ts';
import type { LawSheet } from './law-sheet.ts';
import type { PayColumn } from './pay-columns.ts';
import type { PayInputs } from './pay-inputs.ts';
import type { RiseSheet } from './rise-sheet.ts';
import { risenOf } from './risen-pay.ts';
import type { Row } from './row-writer.ts';

/** A month of a paid stretch, with the payslip that the formulas must give again. */
export interface PaidMonth {
  readonly stretch: PayStretch & { readonly pay: PaidPay };
  readonly month: Month;
  readonly presence: Presence;
  readonly slip: readonly PayslipLine[];
}

/** What is paid to the agent, item by item. */
const ITEMS = ['pay', 'bonus', 'differential', 'family', 'residence', 'premium'] as const satisfies readonly PayColumn[];
/** The items beside the index pay. */
const BESIDE = ['differential', 'family', 'residence', 'premium'] as const satisfies readonly PayColumn[];

/** Writes the formulas of what a month pays. */
export class PayFormulas {
  readonly #law: Law;
  readonly #sheet: LawSheet;
  readonly #inputs: PayInputs;
  readonly #rises: RiseSheet;

  constructor(law: Law, sheet: LawSheet, inputs: PayInputs, rises: RiseSheet) {
    this.#law = law;
    this.#sheet = sheet;
    this.#inputs = inputs;
    this.#rises = rises;
  }

  /** Writes the days, the share of full time and every item of a month. */
  write(row: Row<PayColumn>, paid: PaidMonth): void {
    const { stretch, month, presence } = paid;
    const { pay, scheme } = stretch;
    const on = firstDayOf(month);
    const amount = (id: string) => paid.slip.find((line) => line.id === id)?.amount ?? 0;
    row.put('days', presence.days);
    row.put('of', presence.of);
    row.formula('fte', this.#inputs.share(stretch, 'fte'), pay.fte);
    this.#fullTime(row, paid, on);
    row.formula('pay', worked(row, row.of('fullTime')), amount('pay'));
    const point = this.#sheet.on(this.#law.indexPoint, on);
    row.formula('bonus', worked(row, indexPay(this.#inputs.count(stretch, 'bonusPoints'), point)), amount('bonusPoints'));
    if (scheme !== undefined && owesDifferential(scheme))
      row.formula('differential', `MAX(0,${worked(row, this.#sheet.smic(on).monthly)}-${row.of('pay')})`, amount('differential'));
    if (pay.basis === 'index') this.#family(row, stretch, on, point, amount('familySupplement'));
    row.formula('residence', shareOf(row.of('pay'), this.#inputs.share(stretch, 'residenceRate', 0)), amount('residence'));
    row.formula('premium', worked(row, this.#inputs.cents(stretch, 'premium')), amount('premium'));
  }

  #fullTime(row: Row<PayColumn>, { stretch, month, slip }: PaidMonth, on: Day): void {
    const risen = risenOf(stretch);
    const rise = risen === undefined ? undefined : this.#rises.at(risen.what, risen.setIn, yearOf(month));
    if (rise !== undefined) row.formula('rise', rise.text, rise.value);
    const amount = this.#amount(stretch, on);
    row.formula('fullTime', rise === undefined ? amount : shareOf(amount, row.of('rise')), slip.find(({ id }) => id === 'pay')?.base ?? 0);
  }

  #amount(stretch: PaidMonth['stretch'], on: Day): string {
    const { pay, scheme } = stretch;
    if (pay.basis === 'gross') return this.#inputs.cents(stretch, 'grossPay');
    const least = this.#sheet.on(this.#law.minimumIndex, on);
    const point = this.#sheet.on(this.#law.indexPoint, on);
    if (pay.basis === 'index') return indexPay(`MAX(${this.#index(stretch)},${least})`, point);
    if (scheme === 'civil') return indexPay(least, point);
    const { monthly } = this.#sheet.smic(on);
    const share = this.#inputs.share(stretch, 'smicShare');
    return share === String(FULL_TIME) ? monthly : shareOf(monthly, share);
  }

  #index(stretch: PaidMonth['stretch']): string {
    const { step, first, rows } = stretch;
    const scale = 'scale' in (rows[0] as object) ? (rows[0] as { readonly scale?: keyof Law['gradeGrids'] }).scale : undefined;
    if (step === undefined || scale === undefined) return this.#inputs.count(stretch, 'index');
    const grid = this.#law.gradeGrids[scale];
    const dated = valueAt(grid, first as Day);
    return dated === undefined ? '0' : this.#sheet.at(grid, dated, String(step));
  }

  #family(row: Row<PayColumn>, stretch: PayStretch, on: Day, point: string, amount: number): void {
    const family = valueAt(this.#law.familySupplement, on);
    if (family === undefined) return;
    const of = (key: string) => this.#sheet.at(this.#law.familySupplement, family, key);
    const children = this.#inputs.count(stretch, 'children');
    const byChildren = (key: string, next: string) =>
      `(IF(${children}<2,${of(`${key}1`)},IF(${children}<3,${of(`${key}2`)},${of(`${key}3`)}))+MAX(0,${children}-3)*${of(next)})`;
    const between = `MIN(MAX(${row.of('fullTime')},${indexPay(of('leastIndex'), point)}),${indexPay(of('mostIndex'), point)})`;
    const whole = `(${byChildren('fixed', 'nextFixed')}+${shareOf(between, byChildren('share', 'nextShare'))})`;
    row.formula('family', `IF(${children}=0,0,${worked(row, whole)})`, amount);
  }
}

/** Everything paid in a month. */
export function paidIn(row: Row<PayColumn>): string {
  return sumOf(row, ITEMS);
}

/** What is paid beside the index pay and the NBI. */
export function paidBeside(row: Row<PayColumn>): string {
  return sumOf(row, BESIDE);
}

/** What remains of a full-time monthly amount for the share of full time and of the month of a row. */
export function worked(row: Row<PayColumn>, amount: string): string {
  return `ROUND(${amount}*${row.of('fte')}*${row.cell('days')}/(${FULL_TIME}*${row.cell('of')}),0)`;
}

/** The part of an amount that a share in millionths asks for. */
export function shareOf(amount: string, share: string): string {
  return `ROUND(${amount}*${share}/${RATE_SCALE},0)`;
}

function indexPay(index: string, point: string): string {
  return `ROUND(${index}*${point}/1200,0)`;
}

function sumOf(row: Row<PayColumn>, items: readonly PayColumn[]): string {
  const cells = items.filter((item) => row.has(item)).map((item) => row.cell(item));
  return cells.length === 0 ? '0' : cells.length === 1 ? (cells[0] as string) : `(${cells.join('+')})`;
}
