import type { OwnValue } from './block.ts';

/** One cell to put in a clipboard. */
export interface WrittenCell {
  /** As a spreadsheet reads it: digits and a comma, no space between thousands. */
  readonly text: string;
  /** A code or a text: never to be taken for a number, a date or a formula. */
  readonly isText?: boolean;
  /** The number that the text writes, for a workbook in another language. */
  readonly number?: number;
  readonly own?: OwnValue;
}

/**
 * The cells as a table of HTML for spreadsheets: texts marked as text, numbers with their value, and for ourselves what each
 * cell holds. `cut` is a mark by which a cut is known again when it is pasted.
 */
export function writeHtml(rows: readonly (readonly WrittenCell[])[], cut?: string): string {
  const mark = cut === undefined ? '' : ` data-quote-part-cut="${escaped(cut)}"`;
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>br{mso-data-placement:same-cell}</style></head><body><table${mark}>\n${body}\n</table></body></html>`;
}

function cellOf({ text, isText, number, own }: WrittenCell): string {
  const marks = [
    isText === true ? ` style="mso-number-format:'\\@'"` : '',
    number === undefined ? '' : ` x:num="${number}" align="right"`,
    own === undefined ? '' : ` data-quote-part-kind="${escaped(own.kind)}" data-quote-part-value="${escaped(JSON.stringify(own.value))}"`,
  ];
  return `<td${marks.join('')}>${escaped(text).replace(/\r\n?|\n/g, '<br>')}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
