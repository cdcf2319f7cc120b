import Papa from 'papaparse';

/** Some rows at the head of a text, and where the next one starts. */
export interface Slice {
  readonly rows: string[][];
  /** How many characters the rows took; less than the text while a row goes on beyond it. */
  readonly consumed: number;
  /** True when the text ends inside a quoted cell. */
  readonly openQuote: boolean;
}

/** Splits the head of a text (line ends already `\n`) into rows of cells, RFC 4180 quotes; `last` says that nothing follows. */
export function splitSlice(text: string, separator: string, last: boolean): Slice {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
  const { data, errors, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
  return {
    rows: data,
    consumed: last ? text.length : meta.cursor,
    openQuote: errors.some((error) => error.code === 'MissingQuotes'),
  };
}
