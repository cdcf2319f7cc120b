import { mulDiv } from '../../../domain/base/cents.ts';
import type { Month } from '../../../domain/base/day.ts';
import { yearStretch } from '../../../domain/base/span.ts';
import { MONTH, monthStretch, overlap } from '../../../domain/base/thirtieths.ts';
import type { Line } from '../../../domain/funding/cofinancing-line.ts';
import { costMonths } from '../../../domain/funding/ledger.ts';
import type { CostSheet } from './cost-sheet.ts';
import type { Source } from './source.ts';

/** A formula and what it gives, in cents. */
export interface Term {
  readonly text: string;
  readonly value: number;
}

/** The cells of cost and State money of a post × exercice, in cents. */
export interface PostCells {
  cost(at: number): string;
  state(at: number): string;
}

/** The formulas of what a share is taken of, as the domain reads it: cost, or what is left, inside the period of the line. */
export class ShareBase {
  readonly #source: Source;
  readonly #costs: CostSheet;
  readonly #cells: PostCells;

  constructor(source: Source, costs: CostSheet, cells: PostCells) {
    this.#source = source;
    this.#costs = costs;
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
    const cost = this.cost(at);
    const year = yearStretch(ledger.span, y);
    const covers = line.period.from <= year.from && line.period.to >= year.to;
    const inPeriod = covers ? cost : this.#inPeriod(line, p, y);
    if (line.row.basis === 'shareOfCost') return inPeriod;
    const given = served.reduce((sum, { value }) => sum + value, 0);
    const left = Math.max(0, cost.value - (ledger.state[at] as number) - given);
    const text = `MAX(0,${cost.text}-${this.#cells.state(at)}${served.map((term) => `-${term.text}`).join('')})`;
    if (covers) return { text, value: left };
    const value = inPeriod.value === cost.value || cost.value === 0 ? left : mulDiv(left, inPeriod.value, cost.value);
    return { text: `IF(${cost.text}=0,${text},ROUND(${text}*(${inPeriod.text})/${cost.text},0))`, value };
  }

  /** The cost of a post in the months of an exercice that a line touches, month by month. */
  #inPeriod(line: Line, p: number, y: number): Term {
    const { ledger, years } = this.#source;
    const months = new Float64Array(ledger.span.months);
    costMonths(ledger, p, months);
    const runs = this.#costs.runs[p * years.length + y] ?? [];
    const terms = new Map<string, number>();
    let value = 0;
    for (let m = y * 12; m < y * 12 + 12; m++) {
      const shared = overlap(line.period, monthStretch((ledger.span.firstMonth + m) as Month));
      if (shared === 0) continue;
      value += mulDiv(months[m] as number, shared, MONTH);
      const cells = runs.filter((run) => m >= run.from && m < run.to).map((run) => this.#costs.month(run));
      if (cells.length === 0) continue;
      const term = shared === MONTH ? `(${cells.join('+')})` : `ROUND((${cells.join('+')})*${shared}/${MONTH},0)`;
      terms.set(term, (terms.get(term) ?? 0) + 1);
    }
    const text = [...terms].map(([term, count]) => (count === 1 ? term : `${count}*${term}`)).join('+');
    return { text: text === '' ? '0' : text, value };
  }
}
