import { type Cents, part as partOf, type Rate } from '../../../domain/base/cents.ts';
import { yearStretch } from '../../../domain/base/span.ts';
import { MONTH, overlap } from '../../../domain/base/thirtieths.ts';
import { CLASS_OF, capped, fixedAmount, isShare, type Line } from '../../../domain/funding/cofinancing-line.ts';
import { isKnown } from '../../../domain/funding/ledger.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { divide } from './division.ts';
import { Draft } from './draft.ts';
import type { InputSheet } from './input-sheet.ts';
import type { ShareBase } from './share-base.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** Beyond this many posts, the parts of one line are written as values: the formulas would cost a minute at each change. */
export const MOST_DIVIDED = 200;

const BASE = 0;
const WEIGHT = 1;
const REST = 2;
const PART = 3;
const COUNTED = 4;
const PER_YEAR = 5;
const FIRST = 2;

/**
 * The sheet that divides cofinancings between posts: for each line one row for its amount, then one row per post it pays for.
 * Five columns an exercice: base, weight, rest of the division, part, what counts of it. Whole cents.
 */
export class SharesSheet {
  readonly draft: Draft;
  readonly #source: Source;
  readonly #bases: ShareBase;
  readonly #inputs: InputSheet;
  readonly #factor: (place: number) => string;
  /** Cells that count for each post × exercice, in the order they were served. */
  readonly #served: Term[][];
  readonly #heads = new Map<number, number>();

  constructor(source: Source, bases: ShareBase, inputs: InputSheet, factor: (place: number) => string) {
    const { shareColumns: c, sheets } = say(workbookTexts);
    const perYear = source.years.flatMap((year) =>
      [c.base, c.weight, c.rest, c.part, c.counted].map((header) => ({
        header: `${header} ${year}`,
        kind: 'cents' as const,
        computed: true,
      })),
    );
    this.draft = new Draft(sheets.shares, [{ header: c.line, kind: 'text', width: 34 }, { header: c.post, kind: 'text' }, ...perYear], 2);
    this.#source = source;
    this.#bases = bases;
    this.#inputs = inputs;
    this.#factor = factor;
    this.#served = Array.from({ length: source.plan.posts.length * source.years.length }, () => []);
    const order = source.lines.slice().sort((a, b) => CLASS_OF[a.row.basis] - CLASS_OF[b.row.basis] || a.place - b.place);
    const firstRows = this.#label(order);
    source.years.forEach((_, y) => {
      for (const line of order) this.#serve(line, firstRows.get(line) as number, y);
    });
  }

  /** What counts for a post in an exercice, in cents. */
  counted(at: number): string {
    const terms = this.servedOf(at);
    return terms.length === 0 ? '0' : terms.map(({ text }) => text).join('+');
  }

  /** The cells that count for a post in an exercice, line by line. */
  servedOf(at: number): readonly Term[] {
    return this.#served[at] as readonly Term[];
  }

  /** What counts of a line in an exercice, all posts together, in cents; undefined for a line that gives nothing. */
  total(place: number, y: number): string | undefined {
    const head = this.#heads.get(place);
    return head === undefined ? undefined : this.draft.at(head, column(y, COUNTED));
  }

  /** What counts of a line in an exercice for posts whose figures are known, in cents. */
  knownTotal(line: Line, y: number): string {
    const { ledger, years } = this.#source;
    const allKnown = Array.from(line.posts).every((p) => isKnown(ledger, p * years.length + y));
    // Only a line aimed at one post can give to a post that is not known.
    return allKnown || line.row.target !== 'post' ? (this.total(line.place, y) as string) : '0';
  }

  #label(order: readonly Line[]): Map<Line, number> {
    const firstRows = new Map<Line, number>();
    const { sheets } = say(workbookTexts);
    for (const line of order) {
      const head = this.draft.rows;
      const funder = this.#source.plan.funders[line.funder]?.name ?? '';
      const name = `${funder} (${sheets.cofinancings} ${line.place + 2})`;
      this.draft.put(head, 0, name);
      line.posts.forEach((p, k) => {
        this.draft.put(head + 1 + k, 0, name);
        this.draft.put(head + 1 + k, 1, this.#source.plan.posts[p]?.label);
      });
      this.#heads.set(line.place, head);
      firstRows.set(line, head);
    }
    return firstRows;
  }

