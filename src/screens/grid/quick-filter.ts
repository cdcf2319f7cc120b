import { columnsOf } from '../../domain/plan/columns.ts';
import { fold } from '../../domain/territory/fold.ts';
import { gapLine } from './gap-line.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** The words of a quick filter against rows, accents and case aside: every word must be somewhere in the row. */
export class QuickFilter {
  readonly #model: SheetModel;
  #words: readonly string[] = [];
  #texts = new Map<string, string>();
  #plan: unknown;

  constructor(model: SheetModel) {
    this.#model = model;
  }

  get present(): boolean {
    return this.#words.length > 0;
  }

  /** Takes what is typed; true when it changes what passes. */
  take(text: string): boolean {
    const words = fold(text).split(' ').filter((word) => word !== '');
    if (words.join(' ') === this.#words.join(' ')) return false;
    this.#words = words;
    return true;
  }

  passes(row: SheetRow): boolean {
    const text = this.#textOf(row);
    return this.#words.every((word) => text.includes(word));
  }

  /** Folding is what costs: a row is folded once for each plan. */
  #textOf(row: SheetRow): string {
    if (this.#plan !== this.#model.plan) {
      this.#plan = this.#model.plan;
      this.#texts = new Map();
    }
    let text = this.#texts.get(row.id);
    if (text === undefined) {
      text = fold(this.#read(row));
      this.#texts.set(row.id, text);
    }
    return text;
  }

  #read(row: SheetRow): string {
    const { sheet } = this.#model;
    if (sheet === 'gaps') {
      const gap = this.#model.results?.gaps[row.figures];
      return gap === undefined ? '' : gapLine(gap, this.#model.plan);
    }
    const cells = columnsOf(sheet).map((column) => this.#model.text(column, row.id));
    return [this.#model.nameOf(row.id), ...cells].join(' ');
  }
}
