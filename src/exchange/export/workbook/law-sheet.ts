import type { Day } from '../../../domain/base/day.ts';
import type { Law } from '../../../domain/law/law.ts';
import { type Dated, type Parameter, valueAt } from '../../../domain/law/parameter.ts';
import { monthlySmic, YEARLY_HOURS } from '../../../domain/law/smic.ts';
import { say } from '../../../texts/language.ts';
import { lawPartTexts } from '../../../texts/law-parts.ts';
import { parameterLabel } from '../../../texts/parameters.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { Draft, type DraftKind } from './draft.ts';
import type { HypothesesSheet } from './hypotheses-sheet.ts';
import { type LawNumber, lawNumbers } from './law-numbers.ts';
import { projection, riseOf } from './projection.ts';

const FROM = 2;
const VALUE = 3;
const MONTHS = 4;
const STATUS = 5;
const WHOLE = 9;

/** The key of the monthly SMIC, which the hourly one gives. */
const MONTHLY = 'monthly';

/**
 * The sheet of the numbers of law that the formulas read, a row each, with its day and its source: a value to be read, and
 * beside it the same in the unit formulas count in. A parameter comes with all its values once a formula asks for one.
 */
export class LawSheet {
  readonly draft: Draft;
  readonly #law: Law;
  readonly #lastDay: Day;
  readonly #hypotheses: HypothesesSheet;
  readonly #places = new Map<Dated<unknown>, Map<string, number>>();

  constructor(law: Law, lastDay: Day, hypotheses: HypothesesSheet) {
    const { lawColumns: c, sheets } = say(workbookTexts);
    this.#law = law;
    this.#lastDay = lastDay;
    this.#hypotheses = hypotheses;
    this.draft = new Draft(sheets.law, [
      { header: c.parameter, kind: 'text', width: 38 },
      { header: c.part, kind: 'text', width: 30 },
      { header: c.from, kind: 'day' },
      { header: c.value, kind: 'number' },
      { header: c.months, kind: 'count' },
      { header: c.status, kind: 'text', width: 12 },
      { header: c.certainty, kind: 'text', width: 9 },
      { header: c.reference, kind: 'text', width: 60 },
      { header: c.checked, kind: 'day' },
      { header: c.whole, kind: 'number', computed: true },
    ]);
  }

  /** Writes a parameter, if it is not there yet: this is how they come in order. */
  list(parameter: Parameter<unknown>): void {
    const values = parameter.values.filter(({ from }) => from <= this.#lastDay);
    const rise = riseOf(this.#law, parameter);
    if (rise !== undefined && values.some((dated) => valueAt(rise, dated.from)?.source === dated.source)) this.list(rise);
    for (const dated of values) this.#place(parameter, dated);
  }

  /** A number of a dated value of a parameter, as formulas count it. */
  at(parameter: Parameter<unknown>, dated: Dated<unknown>, key = ''): string {
    if (!this.#places.has(dated)) this.list(parameter);
    return this.draft.at(this.#place(parameter, dated).get(key) as number, WHOLE);
  }

  /** A number of the value of a parameter on a day, 0 where the law has none. */
  on(parameter: Parameter<unknown>, on: Day, key = ''): string {
    const dated = valueAt(parameter, on);
    return dated === undefined ? '0' : this.at(parameter, dated, key);
  }

  /** The hourly and the monthly SMIC in force on a day. */
  smic(on: Day): { readonly hourly: string; readonly monthly: string } {
    return { hourly: this.on(this.#law.smicHourly, on), monthly: this.on(this.#law.smicHourly, on, MONTHLY) };
  }

  #place(parameter: Parameter<unknown>, dated: Dated<unknown>): Map<string, number> {
    let rows = this.#places.get(dated);
    if (rows === undefined) {
      rows = new Map();
      this.#places.set(dated, rows);
      for (const number of lawNumbers(parameter.id, dated.value)) rows.set(number.key, this.#add(parameter, dated, number));
      if (parameter.id === 'smicHourly') rows.set(MONTHLY, this.#monthly(parameter, dated, rows.get('') as number));
    }
    return rows;
  }

  #add(parameter: Parameter<unknown>, dated: Dated<unknown>, number: LawNumber): number {
    const { draft } = this;
    const { key, kind, value, scale } = number;
    const row = this.#row(parameter, dated, number.name);
    const shown = kind === 'number' ? value / (scale ?? 1) : value;
    const typed = this.#hypotheses.at(parameter.id, dated, key === '' ? undefined : Number(key));
    const carried = typed === undefined ? projection(this.#law, parameter, dated, key) : undefined;
    if (typed !== undefined) draft.formula(row, VALUE, typed, shown, kind);
    else if (carried === undefined) draft.put(row, VALUE, shown, kind);
    else {
      const before = this.draft.here((this.#places.get(carried.before) as Map<string, number>).get(key) as number, WHOLE);
      const text = carried.text(before, this.at(carried.rise, carried.by));
      draft.formula(row, VALUE, scale === undefined ? text : `${text}/${scale}`, shown, kind);
    }
    draft.put(row, MONTHS, number.months);
    const here = draft.here(row, VALUE);
    draft.formula(row, WHOLE, scale === undefined ? here : `ROUND(${here}*${scale},0)`, value, wholeKind(scale));
    return row;
  }

  #monthly(parameter: Parameter<unknown>, dated: Dated<unknown>, hourly: number): number {
    const { draft } = this;
    const row = this.#row(parameter, dated, say(lawPartTexts).monthly);
    const value = monthlySmic(dated.value as number);
    draft.formula(row, WHOLE, `ROUND(${draft.here(hourly, WHOLE)}*${YEARLY_HOURS}/12,0)`, value, 'count');
    draft.formula(row, VALUE, `${draft.here(row, WHOLE)}/100`, value, 'money');
    return row;
  }

  #row(parameter: Parameter<unknown>, dated: Dated<unknown>, name: string): number {
    const { draft } = this;
    const row = draft.rows;
    draft.put(row, 0, parameterLabel(parameter.id));
    draft.put(row, 1, name === '' ? undefined : name);
    draft.put(row, FROM, dated.from);
    draft.put(row, STATUS, say(workbookTexts).statuses[dated.status]);
    draft.put(row, STATUS + 1, dated.source.certainty);
    draft.put(row, STATUS + 2, dated.source.reference);
    draft.put(row, STATUS + 3, dated.source.checked);
    return row;
  }
}

function wholeKind(scale: number | undefined): DraftKind {
  return scale === undefined ? 'number' : 'count';
}
