import { isSame, type Spot } from './range/rect.ts';

/** Remembers where a run of Tab began: Enter then comes back under that cell, as in a workbook. */
export class TabRun {
  #start: Spot | undefined;
  #at: Spot | undefined;

  /** Tab went from a cell to another. */
  went(from: Spot, to: Spot): void {
    if (this.#at === undefined || !isSame(this.#at, from)) this.#start = from;
    this.#at = to;
  }

  /** The column to come back to from a cell that a run of Tab led to; undefined when none did. */
  homeOf(spot: Spot): number | undefined {
    return this.#at !== undefined && isSame(this.#at, spot) && this.#start?.row === spot.row ? this.#start.column : undefined;
  }
}
