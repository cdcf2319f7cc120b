import { yearStretch } from '../../../domain/base/span.ts';
import { cumulated } from '../../../domain/base/split.ts';
import type { TermPeriod } from '../../../domain/funding/convention-terms.ts';
import { conventionsEndAt, type PostEntry } from '../../../domain/funding/ledger.ts';
import { type Dated, valueAt } from '../../../domain/law/parameter.ts';
import { parametersOf } from '../../../domain/law/scale.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { Draft } from './draft.ts';
import type { InputSheet } from './input-sheet.ts';
import type { LawSheet } from './law-sheet.ts';
import type { Source } from './source.ts';
import { periodAt } from './tables.ts';

const AMOUNT = 3;
const LENGTH = 4;
const FROM = 5;
const TO = 6;
const EARNED = 7;

/**
 * The sheet that computes State money: one row per period of a convention × exercice × stretch in which it earns, as the
 * difference of two cumulated, rounded amounts.
 */
export class StateSheet {
  readonly draft: Draft;
  /** First and last row of each post × exercice, row-major; undefined when nothing is earned. */
  readonly rows: readonly ({ readonly first: number; readonly last: number } | undefined)[];
  readonly #source: Source;
  readonly #law: LawSheet;
  readonly #conventions: InputSheet;
  readonly #places: ReadonlyMap<string, number>;

  constructor(source: Source, law: LawSheet, conventions: InputSheet) {
    const { stateColumns: c, sheets } = say(workbookTexts);
    this.draft = new Draft(
      sheets.state,
      [
        { header: c.post, kind: 'text' },
        { header: c.year, kind: 'year' },
        { header: c.period, kind: 'count' },
        { header: c.amount, kind: 'cents', computed: true },
        { header: c.length, kind: 'count' },
        { header: c.from, kind: 'count' },
        { header: c.to, kind: 'count' },
        { header: c.earned, kind: 'cents', computed: true },
      ],
      2,
    );
    this.#source = source;
    this.#law = law;
    this.#conventions = conventions;
    this.#places = new Map(source.plan.conventions.map((row, i) => [row.id, i]));
    this.rows = source.ledger.entries.flatMap((entry) =>
      source.years.map((year, y) => {
        const first = this.draft.rows;
        this.#post(entry, year, y);
        return this.draft.rows === first ? undefined : { first, last: this.draft.rows - 1 };
      }),
    );
  }

  /** What a post earns in an exercice, in cents. */
  earned(at: number): string {
    const rows = this.rows[at];
    return rows === undefined ? '0' : `SUM(${this.draft.range(EARNED, rows.first, rows.last)})`;
  }

  #post(entry: PostEntry, year: number, y: number): void {
    const { ledger, plan } = this.#source;
    const within = yearStretch(ledger.span, y);
    const endsAt = conventionsEndAt(entry);
    for (const terms of entry.terms) {
      if (terms.kind === 'unknown') continue;
      terms.periods.forEach((period, k) => {
        const from = Math.max(period.from, within.from);
        const to = Math.min(period.to, within.to, endsAt, terms.to);
        if (to <= from) return;
        const runs =
          plan.settings.vacancy === 'maintained'
            ? [{ from, to }]
            : entry.occupied.held.map((run) => ({ from: Math.max(from, run.from), to: Math.min(to, run.to) }));
        for (const run of runs) if (run.to > run.from) this.#row(entry, terms, k, period, year, run);
      });
    }
  }

  #row(entry: PostEntry, terms: Terms, k: number, period: TermPeriod, year: number, run: { from: number; to: number }): void {
    const { draft } = this;
    const row = draft.rows;
    const here = (col: number) => draft.here(row, col);
    const length = period.to - period.from;
    const [from, to] = [run.from - period.from, run.to - period.from];
    draft.put(row, 0, entry.post.label);
    draft.put(row, 1, year);
    draft.put(row, 2, k + 1);
    draft.formula(row, AMOUNT, this.#amount(terms, k), period.amount);
    draft.put(row, LENGTH, length);
    draft.put(row, FROM, from);
    draft.put(row, TO, to);
    const upTo = (col: number) => `ROUND(${here(AMOUNT)}*${here(col)}/${here(LENGTH)},0)`;
    draft.formula(row, EARNED, `${upTo(TO)}-${upTo(FROM)}`, cumulated(period.amount, to, length) - cumulated(period.amount, from, length));
  }

  /** The amount of a period: typed on the convention, else that of the scale in force, with its bonification. */
  #amount({ convention, source }: Terms, k: number): string {
    if (convention.periods !== undefined)
      return `ROUND(${periodAt(this.#conventions, this.#places.get(convention.id) as number, k)}*100,0)`;
    const { law } = this.#source.ledger;
    const on = convention.signedOn ?? convention.start;
    const scales = [...parametersOf(law.v1), ...parametersOf(law.v2), law.label.publicBody];
    const scale = scales.flatMap(({ values }) => values).find((dated) => dated.source === source) as Dated<unknown>;
    const amount = this.#law.at(scale, k);
    const isRenewal = parametersOf(law.v2).some(({ values }) => values.some((dated) => dated === scale));
    const isPublicScale = law.v2.privateBody.values.every((dated) => dated !== scale);
    const extra =
      on === undefined || !isRenewal || !isPublicScale || convention.bonification !== true ? undefined : valueAt(law.bonification, on);
    return extra === undefined || extra.value[k] === undefined ? amount : `${amount}+${this.#law.at(extra, k)}`;
  }
}

type Terms = Extract<PostEntry['terms'][number], { kind: 'terms' }>;
