import { ownFundsOf } from '../../../domain/funding/own-funds.ts';
import { communeName } from '../../../domain/report/inputs.ts';
import type { Figures } from '../../../domain/results.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { CommunePartsSheet } from './commune-parts-sheet.ts';
import { divide } from './division.ts';
import { Draft } from './draft.ts';
import { MOST_DIVIDED } from './shares-sheet.ts';
import type { Source } from './source.ts';

const SHOWN = ['cost', 'state', 'cofunding', 'remainder'] as const;
const FIRST = 3;
const REMAINDER = 3;
const BUDGET = 4;
const OWN = 5;
const SHORTFALL = 6;
const PER_YEAR = 7;

const TYPED = 0;
const NEED = 1;
const WEIGHT = 2;
const REST = 3;
const PART = 4;
const PER_DIVISION = 5;

/**
 * The sheet of communes: what is typed for them (population, weight in the key, own budget), and their amounts. The own funds
 * of a commune are its budget and its part of what the plan's budget holds beyond those, divided on a sheet of its own.
 */
export class CommunesSheet {
  readonly draft: Draft;
  readonly divisions: Draft;
  readonly #source: Source;

  constructor(source: Source) {
    const { plan, years, communes } = source;
    const { sheets, communeColumns: c } = say(workbookTexts);
    this.#source = source;
    const money = (header: string, computed = true) => ({ header, kind: 'money' as const, computed });
    this.draft = new Draft(say(exportTexts).views.communes, [
      { header: columnLabel('name'), kind: 'text' },
      { header: columnLabel('communes.population'), kind: 'count' },
      { header: columnLabel('communes.keyWeight'), kind: 'count' },
      ...years.flatMap((year) => [
        ...SHOWN.map((id) => money(`${columnLabel(id)} ${year}`)),
        money(`${c.budget} ${year}`, false),
        money(`${columnLabel('ownFunds')} ${year}`),
        money(`${columnLabel('shortfall')} ${year}`),
      ]),
    ]);
    this.divisions = new Draft(sheets.communeFunds, [
      { header: c.commune, kind: 'text' },
      ...years.flatMap((year) =>
        [c.budget, c.need, c.weight, c.rest, c.part].map((header) => ({
          header: `${header} ${year}`,
          kind: 'cents' as const,
          computed: true,
        })),
      ),
    ]);
    communes.ids.forEach((id, place) => {
      const commune = plan.communes[place]?.id === id ? plan.communes[place] : undefined;
      const name = id === '' ? say(exportTexts).noCommune : communeName(plan, id);
      this.draft.put(place, 0, name);
      this.draft.put(place, 1, commune?.population);
      this.draft.put(place, 2, commune?.keyWeight);
      this.divisions.put(place + 1, 0, name);
      years.forEach((year, y) => {
        const budget = id === '' ? Number.NaN : ownFundsOf(plan, year, id);
        if (!Number.isNaN(budget)) this.draft.put(place, this.#column(y, BUDGET), budget);
      });
    });
  }

  /** What a commune weighs when the remainder is shared by population or by the typed key. */
  weight(place: number, rule: 'population' | 'typed'): string {
    return this.draft.at(place, rule === 'population' ? 1 : 2);
  }

  /** The own budgets of communes in an exercice, those of communes of no post included, added up in euros. */
  budgets(y: number): string {
    const { plan, years, communes } = this.#source;
    const year = years[y] as number;
    const elsewhere = plan.ownFunds
      .filter((row) => row.year === year && row.commune !== undefined && !communes.ids.includes(row.commune))
      .reduce((sum, row) => sum + (row.amount ?? 0), 0);
    const sum = `SUM(${this.draft.range(this.#column(y, BUDGET), 0, Math.max(0, communes.ids.length - 1))})`;
    return elsewhere === 0 ? sum : `${sum}+${elsewhere / 100}`;
  }

  /** Writes every formula, once the sheets it leans on know their cells; `ownFunds` are those of the plan in an exercice, in cents. */
  fill(parts: CommunePartsSheet, ownFunds: (y: number) => string | undefined): void {
    const { results, years, communes } = this.#source;
    years.forEach((_, y) => {
      const known: number[] = [];
      communes.ids.forEach((_, place) => {
        const at = place * years.length + y;
        const value = (figure: keyof Figures) => results.communes[figure][at] as number;
        if (Number.isNaN(value('cost'))) return;
        known.push(place);
        const here = (i: number) => this.draft.here(place, this.#column(y, i));
        const set = (i: number, text: string, figure: keyof Figures) => this.draft.formula(place, this.#column(y, i), text, value(figure));
        set(0, `${here(1)}+${here(2)}+${here(3)}`, 'cost');
        set(1, `${parts.sum(place, y, 'state')}/100`, 'state');
        set(2, `${parts.sum(place, y, 'counted')}/100`, 'cofunding');
        set(3, `${parts.sum(place, y, 'remainder')}/100`, 'remainder');
      });
      const total = ownFunds(y);
      if (total !== undefined) this.#share(y, known, total);
      for (const place of known) {
        const here = (i: number) => this.draft.here(place, this.#column(y, i));
        const text = total === undefined ? here(REMAINDER) : `${here(REMAINDER)}-${here(OWN)}`;
        this.draft.formula(place, this.#column(y, SHORTFALL), text, results.communes.shortfall[place * years.length + y] as number);
      }
    });
  }

  #share(y: number, known: readonly number[], total: string): void {
    const { plan, results, years, communes } = this.#source;
    const at = (place: number) => place * years.length + y;
    if (known.length > MOST_DIVIDED) {
      for (const place of known) this.draft.put(place, this.#column(y, OWN), results.communes.ownFunds[at(place)]);
      return;
    }
    const { divisions: draft } = this;
    const column = (which: number) => 1 + y * PER_DIVISION + which;
    const cells = (which: number) => draft.range(column(which), 1, communes.ids.length);
    const budgets = known.map((place) => ownFundsOf(plan, years[y] as number, communes.ids[place] as string) || 0);
    const needs = known.map((place, i) => (results.communes.remainder[at(place)] as number) - (budgets[i] as number));
    const weights = needs.map((need) => (needs.every((one) => one <= 0) ? 1 : Math.max(0, need)));
    const cents = (place: number, of: number) => `ROUND(${this.draft.at(place, this.#column(y, of))}*100,0)`;
    communes.ids.forEach((_, place) => draft.put(place + 1, column(REST), known.includes(place) ? undefined : -1));
    known.forEach((place, i) => {
      const row = place + 1;
      const here = (which: number) => draft.here(row, column(which));
      draft.formula(row, column(TYPED), cents(place, BUDGET), budgets[i] as number);
      draft.formula(row, column(NEED), `${cents(place, REMAINDER)}-${here(TYPED)}`, needs[i] as number);
      draft.formula(row, column(WEIGHT), `IF(SUMIF(${cells(NEED)},">0")=0,1,MAX(0,${here(NEED)}))`, weights[i] as number);
    });
    const amount = ownFundsOf(plan, years[y] as number) - budgets.reduce((sum, one) => sum + one, 0);
    draft.formula(0, column(PART), `${total}-SUM(${cells(TYPED)})`, amount);
    const where = { draft, rows: known.map((place) => place + 1), weight: column(WEIGHT), rest: column(REST), part: column(PART) };
    divide({ ...where, amount: draft.at(0, column(PART)), total: `SUM(${cells(WEIGHT)})` }, amount, weights);
    for (const place of known) {
      const text = `(${draft.at(place + 1, column(TYPED))}+${draft.at(place + 1, column(PART))})/100`;
      this.draft.formula(place, this.#column(y, OWN), text, results.communes.ownFunds[at(place)] as number);
    }
  }

  #column(y: number, i: number): number {
    return FIRST + y * PER_YEAR + i;
  }
}
