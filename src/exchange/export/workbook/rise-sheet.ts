import { mulDiv, RATE_SCALE, type Rate } from '../../../domain/base/cents.ts';
import { firstDayOf, monthOf } from '../../../domain/base/day.ts';
import type { Law } from '../../../domain/law/law.ts';
import { type Parameter, valueAt } from '../../../domain/law/parameter.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { Draft } from './draft.ts';
import type { LawSheet } from './law-sheet.ts';
import type { Term } from './term.ts';

/** What rises: typed grosses and typed indexes of civil servants and of the others, and the prices of extra costs. */
export type Risen = 'civilGross' | 'civilIndex' | 'contractGross' | 'contractIndex' | 'prices';

/** The first year a rise is supposed for. */
const FROM = 2027;
const FIRST = 2;

/** The sheet of what supposed rises make of an amount year after year, in millionths: one row for each year an amount was set in. */
export class RiseSheet {
  readonly draft: Draft;
  readonly #law: LawSheet;
  readonly #rises: Readonly<Record<Risen, readonly Parameter<Rate>[]>>;
  readonly #lastYear: number;
  readonly #rows = new Map<string, { readonly row: number; readonly values: readonly number[] }>();

  constructor(law: Law, lawSheet: LawSheet, lastYear: number) {
    const { riseColumns: c, sheets } = say(workbookTexts);
    const { rises } = law;
    this.#law = lawSheet;
    this.#lastYear = lastYear;
    this.#rises = {
      civilGross: [rises.civilCareer, rises.pay],
      civilIndex: [rises.civilCareer],
      contractGross: [rises.contractCareer, rises.pay],
      contractIndex: [rises.contractCareer],
      prices: [rises.prices],
    };
    const years = Array.from({ length: Math.max(0, lastYear - FROM + 1) }, (_, k) => FROM + k);
    this.draft = new Draft(sheets.rises, [
      { header: c.what, kind: 'text', width: 34 },
      { header: c.since, kind: 'year' },
      ...years.map((year) => ({ header: String(year), kind: 'count' as const, computed: true })),
    ]);
  }

  /** What an amount set in a year has been multiplied by in a later one; undefined while nothing can have risen. */
  at(what: Risen, setIn: number, year: number): Term | undefined {
    const since = Math.max(setIn, FROM - 1);
    if (year <= since) return undefined;
    const { row, values } = this.#rows.get(`${what}/${since}`) ?? this.#add(what, since);
    return { text: this.draft.at(row, FIRST + year - FROM), value: values[year - FROM] as number };
  }

  #add(what: Risen, since: number): { readonly row: number; readonly values: readonly number[] } {
    const { draft } = this;
    const row = draft.rows;
    const values: number[] = [];
    draft.put(row, 0, say(workbookTexts).risen[what]);
    draft.put(row, 1, since);
    let before = String(RATE_SCALE);
    let value = RATE_SCALE;
    for (let year = since + 1; year <= this.#lastYear; year++) {
      const on = firstDayOf(monthOf(year, 1));
      for (const rise of this.#rises[what]) {
        before = `ROUND(${before}*(${RATE_SCALE}+${this.#law.on(rise, on)})/${RATE_SCALE},0)`;
        value = mulDiv(value, RATE_SCALE + (valueAt(rise, on)?.value ?? 0), RATE_SCALE);
      }
      draft.formula(row, FIRST + year - FROM, before, value);
      before = draft.here(row, FIRST + year - FROM);
      values[year - FROM] = value;
    }
    const made = { row, values };
    this.#rows.set(`${what}/${since}`, made);
    return made;
  }
}
