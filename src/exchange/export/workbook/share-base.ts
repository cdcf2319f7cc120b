import { type Cents, mulDiv, part, type Rate } from '../../../domain/base/cents.ts';
import type { Month } from '../../../domain/base/day.ts';
import { lastDayOfYear, yearStretch } from '../../../domain/base/span.ts';
import { MONTH, monthStretch, overlap } from '../../../domain/base/thirtieths.ts';
import type { Line } from '../../../domain/funding/cofinancing-line.ts';
import { valueAt } from '../../../domain/law/parameter.ts';
import type { FlatRate } from '../../../domain/plan/plan.ts';
import type { AidedSmic } from './aided-smic.ts';
import type { LawSheet } from './law-sheet.ts';
import type { MonthSheet } from './month-sheet.ts';
import { shareOf } from './pay-formulas.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** The cells of cost, of extra costs in it and of State money of a post × exercice, in cents. */
export interface PostCells {
  cost(at: number): string;
  state(at: number): string;
  extra(at: number): Term;
}

/** The formulas of what a share is taken of, as the domain reads it: cost, what is left, the SMIC of aided jobs, inside the period of the line. */
export class ShareBase {
  readonly #source: Source;
  readonly #law: LawSheet;
  readonly #months: MonthSheet;
  readonly #cells: PostCells;
  readonly #aided: AidedSmic;

  constructor(source: Source, law: LawSheet, months: MonthSheet, aided: AidedSmic, cells: PostCells) {
    this.#source = source;
    this.#law = law;
    this.#months = months;
    this.#aided = aided;
    this.#cells = cells;
  }

  /** The cost of a post in an exercice. */
  cost(at: number): Term {
    return { text: this.#cells.cost(at), value: this.#source.ledger.cost[at] as number };
  }

  /** What a line takes its share of for one post; `served` is what lines before it gave the post. */
  of(line: Line, p: number, y: number, served: readonly Term[]): Term {
    const { ledger, years } = this.#source;
    const at = p * years.length + y;
    const year = yearStretch(ledger.span, y);
    if (line.row.basis === 'shareOfSmic') {
      return this.#aided.of(p, { from: Math.max(year.from, line.period.from), to: Math.min(year.to, line.period.to) });
    }
    const cost = this.cost(at);
    const covers = line.period.from <= year.from && line.period.to >= year.to;
    const inPeriod = covers ? cost : this.#inPeriod(line, p, y);
    if (line.row.basis === 'shareOfCost') {
      return line.row.flatRate === undefined ? inPeriod : this.#eligible(line.row.flatRate, at, cost, inPeriod);
    }
    const given = served.reduce((sum, { value }) => sum + value, 0);
    const left = Math.max(0, cost.value - (ledger.state[at] as number) - given);
    const text = `MAX(0,${cost.text}-${this.#cells.state(at)}${served.map((term) => `-${term.text}`).join('')})`;
    if (covers) return { text, value: left };
    const value = inPeriod.value === cost.value || cost.value === 0 ? left : mulDiv(left, inPeriod.value, cost.value);
    return { text: `IF(${cost.text}=0,${text},ROUND(${text}*(${inPeriod.text})/${cost.text},0))`, value };
  }

  /** The cost of a post in the months of an exercice that a line touches, month by month. */
  #inPeriod(line: Line, p: number, y: number): Term {
    const { span } = this.#source.ledger;
    const terms: Term[] = [];
    this.#months.of(p, y).forEach((month, m) => {
      const shared = overlap(line.period, monthStretch((span.firstMonth + y * 12 + m) as Month));
      if (shared === 0) return;
      terms.push({
        text: shared === MONTH ? month.text : `ROUND(${month.text}*${shared}/${MONTH},0)`,
        value: mulDiv(month.value, shared, MONTH),
      });
    });
    const text = terms.map((term) => term.text).join('+');
    return { text: text === '' ? '0' : `(${text})`, value: terms.reduce((sum, term) => sum + term.value, 0) };
  }

  /** What a European fund takes its rate of: direct costs, and the others at a flat rate. */
  #eligible(flatRate: FlatRate, at: number, whole: Term, cost: Term): Term {
    const { ledger, years } = this.#source;
    const parameter = ledger.law.flatRates[flatRate];
    const on = lastDayOfYear(years[at % years.length] as number);
    const rate = { text: this.#law.on(parameter, on), value: valueAt(parameter, on)?.value ?? (0 as Rate) };
    const extra = this.#cells.extra(at);
    const staff = {
      text: `(${cost.text}-IF(${whole.text}=0,0,ROUND((${extra.text})*${cost.text}/${whole.text},0)))`,
      value: cost.value - (whole.value === 0 ? 0 : mulDiv(extra.value, cost.value, whole.value)),
    };
    const direct = flatRate === 'otherCosts40' ? staff : cost;
    const rested = flatRate === 'indirect7' ? cost : staff;
    return {
      text: `(${direct.text}+${shareOf(rested.text, rate.text)})`,
      value: direct.value + part(rested.value as Cents, rate.value),
    };
  }
}
