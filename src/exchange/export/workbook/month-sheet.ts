import type { PostEntry } from '../../../domain/funding/ledger.ts';
import { costMonths } from '../../../domain/funding/ledger.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { CostSheet, PricedRow } from './cost-sheet.ts';
import { Draft } from './draft.ts';
import type { ExtraCostsSheet } from './extra-costs-sheet.ts';
import type { Source } from './source.ts';
import type { TaxSheet } from './tax-sheet.ts';
import type { Term } from './term.ts';

const FIRST = 2;

/** The sheet that spreads the cost of a post over the months of an exercice, for the shares that do not cover all of them. Whole cents. */
export class MonthSheet {
  readonly draft: Draft;
  readonly #source: Source;
  readonly #costs: CostSheet;
  readonly #taxes: TaxSheet;
  readonly #extras: ExtraCostsSheet;
  readonly #rows = new Map<number, number>();
  readonly #months: Float64Array;

  constructor(source: Source, costs: CostSheet, taxes: TaxSheet, extras: ExtraCostsSheet) {
    const { monthColumns: c, sheets } = say(workbookTexts);
    this.#source = source;
    this.#costs = costs;
    this.#taxes = taxes;
    this.#extras = extras;
    this.#months = new Float64Array(source.ledger.span.months);
    this.draft = new Draft(
      sheets.months,
      [
        { header: c.post, kind: 'text' },
        { header: c.year, kind: 'year' },
        ...Array.from({ length: 12 }, (_, m) => ({ header: `${c.month} ${m + 1}`, kind: 'cents' as const, computed: true })),
      ],
      2,
    );
  }

  /** The cost of a post in each month of an exercice, in cents. */
  of(p: number, y: number): readonly Term[] {
    const at = p * this.#source.years.length + y;
    costMonths(this.#source.ledger, p, this.#months);
    const values = Array.from({ length: 12 }, (_, m) => this.#months[y * 12 + m] as number);
    let row = this.#rows.get(at);
    if (row === undefined) {
      row = this.#add(p, y, values);
      this.#rows.set(at, row);
    }
    return values.map((value, m) => ({ text: this.draft.at(row, FIRST + m), value }));
  }

  #add(p: number, y: number, values: readonly number[]): number {
    const { draft } = this;
    const { plan, years, ledger } = this.#source;
    const row = draft.rows;
    draft.put(row, 0, plan.posts[p]?.label);
    draft.put(row, 1, years[y]);
    const entry = ledger.entries[p] as PostEntry;
    const priced = (this.#costs.rows[p * years.length + y] ?? []).map((one) => ({ ...one, from: one.from - y * 12, to: one.to - y * 12 }));
    for (let m = 0; m < 12; m++) {
      const terms = [
        ...priced.filter(({ from, to }) => m >= from && m < to).map((one) => this.#costs.month(one)),
        ...this.#taxTerms(p, y, m, priced),
        ...entry.extraCosts.flatMap((one) => this.#extras.month(entry, one, y, m) ?? []),
      ];
      draft.formula(row, FIRST + m, terms.length === 0 ? '0' : terms.join('+'), values[m] as number);
    }
    return row;
  }

  /** The tax past the allowance runs through the months in which the post was taxed. */
  #taxTerms(p: number, y: number, m: number, priced: readonly PricedRow[]): string[] {
    const at = p * this.#source.years.length + y;
    const part = this.#taxes.part(at);
    const whole = this.#costs.tax(at);
    if (part === undefined || whole === undefined) return [];
    const upTo = (count: number) =>
      priced
        .filter(({ from, tax }) => from < count && tax !== 0)
        .map((one) => `${Math.min(count, one.to) - one.from}*${this.#costs.month(one, 'tax')}`)
        .join('+') || '0';
    const cumulated = (count: number) => `ROUND(${part.text}*(${upTo(count)})/MAX(1,${whole.text}),0)`;
    return [`${cumulated(m + 1)}-${cumulated(m)}`];
  }
}
