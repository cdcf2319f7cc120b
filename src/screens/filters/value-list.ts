import { compareTexts } from '../grid/order.ts';
import type { Reading } from '../grid/reading.ts';
import type { SheetRow } from '../grid/sheet-model.ts';
import { inTurns } from '../grid/turns.ts';
import { isEmpty } from './column-filter.ts';

/** One value of a column as it reads (empty: the cells that hold nothing), and how many rows have it. */
export interface ListedValue {
  readonly text: string;
  readonly count: number;
}

/** The values of a column among these rows, in short turns: the empty one first, then in the order of the column; undefined when stopped. */
export async function valuesIn(rows: readonly SheetRow[], reading: Reading, stop: () => boolean): Promise<ListedValue[] | undefined> {
  const counts = new Map<unknown, number>();
  const count = (row: SheetRow): void => {
    const raw = reading.raw(row);
    const value = isEmpty(raw) ? undefined : raw;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  return (await inTurns(rows, count, stop)) ? listed(counts, reading) : undefined;
}

/** Different values may read the same (two employers of one name): they are one line. */
function listed(counts: ReadonlyMap<unknown, number>, reading: Reading): ListedValue[] {
  const raws = [...counts.keys()].filter((raw) => raw !== undefined);
  if (reading.kind !== 'text') raws.sort((a, b) => ((a as number) < (b as number) ? -1 : 1));
  const texts = new Map<string, number>();
  for (const raw of raws) {
    const text = reading.show(raw);
    texts.set(text, (texts.get(text) ?? 0) + (counts.get(raw) as number));
  }
  const values = [...texts].map(([text, count]) => ({ text, count }));
  if (reading.kind === 'text') values.sort((a, b) => compareTexts(a.text, b.text));
  const empty = counts.get(undefined);
  return empty === undefined ? values : [{ text: '', count: empty }, ...values];
}
