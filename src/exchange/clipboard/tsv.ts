/**
 * Reads what spreadsheets put in a clipboard as text: cells parted by tabs, rows by line ends of any kind, one of them at the
 * end left out. A cell is quoted only when its quote closes where the cell ends: other quotes are text.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : undefined;
    const end = quoted?.end ?? endOfCell(text, at);
    row.push(quoted?.cell ?? text.slice(at, end));
    at = end + 1;
    if (text[end] === '\t') {
      // A tab at the very end opens one more cell, an empty one.
      if (at < text.length) continue;
      row.push('');
    } else if (text[end] === '\r' && text[end + 1] === '\n') at++;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Writes cells as spreadsheets read them: quoted when they hold a tab, a line end or a quote, rows ended by CRLF but the last. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n');
}

function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\t' || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}

/** The quoted cell that opens here, and where it ends; undefined when its quote does not close at the end of a cell. */
function quotedAt(text: string, from: number): { readonly cell: string; readonly end: number } | undefined {
  let cell = '';
  let start = from + 1;
  for (;;) {
    const quote = text.indexOf('"', start);
    if (quote < 0) return undefined;
    cell += text.slice(start, quote);
    const after = text[quote + 1];
    if (after === '"') {
      cell += '"';
      start = quote + 2;
    } else if (after === undefined || after === '\t' || after === '\n' || after === '\r') return { cell, end: quote + 1 };
    else return undefined;
  }
}
