import type { Reading } from '../grid/reading.ts';
import type { SheetRow } from '../grid/sheet-model.ts';
import { inTurns } from '../grid/turns.ts';
import { type CellTest, type Needle, testFor } from './needle.ts';

/** A cell found. */
export interface FoundCell {
  readonly row: SheetRow;
  readonly reading: Reading;
}

/** Cells found, in reading order: row after row, and in a row column after column. Kept as places: there may be half a million. */
export class FoundCells {
  readonly rows: readonly SheetRow[];
  readonly readings: readonly Reading[];
  readonly #places: readonly number[];

  constructor(rows: readonly SheetRow[], readings: readonly Reading[], places: readonly number[]) {
    this.rows = rows;
    this.readings = readings;
    this.#places = places;
  }

  get count(): number {
    return this.#places.length;
  }

  at(rank: number): FoundCell | undefined {
    const place = this.#places[rank];
    if (place === undefined) return undefined;
    const columns = this.readings.length;
    const row = this.rows[Math.floor(place / columns)];
    const reading = this.readings[place % columns];
    return row === undefined || reading === undefined ? undefined : { row, reading };
  }

  /** Every cell found, one after the other. */
  *all(): Generator<FoundCell> {
    for (let rank = 0; rank < this.count; rank++) {
      const cell = this.at(rank);
      if (cell !== undefined) yield cell;
    }
  }

  /** The rank of the first cell found at or after a cell; 0 when there is none after it. */
  from(row: string, column: string): number {
    const line = this.rows.findIndex(({ id }) => id === row);
    const place =
      Math.max(0, line) * this.readings.length +
      Math.max(
        0,
        this.readings.findIndex(({ id }) => id === column),
      );
    // Places go up: the first one not before is found by halves.
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low === this.#places.length ? 0 : low;
  }

  /** The rank of a cell; −1 when it is not found. */
  rankOf(row: string, column: string): number {
    const rank = this.from(row, column);
    const cell = this.at(rank);
    return cell?.row.id === row && cell.reading.id === column ? rank : -1;
  }
}

/** What cells read that are not what they hold: a text refused and kept. */
export type RefusedText = (reading: Reading, row: SheetRow) => string | undefined;

/** Looks for a needle in every cell of rows × columns, in short turns; undefined when stopped meanwhile. */
export async function searchCells(
  rows: readonly SheetRow[],
  readings: readonly Reading[],
  needle: Needle,
  refused: RefusedText | undefined,
  stop: () => boolean,
): Promise<FoundCells | undefined> {
  const searched = testsOf(readings, needle, refused !== undefined);
  const places: number[] = [];
  const columns = readings.length;
  const ended = await inTurns(
    rows,
    (row, line) => {
      for (const { at, reading, test, ofText } of searched) {
        const text = refused?.(reading, row);
        if (text === undefined ? test?.(reading.raw(row)) : ofText(text)) places.push(line * columns + at);
      }
    },
    stop,
  );
  return ended ? new FoundCells(rows, readings, places) : undefined;
}

interface Searched {
  readonly at: number;
  readonly reading: Reading;
  readonly test: CellTest | undefined;
  readonly ofText: CellTest;
}

function testsOf(readings: readonly Reading[], needle: Needle, someRefused: boolean): Searched[] {
  const ofText = testFor(needle, { kind: 'text', show: String }) ?? (() => false);
  return readings.flatMap((reading, at) => {
    const test = testFor(needle, reading);
    // A text refused in a column of numbers can be a word: such a column is read only for those.
    const readsTexts = someRefused && reading.input !== undefined;
    return test === undefined && !readsTexts ? [] : [{ at, reading, test, ofText }];
  });
}
