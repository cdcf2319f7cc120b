import type { ColDef } from 'ag-grid-community';
import { fold } from '../../domain/territory/fold.ts';
import type { SheetRow } from './sheet-model.ts';

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

/** A filter on text that sees neither accents nor case, and the order of a French dictionary. */
export const textFilter: ColDef<SheetRow> = {
  filter: 'agTextColumnFilter',
  filterParams: { textFormatter: (text: string | null) => fold(text ?? ''), debounceMs: 150 },
  comparator: (a: unknown, b: unknown, _a, _b, descending) => emptyLast(a, b, descending) ?? collator.compare(String(a), String(b)),
};

/** A filter on numbers as they read on the screen, comma or point, and the order of numbers with the unknown ones last. */
export function numberFilter(scale: number, valueOf: (row: string, data: SheetRow) => unknown): ColDef<SheetRow> {
  return {
    filter: 'agNumberColumnFilter',
    filterValueGetter: ({ data }) => {
      const value = data === undefined ? undefined : valueOf(data.id, data);
      return typeof value === 'number' ? value / scale : undefined;
    },
    filterParams: {
      allowedCharPattern: '\\d\\-−,.\\s',
      numberParser: (text: string | null) => {
        const plain = (text ?? '')
          .replace(/[\s\u00a0\u202f]/g, '')
          .replace('−', '-')
          .replace(',', '.');
        return plain === '' ? null : Number(plain);
      },
      debounceMs: 150,
    },
    comparator: (a: unknown, b: unknown, _a, _b, descending) => emptyLast(a, b, descending) ?? (a as number) - (b as number),
  };
}

/** A filter on days, by the box of the browser, and the order of the calendar. */
export const dayFilter: ColDef<SheetRow> = {
  filter: 'agDateColumnFilter',
  filterParams: {
    comparator: (wanted: Date, day: string | undefined) => {
      if (!day) return -1;
      const iso = `${wanted.getFullYear()}-${String(wanted.getMonth() + 1).padStart(2, '0')}-${String(wanted.getDate()).padStart(2, '0')}`;
      return day < iso ? -1 : day > iso ? 1 : 0;
    },
  },
  comparator: (a: unknown, b: unknown, _a, _b, descending) => emptyLast(a, b, descending) ?? collator.compare(String(a), String(b)),
};

/** Empty cells stand last whichever way the column is sorted. */
function emptyLast(a: unknown, b: unknown, descending: boolean): number | undefined {
  const noA = a === undefined || a === null || a === '';
  const noB = b === undefined || b === null || b === '';
  if (!noA && !noB) return undefined;
  if (noA && noB) return 0;
  return noA === descending ? -1 : 1;
}
