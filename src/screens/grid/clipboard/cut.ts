import type { Column } from '../../../domain/plan/columns.ts';
import type { SheetModel } from '../sheet-model.ts';

/** Cells that were cut and wait to be pasted: they keep what they hold until then. */
export interface Cut {
  /** What the clipboard carries to know this cut again. */
  readonly mark: string;
  readonly model: SheetModel;
  /** The rows cut, by id, and for each the input columns of the cut, in the order of the clipboard. */
  readonly rows: readonly string[];
  readonly columns: readonly (Column | undefined)[];
}

/** The cut under way on any sheet of a plan: at most one. */
export class Scissors {
  #cut: Cut | undefined;
  readonly #listeners: (() => void)[] = [];

  get cut(): Cut | undefined {
    return this.#cut;
  }

  hold(cut: Cut | undefined): void {
    this.#cut = cut;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
