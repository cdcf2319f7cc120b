import type { OwnValue } from './block.ts';

/** One cell to put in a clipboard. */
export interface WrittenCell {
  /** As a spreadsheet reads it: digits and a comma, no space between thousands. */
  readonly text: string;
  /** A code or a text: never to be taken for a number, a date or a formula. */
  readonly isText?: boolean;
  /** The number that the text writes, for a workbook in another language: of a day, its number in workbooks. */
  readonly number?: number;
  readonly isDay?: boolean;
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

/** Excel reads `mso-number-format` and `x:num`, LibreOffice `sdnum` and `sdval`, in which 1033 has points and 1036 is French. */
function cellOf({ text, isText, number, isDay, own }: WrittenCell): string {
  const marks = [
    isText === true ? ` style="mso-number-format:'\\@'" sdnum="1033;0;@"` : '',
    isDay === true ? ` style="mso-number-format:'dd\\/mm\\/yyyy'"` : '',
    number === undefined ? '' : ` x:num="${number}" sdval="${number}" sdnum="1033;1036;${shapeOf(text, isDay)}" align="right"`,
    own === undefined ? '' : ` data-quote-part-kind="${escaped(own.kind)}" data-quote-part-value="${escaped(JSON.stringify(own.value))}"`,
  ];
  return `<td${marks.join('')}>${escaped(text).replace(/\r\n?|\n/g, '<br>')}</td>`;
}

/** How French LibreOffice is told to show a number as its text does. */
function shapeOf(text: string, isDay: boolean | undefined): string {
  if (isDay === true) return 'JJ/MM/AAAA';
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return `0${decimals === 0 ? '' : `,${'0'.repeat(decimals)}`}${text.endsWith('%') ? '%' : ''}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
