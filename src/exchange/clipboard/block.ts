/** A value that this program put beside the text of a cell: what kind of column it comes from, and the value itself. */
export interface OwnValue {
  /** The kind of the column, or its id when its values are those of that column alone (choices). */
  readonly kind: string;
  readonly value: unknown;
}

/** One cell of a clipboard. */
export interface ClipCell {
  /** As the cell was shown. */
  readonly text: string;
  /** The number behind the text, when the clipboard says it: an amount, a share of 1, the day number of a workbook. */
  readonly number?: number;
  readonly own?: OwnValue;
}

/** The cells of a clipboard, every row as long as the longest. */
export interface ClipBlock {
  readonly rows: readonly (readonly ClipCell[])[];
  /** The marks of the workbook the cells come from, when the clipboard says them. */
  readonly decimal?: string;
  readonly thousand?: string;
  /** What `writeHtml` was given to know a cut again. */
  readonly cut?: string;
}

/** The block of the cells given, short rows made as long as the longest. */
export function blockOf(rows: readonly (readonly ClipCell[])[], marks: Omit<ClipBlock, 'rows'> = {}): ClipBlock {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const even = rows.map((row) => (row.length === columns ? row : [...row, ...Array.from({ length: columns - row.length }, () => EMPTY)]));
  return { rows: even, ...marks };
}

const EMPTY: ClipCell = { text: '' };
