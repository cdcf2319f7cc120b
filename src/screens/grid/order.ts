import type { ColDef } from 'ag-grid-community';
import type { SheetRow } from './sheet-model.ts';

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

/** The order of a French dictionary, accents and case aside, numbers inside words by their size; empty cells last. */
export const textOrder: ColDef<SheetRow> = {
  comparator: (a: unknown, b: unknown, _a, _b, descending) => emptyLast(a, b, descending) ?? compareTexts(String(a), String(b)),
};

/** The order of numbers, the unknown ones last. */
export const numberOrder: ColDef<SheetRow> = {
  comparator: (a: unknown, b: unknown, _a, _b, descending) => emptyLast(a, b, descending) ?? (a as number) - (b as number),
};

/** The order of the calendar, cells without a day last. */
export const dayOrder: ColDef<SheetRow> = textOrder;

/** Compares two texts as a French dictionary does. */
export function compareTexts(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Empty cells stand last whichever way the column is sorted. */
function emptyLast(a: unknown, b: unknown, descending: boolean): number | undefined {
  const noA = a === undefined || a === null || a === '';
  const noB = b === undefined || b === null || b === '';
  if (!noA && !noB) return undefined;
  if (noA && noB) return 0;
  return noA === descending ? -1 : 1;
}
