import { blockOf, type ClipBlock, type ClipCell } from './block.ts';
import { readHtmlTable, readLongHtmlTable } from './html-table.ts';
import { readTsv } from './tsv.ts';

/** What a clipboard holds, in the two forms that spreadsheets write. */
export interface Clipboard {
  readonly plain: string;
  readonly html: string;
}

/**
 * The cells of a clipboard; undefined when it holds no text. The plain form gives the texts when both have the same shape,
 * the HTML what stands behind them: numbers, marks, values of ours. When shapes differ, a table that is all there is wins:
 * rows that are hidden, or cells of several lines, are told by the HTML alone. A long clipboard rests as it is read.
 */
export async function readClipboard({ plain, html }: Clipboard, rest: () => Promise<void>): Promise<ClipBlock | undefined> {
  const table = html === '' ? undefined : await (html.length < SHORT ? readHtmlTable(html) : readLongHtmlTable(html, rest));
  const rows = plain === '' ? [] : readTsv(plain);
  if (table === undefined) return rows.length === 0 ? undefined : blockOf(rows.map((row) => row.map((text) => ({ text }))));
  if (rows.length === 0) return table.block;
  const texts = blockOf(rows.map((row) => row.map((text) => ({ text }))));
  if (!hasShapeOf(texts, table.block)) return table.isAll ? table.block : texts;
  return { ...table.block, rows: texts.rows.map((row, at) => row.map((cell, place) => joined(cell, table.block.rows[at]?.[place]))) };
}

/** The longest HTML that is read at once, in characters. */
const SHORT = 100_000;

function hasShapeOf(a: ClipBlock, b: ClipBlock): boolean {
  return a.rows.length === b.rows.length && a.rows[0]?.length === b.rows[0]?.length;
}

function joined(plain: ClipCell, html: ClipCell | undefined): ClipCell {
  if (html === undefined) return plain;
  // Excel does not quote a text that only begins and ends with quotes: read as quoted, it lost them.
  return { ...html, text: html.text === `"${plain.text}"` ? html.text : plain.text };
}