  #serve(line: Line, head: number, y: number): void {
    const { ledger, years } = this.#source;
    const { draft } = this;
    if (line.posts.length === 0 || overlap(line.period, yearStretch(ledger.span, y)) === 0) return;
    const byShare = isShare(line.row.basis);
    const isAlone = line.row.target === 'post' && !byShare;
    const base = column(y, BASE);
    const members: { readonly row: number; readonly k: number; readonly at: number; readonly weight: number }[] = [];
    line.posts.forEach((p, k) => {
      const at = p * years.length + y;
      const row = head + 1 + k;
      if (!isKnown(ledger, at) && !isAlone) {
        draft.put(row, column(y, REST), -1);
        return;
      }
      const { text, value } = isAlone
        ? { text: '', value: 0 }
        : byShare
          ? this.#bases.of(line, p, y, this.servedOf(at))
          : this.#bases.cost(at);
      if (!isAlone) draft.formula(row, base, `MAX(0,${text})`, Math.max(0, value));
      members.push({ row, k, at, weight: Math.max(0, value) });
    });
    const sum = members.reduce((total, { weight }) => total + weight, 0);
    const last = head + line.posts.length;
    const baseTotal = `SUM(${draft.range(base, head + 1, last)})`;
    if (!isAlone) draft.formula(head, base, baseTotal, sum);
    const amount = byShare
      ? capped(line.row, partOf(sum as Cents, line.row.rate as Rate))
      : capped(line.row, fixedAmount(line, ledger.span, y));
    draft.formula(head, column(y, PART), this.#amount(line, y, draft.here(head, base)), amount);
    this.#divide(line, head, y, members, amount, sum);
    this.#count(line, head, y, members);
  }

  #divide(line: Line, head: number, y: number, members: readonly { row: number; weight: number }[], amount: number, sum: number): void {
    const { draft } = this;
    const total = draft.at(head, column(y, PART));
    const [only] = members;
    if (only === undefined) return;
    if (members.length === 1) {
      draft.formula(only.row, column(y, PART), total, amount);
      return;
    }
    if (members.length > MOST_DIVIDED) return;
    const weights = members.map(({ weight }) => (sum === 0 ? 1 : weight));
    const baseSum = draft.at(head, column(y, BASE));
    members.forEach(({ row }, i) => {
      draft.formula(row, column(y, WEIGHT), `IF(${baseSum}=0,1,${draft.here(row, column(y, BASE))})`, weights[i] as number);
    });
    const first = head + 1;
    const last = head + line.posts.length;
    const all = `SUM(${draft.range(column(y, WEIGHT), first, last)})`;
    draft.formula(
      head,
      column(y, WEIGHT),
      all,
      weights.reduce((a, b) => a + b, 0),
    );
    divide(
      {
        draft,
        rows: members.map(({ row }) => row),
        weight: column(y, WEIGHT),
        rest: column(y, REST),
        part: column(y, PART),
        amount: total,
        total: draft.at(head, column(y, WEIGHT)),
      },
      amount,
      weights,
    );
  }

  #count(line: Line, head: number, y: number, members: readonly { row: number; k: number; at: number }[]): void {
    const { draft } = this;
    const { years } = this.#source;
    const asValues = members.length > MOST_DIVIDED;
    let total = 0;
    for (const { row, k, at } of members) {
      const counted = line.counted[k * years.length + y] as number;
      const col = column(y, COUNTED);
      total += counted;
      if (asValues) draft.put(row, col, counted);
      else draft.formula(row, col, `ROUND(${draft.here(row, column(y, PART))}*${this.#factor(line.place)}/1000000,0)`, counted);
      (this.#served[at] as Term[]).push({ text: draft.at(row, col), value: counted });
    }
    if (members.length > 0)
      draft.formula(head, column(y, COUNTED), `SUM(${draft.range(column(y, COUNTED), head + 1, head + line.posts.length)})`, total);
  }

  /** The amount of a line in an exercice, its cap applied. */
  #amount(line: Line, y: number, base: string): string {
    const { span } = this.#source.ledger;
    const typed = (field: string) => this.#inputs.at(line.place, field);
    const within = yearStretch(span, y);
    const cents = `ROUND(${typed('amount')}*100,0)`;
    const shared = overlap(line.period, within);
    let text = cents;
    if (isShare(line.row.basis)) text = `ROUND(${base}*ROUND(${typed('rate')}*1000000,0)/1000000,0)`;
    else if (line.row.basis === 'perMonth') text = `ROUND(${cents}*${shared}/${MONTH},0)`;
    else if (line.row.basis === 'perHour') text = `${cents}*N(${typed('hours')})`;
    else if (line.row.basis === 'total') {
      const length = line.period.to - line.period.from;
      const from = Math.max(line.period.from, within.from) - line.period.from;
      text = `(ROUND(${cents}*${from + shared}/${length},0)-ROUND(${cents}*${from}/${length},0))`;
    }
    return `IF(${typed('cap')}="",${text},MIN(${text},ROUND(${typed('cap')}*100,0)))`;
  }
}

function column(y: number, which: number): number {
  return FIRST + y * PER_YEAR + which;
}
