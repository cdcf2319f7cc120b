import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-model.ts';
import { inTurns } from './turns.ts';
import { widthOf } from './widths.ts';

/** Room around a text in a cell, and beside the label of a header for its marks, in pixels. */
const AROUND_CELL = 14;
const AROUND_HEADER = 30;
/** How many of the longest texts are measured: letters are not all as wide. */
const MEASURED = 40;

/** How wide a column must be for its header and for every row, drawn or not, in pixels; read in short turns. */
export async function fitWidth(rows: readonly SheetRow[], { label, raw, show }: Pick<Reading, 'label' | 'raw' | 'show'>): Promise<number> {
  const texts = new Map<unknown, string>();
  await inTurns(
    rows,
    (row) => {
      const value = raw(row);
      if (!texts.has(value)) texts.set(value, show(value));
    },
    () => false,
  );
  const longest = [...texts.values()].sort((a, b) => b.length - a.length).slice(0, MEASURED);
  const widest = longest.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  return Math.ceil(Math.max(widest + AROUND_CELL, widthOf(label) + AROUND_HEADER));
}
