import { done, type Result, refused } from '../../domain/base/result.ts';
import type { Pace } from './pace.ts';
import { splitSlice } from './papa.ts';
import { type ImportRefusal, LIMITS } from './refusal.ts';

/** The separators tried, commonest first. */
export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A file as cells. `rows[i]` is line `firstRow + i` of a spreadsheet; empty cells at the end of a row are dropped. */
export interface Table {
  readonly separator: string;
  readonly rows: readonly (readonly string[])[];
  readonly firstRow: number;
}

/** A text with `\n` line ends and without its `sep=` line, whose separator is given apart. */
export interface Lines {
  readonly text: string;
  readonly separator?: string;
  readonly firstRow: number;
}

/** Evens line ends, and takes the `sep=` line of Excel away. */
export function readLines(text: string): Lines {
  const even = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const named = /^\ufeff?sep=([^\n])\n/i.exec(even.slice(0, 16));
  return named === null ? { text: even, firstRow: 1 } : { text: even.slice(named[0].length), separator: named[1] as string, firstRow: 2 };
}

const HEAD = 200_000;

/** The first rows of the text under a separator: enough to find the header. */
export function firstRows(text: string, separator: string, count: number): string[][] {
  const whole = text.length <= HEAD;
  return splitSlice(whole ? text : text.slice(0, HEAD), separator, whole).rows.slice(0, count);
}

const SLICE = 1_000_000;

/** Splits the whole text in slices, within the limits of an import. */
export async function split(file: string, lines: Lines, separator: string, pace: Pace): Promise<Result<Table, ImportRefusal>> {
  const { text, firstRow } = lines;
  const rows: string[][] = [];
  let at = 0;
  let size = SLICE;
  while (at < text.length) {
    const last = at + size >= text.length;
    const slice = splitSlice(text.slice(at, at + size), separator, last);
    if (slice.openQuote) return refused({ code: 'openQuote', file, row: firstRow + rows.length + Math.max(0, slice.rows.length - 1) });
    const tooMuch = keep(file, slice.rows, rows, firstRow);
    if (tooMuch !== undefined) return refused(tooMuch);
    // A row longer than the slice: look further, up to the most that a row within the limits can hold.
    if (slice.consumed === 0) {
      if (size > LIMITS.columns * LIMITS.characters) return refused({ code: 'openQuote', file, row: firstRow + rows.length });
      size *= 4;
    } else size = SLICE;
    at += slice.consumed;
    if (await pace.step({ file, stage: 'split', done: at, total: text.length })) return refused({ code: 'cancelled' });
  }
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows.length === 0 ? refused({ code: 'empty', file }) : done({ separator, rows, firstRow });
}

/** Moves rows into the table, empty tails dropped; the refusal when one is beyond the limits. */
function keep(file: string, from: readonly string[][], into: string[][], firstRow: number): ImportRefusal | undefined {
  for (const cells of from) {
    if (into.length > LIMITS.rows) return { code: 'tooManyRows', file, limit: LIMITS.rows };
    while (cells.length > 0 && (cells.at(-1) as string).trim() === '') cells.pop();
    const row = firstRow + into.length;
    if (cells.length > LIMITS.columns) return { code: 'tooManyColumns', file, row, limit: LIMITS.columns };
    for (const cell of cells) {
      if (cell.length > LIMITS.characters) return { code: 'cellTooLong', file, row, limit: LIMITS.characters };
    }
    into.push(cells);
  }
  return undefined;
}
