import type { Territory } from '../../domain/territory/territory.ts';
import type { RosterLine } from './line.ts';
import type { ProblemCode } from './problem.ts';

/** A column of a roster: its labels as they are known, in any case, accents or spacing. */
export interface RosterColumn {
  readonly key: string;
  readonly labels: readonly string[];
  /** A file without it is refused. */
  readonly required?: true;
}

/** What a row of a roster can be read with. Cells are trimmed; undefined when empty, absent or a word for "nothing". */
export interface RowReader {
  readonly file: string;
  readonly row: number;
  cell(key: string): string | undefined;
  /** Reports a problem at a column of this row. */
  report(code: ProblemCode, key?: string, read?: string, proposed?: string): void;
}

/** What a row became: a line, or why there is none (the problem is already reported). */
export type RowOutcome = { readonly kind: 'line'; readonly line: RosterLine } | { readonly kind: 'rejected' | 'ignored' };

/** A national roster: how to recognise its columns and what a row of it says. */
export interface Roster {
  readonly id: string;
  readonly columns: readonly RosterColumn[];
  read(reader: RowReader, territory: Territory): RowOutcome;
}
