import { type Column, columnsOf } from '../../domain/plan/columns.ts';
import { fold } from '../../domain/territory/fold.ts';
import { gapLine } from './gap-line.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** What the words of a quick filter are looked for in: what reads as words. Amounts and dates have the filters of their columns. */
const READ = new Set<Column['kind']>(['text', 'choice', 'commune', 'structure', 'funder', 'target', 'post']);
/** How long reading rows may hold the page, in milliseconds. */
const TURN = 12;

/** The words of a quick filter against rows, accents and case aside: every word must be somewhere in the row. */
export class QuickFilter {
  readonly #model: SheetModel;
  readonly #columns: readonly Column[];
  readonly #folded = new Map<string, string>();
  #words: readonly string[] = [];
  #texts = new Map<string, string>();
  #of: unknown;

  constructor(model: SheetModel) {
    this.#model = model;
    this.#columns = model.sheet === 'gaps' ? [] : columnsOf(model.sheet).filter(({ kind }) => READ.has(kind));
  }

  get present(): boolean {
    return this.#words.length > 0;
  }

  /** Takes what is typed; true when it changes what passes. Large sheets: `read` them first. */
  take(text: string): boolean {
    const words = fold(text)
      .split(' ')
      .filter((word) => word !== '');
    if (words.join(' ') === this.#words.join(' ')) return false;
    this.#words = words;
    return true;
  }

  /** Reads every row in short turns, so that filtering then costs a comparison a row; false when `stop` says so meanwhile. */
  async read(stop: () => boolean): Promise<boolean> {
    let turn = performance.now();
    for (const row of this.#model.rows) {
      this.#textOf(row);
      if (performance.now() - turn < TURN) continue;
      await new Promise((next) => setTimeout(next));
      if (stop()) return false;
      turn = performance.now();
    }
    return true;
  }

  passes(row: SheetRow): boolean {
    const text = this.#textOf(row);
    return this.#words.every((word) => text.includes(word));
  }

  #textOf(row: SheetRow): string {
    const { plan, results, sheet } = this.#model;
    const of = sheet === 'gaps' ? results : plan;
    if (this.#of !== of) {
      this.#of = of;
      this.#texts = new Map();
    }
    let text = this.#texts.get(row.id);
    if (text === undefined) {
      text = this.#read(row);
      this.#texts.set(row.id, text);
    }
    return text;
  }

  #read(row: SheetRow): string {
    if (this.#model.sheet === 'gaps') {
      const gap = this.#model.results?.gaps[row.figures];
      return gap === undefined ? '' : fold(gapLine(gap, this.#model.plan));
    }
    let text = this.#fold(this.#model.nameOf(row.id));
    for (const column of this.#columns) text += ` ${this.#fold(this.#model.text(column, row.id))}`;
    return text;
  }

  /** The same names come back in thousands of rows: each is folded once. */
  #fold(text: string): string {
    let folded = this.#folded.get(text);
    if (folded === undefined) {
      folded = fold(text);
      this.#folded.set(text, folded);
    }
    return folded;
  }
}
