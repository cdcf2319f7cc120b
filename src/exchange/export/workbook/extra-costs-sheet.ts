import { monthOfDay, yearOfDay } from '../../../domain/base/day.ts';
import { yearStretch } from '../../../domain/base/span.ts';
import { MONTH, overlap, type Stretch } from '../../../domain/base/thirtieths.ts';
import { extraCostIn, missingInExtraCost, paidStretches } from '../../../domain/cost/extra-costs.ts';
import type { Occupation } from '../../../domain/cost/occupation.ts';
import type { PostEntry } from '../../../domain/funding/ledger.ts';
import type { ExtraCost } from '../../../domain/plan/extra-cost.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { InputSheet } from './input-sheet.ts';
import { shareOf } from './pay-formulas.ts';
import type { RiseSheet } from './rise-sheet.ts';
import type { Source } from './source.ts';

const COLUMNS = ['post', 'kind', 'label', 'amount', 'rhythm', 'start', 'end', 'account'].map((id) => `extraCosts.${id}`);

/** The costs of posts beside pay, as typed, and what each of them is in each exercice, prices risen. */
export class ExtraCostsSheet {
  readonly sheet: InputSheet;
  readonly #source: Source;
  readonly #rises: RiseSheet;
  readonly #places: ReadonlyMap<ExtraCost, number>;

  constructor(source: Source, rises: RiseSheet) {
    const { plan, years } = source;
    this.#source = source;
    this.#rises = rises;
    this.#places = new Map([...plan.extraCosts.entries()].map(([place, row]) => [row, place]));
    const after = years.map((year) => ({ header: `${columnLabel('counted')} ${year}`, kind: 'money' as const, computed: true }));
    this.sheet = new InputSheet(say(workbookTexts).sheets.extraCosts, plan, plan.extraCosts, COLUMNS, {}, [], after);
    for (const entry of source.ledger.entries) for (const row of entry.extraCosts) this.#fill(entry, row);
  }

  /** What the extra costs of a post are in an exercice, in cents; nothing when it has none. */
  terms(entry: PostEntry, y: number): string[] {
    return entry.extraCosts
      .filter((row) => this.#text(row, entry.occupied, y) !== undefined)
      .map((row) => `ROUND(${this.sheet.draft.at(this.#places.get(row) as number, this.sheet.after + y)}*100,0)`);
  }

  /** What an extra cost is in a month of an exercice (0 to 11), in cents; undefined when it is nothing. */
  month(entry: PostEntry, row: ExtraCost, y: number, m: number): string | undefined {
    if (missingInExtraCost(row).length > 0) return undefined;
    const { span } = this.#source.ledger;
    if (row.rhythm === 'once') return monthOfDay(row.start as never) === span.firstMonth + y * 12 + m ? this.#cents(row) : undefined;
    const risen = this.#risen(row, y);
    const days = monthsOf(this.#source, y).map((month) => daysIn(row, entry.occupied, month));
    if (row.rhythm === 'monthly') return days[m] === 0 ? undefined : `ROUND(${risen}*${Math.min(days[m] as number, MONTH)}/${MONTH},0)`;
    const upTo = (count: number) => days.slice(0, count).reduce((sum, one) => sum + one, 0);
    const whole = upTo(12);
    return days[m] === 0 ? undefined : `ROUND(${risen}*${upTo(m + 1)}/${whole},0)-ROUND(${risen}*${upTo(m)}/${whole},0)`;
  }

  #fill(entry: PostEntry, row: ExtraCost): void {
    const { law, span } = this.#source.ledger;
    this.#source.years.forEach((_, y) => {
      const text = this.#text(row, entry.occupied, y);
      if (text === undefined) return;
      const place = this.#places.get(row) as number;
      this.sheet.draft.formula(place, this.sheet.after + y, `(${text})/100`, extraCostIn(law, row, entry.occupied, span, y));
    });
  }

  #text(row: ExtraCost, occupied: Occupation, y: number): string | undefined {
    if (missingInExtraCost(row).length > 0) return undefined;
    if (row.rhythm === 'once') return yearOfDay(row.start as never) === this.#source.years[y] ? this.#cents(row) : undefined;
    const risen = this.#risen(row, y);
    const within = yearStretch(this.#source.ledger.span, y);
    if (row.rhythm === 'yearly') return daysIn(row, occupied, within) > 0 ? risen : undefined;
    const byDays = new Map<number, number>();
    for (const month of monthsOf(this.#source, y)) {
      const days = Math.min(daysIn(row, occupied, month), MONTH);
      if (days > 0) byDays.set(days, (byDays.get(days) ?? 0) + 1);
    }
    return byDays.size === 0 ? undefined : [...byDays].map(([days, count]) => `${count}*ROUND(${risen}*${days}/${MONTH},0)`).join('+');
  }

  #cents(row: ExtraCost): string {
    return `ROUND(${this.sheet.at(this.#places.get(row) as number, 'amount')}*100,0)`;
  }

  /** The amount once prices have risen since the year it started in. */
  #risen(row: ExtraCost, y: number): string {
    const year = this.#source.years[y] as number;
    const rise = this.#rises.at('prices', row.start === undefined ? year : yearOfDay(row.start), year);
    return rise === undefined ? this.#cents(row) : shareOf(this.#cents(row), rise.text);
  }
}

function monthsOf({ ledger }: Source, y: number): Stretch[] {
  const { from } = yearStretch(ledger.span, y);
  return Array.from({ length: 12 }, (_, m) => ({ from: from + m * MONTH, to: from + (m + 1) * MONTH }));
}

function daysIn(row: ExtraCost, occupied: Occupation, within: Stretch): number {
  return paidStretches(row, occupied).reduce((sum, run) => sum + overlap(run, within), 0);
}
