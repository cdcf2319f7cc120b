import { firstDayOf, monthOf } from '../../../domain/base/day.ts';
import { valueAt } from '../../../domain/law/parameter.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { CostSheet } from './cost-sheet.ts';
import { divide } from './division.ts';
import { Draft } from './draft.ts';
import type { LawSheet } from './law-sheet.ts';
import { MOST_DIVIDED } from './shares-sheet.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

const TAX = 0;
const ALLOWANCE = 1;
const REST = 1;
const PART = 2;
const PER_YEAR = 3;

/**
 * The sheet of the tax on salaries of associations: for each of them one row for its total, its allowance and what passes it,
 * then one row per taxed post with its part of the latter. Whole cents.
 */
export class TaxSheet {
  readonly draft: Draft;
  readonly #source: Source;
  readonly #parts = new Map<number, Term>();

  constructor(source: Source, costs: CostSheet, law: LawSheet) {
    const { taxColumns: c, sheets } = say(workbookTexts);
    this.#source = source;
    this.draft = new Draft(
      sheets.tax,
      [
        { header: c.employer, kind: 'text', width: 34 },
        { header: c.post, kind: 'text' },
        ...source.years.flatMap((year) =>
          [c.tax, c.rest, c.part].map((header) => ({ header: `${header} ${year}`, kind: 'cents' as const, computed: true })),
        ),
      ],
      2,
    );
    for (const [name, posts] of this.#employers(costs)) this.#employer(name, posts, costs, law);
  }

  /** What a post bears of the tax of its employer past the allowance, in cents; undefined when it bears no such tax. */
  part(at: number): Term | undefined {
    return this.#parts.get(at);
  }

  #employers(costs: CostSheet): Map<string, number[]> {
    const { entries } = this.#source.ledger;
    const count = this.#source.years.length;
    const taxed = new Map<string, number[]>();
    entries.forEach(({ employer }, p) => {
      if (employer === undefined || !this.#source.years.some((_, y) => costs.tax(p * count + y) !== undefined)) return;
      taxed.set(employer.id, [...(taxed.get(employer.id) ?? []), p]);
    });
    return taxed;
  }

  #employer(id: string, posts: readonly number[], costs: CostSheet, law: LawSheet): void {
    const { draft } = this;
    const { plan, years } = this.#source;
    const head = draft.rows;
    const name = plan.structures.find((row) => row.id === id)?.name;
    draft.put(head, 0, name);
    posts.forEach((p, k) => {
      draft.put(head + 1 + k, 0, name);
      draft.put(head + 1 + k, 1, plan.posts[p]?.label);
    });
    years.forEach((_, y) => this.#year(head, posts, y, costs, law));
  }

  #year(head: number, posts: readonly number[], y: number, costs: CostSheet, law: LawSheet): void {
    const { draft } = this;
    const { ledger, years } = this.#source;
    const { payrollTax } = ledger.law;
    const scale = valueAt(payrollTax, firstDayOf(monthOf(years[y] as number, 1)));
    const taxed = posts.flatMap((p, k) => {
      const tax = costs.tax(p * years.length + y);
      return tax === undefined ? [] : [{ row: head + 1 + k, at: p * years.length + y, tax }];
    });
    if (scale === undefined || taxed.length === 0) return;
    const column = (which: number) => 2 + y * PER_YEAR + which;
    for (const { row, tax } of taxed) draft.formula(row, column(TAX), tax.text, tax.value);
    const total = taxed.reduce((sum, { tax }) => sum + tax.value, 0);
    const due = Math.max(0, total - scale.value.allowance);
    const own = (which: number) => draft.at(head, column(which));
    draft.formula(head, column(TAX), `SUM(${draft.range(column(TAX), head + 1, head + posts.length)})`, total);
    draft.formula(head, column(ALLOWANCE), law.at(payrollTax, scale, 'allowance'), scale.value.allowance);
    draft.formula(head, column(PART), `MAX(0,${own(TAX)}-${own(ALLOWANCE)})`, due);
    if (taxed.length > MOST_DIVIDED || total <= 0) for (const { row, at } of taxed) draft.put(row, column(PART), ledger.taxDue?.[at] ?? 0);
    else
      divide(
        {
          draft,
          rows: taxed.map(({ row }) => row),
          weight: column(TAX),
          rest: column(REST),
          part: column(PART),
          amount: own(PART),
          total: `MAX(1,${own(TAX)})`,
        },
        due,
        taxed.map(({ tax }) => tax.value),
      );
    for (const { row, at } of taxed) this.#parts.set(at, { text: draft.at(row, column(PART)), value: ledger.taxDue?.[at] ?? 0 });
  }
}
