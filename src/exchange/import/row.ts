import { plainCell } from './cell.ts';
import { encodedOnce } from './decode.ts';
import type { Findings } from './problem.ts';
import type { Recognised } from './recognise.ts';
import type { RowReader } from './roster.ts';

/** How much of a cell a problem shows. */
const SHOWN = 200;

/** One row of a table as a roster reads it: cells by key, each looked at once, and problems reported at their place. */
export function readRow(file: string, row: number, cells: readonly string[], recognised: Recognised, findings: Findings): RowReader {
  const read = new Map<string, string | undefined>();
  return {
    file,
    row,
    cell(key) {
      if (read.has(key)) return read.get(key);
      const place = recognised.places.get(key);
      const text = place === undefined ? undefined : plainCell(cells[place]);
      read.set(key, text);
      if (text !== undefined) suspect(key, text);
      return text;
    },
    report(code, key, text, proposed) {
      const column = key === undefined ? undefined : recognised.labels.get(key);
      findings.add(code, file, {
        row,
        ...(column !== undefined && { column }),
        ...(text !== undefined && { read: text.slice(0, SHOWN) }),
        ...(proposed !== undefined && { proposed }),
      });
    },
  };

  /** Reports letters lost or encoded twice before the file came here; the cell is kept as it is. */
  function suspect(key: string, text: string): void {
    const column = recognised.labels.get(key) as string;
    if (text.includes('\ufffd')) findings.add('replacementCharacter', file, { row, column, read: text.slice(0, SHOWN) });
    const once = encodedOnce(text);
    if (once !== undefined) findings.add('mojibake', file, { row, column, read: text.slice(0, SHOWN), proposed: once.slice(0, SHOWN) });
  }
}
