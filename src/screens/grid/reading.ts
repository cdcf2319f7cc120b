import type { ColDef, ValueFormatterFunc, ValueGetterFunc } from 'ag-grid-community';
import { RATE_SCALE } from '../../domain/base/cents.ts';
import type { Value } from '../../domain/plan/change.ts';
import { type Column, readCell } from '../../domain/plan/columns.ts';
import { formatCount, formatMoney, formatRate } from '../../texts/amounts.ts';
import { COUNT, MONEY, NOTHING, yearOfColumn } from './figure-columns.ts';
import { inputIn } from './input-columns.ts';
import type { Columns } from './plain-columns.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import { showCell } from './show-cell.ts';

/** How the values of a column compare: as words, as numbers written one way or another, as days. */
export type ReadingKind = 'text' | 'money' | 'rate' | 'count' | 'day';

/** A column as it is read row by row, drawn or not: what find, filters, groups and widths stand on. */
export interface Reading {
  readonly id: string;
  /** The header, its exercice included. */
  readonly label: string;
  readonly kind: ReadingKind;
  /** The input column it shows; undefined for a computed one. */
  readonly input: Column | undefined;
  /** What the cell of a row holds, plain and cheap to read: undefined when nothing is known. */
  raw(row: SheetRow): unknown;
  /** What such a value reads on the screen; it depends on nothing else, so that equal values are read once. */
  show(raw: unknown): string;
}

const KINDS: Readonly<Partial<Record<Column['kind'], ReadingKind>>> = {
  money: 'money',
  rate: 'rate',
  count: 'count',
  year: 'count',
  day: 'day',
};

/** The readings of all the columns of a sheet, in order, hidden ones included. */
export function readingsOf(model: SheetModel, columns: Columns): Reading[] {
  return leavesOf(columns).flatMap((def) => {
    if (def.context === NOTHING || def.colId === undefined) return [];
    const input = inputIn(def);
    return [input === undefined ? computed(def, def.colId) : typed(model, def, def.colId, input)];
  });
}

/** The columns without their groups, in order. */
export function leavesOf(columns: Columns): ColDef<SheetRow>[] {
  return columns.flatMap((one) => ('children' in one ? leavesOf(one.children as Columns) : [one as ColDef<SheetRow>]));
}

/** The text of a cell as it reads: the text typed and refused when there is one. */
export function shownIn(model: SheetModel, reading: Reading, row: SheetRow): string {
  const refused = reading.input === undefined ? undefined : model.refused(reading.input, row.id);
  return refused?.text ?? reading.show(reading.raw(row));
}

/** The digits of a number without what groups them: `25920,00`, `-12,5`, `80`. */
export function plainDigits(kind: ReadingKind, value: number): string {
  if (kind === 'money') {
    const cents = Math.abs(value);
    return `${value < 0 ? '-' : ''}${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
  }
  return kind === 'rate' ? String(value / (RATE_SCALE / 100)).replace('.', ',') : String(value);
}

function typed(model: SheetModel, def: ColDef<SheetRow>, id: string, input: Column): Reading {
  return {
    id,
    label: labelOf(def, id),
    kind: KINDS[input.kind] ?? 'text',
    input,
    raw: (row) => readCell(model.plan, input, row.id),
    show: (raw) => showCell(model.plan, input, raw as Value | undefined),
  };
}

/** How a column reads whose cells take no input, even one that only shows another in few words. */
export function computed(def: ColDef<SheetRow>, id: string): Reading {
  const get = def.valueGetter as unknown as ValueGetterFunc<SheetRow>;
  const kind = def.context === MONEY ? 'money' : def.context === COUNT ? 'count' : 'text';
  return {
    id,
    label: labelOf(def, id),
    kind,
    input: undefined,
    raw: (data) => get({ data } as unknown as Parameters<typeof get>[0]),
    show: (raw) => (typeof raw === 'number' ? shownNumber(def, kind, raw) : String(raw ?? '')),
  };
}

function shownNumber(def: ColDef<SheetRow>, kind: ReadingKind, value: number): string {
  if (kind === 'money') return formatMoney(value);
  const format = def.valueFormatter as unknown as ValueFormatterFunc<SheetRow> | undefined;
  return format === undefined ? String(value) : format({ value } as Parameters<typeof format>[0]);
}

function labelOf(def: ColDef<SheetRow>, id: string): string {
  const name = def.headerName ?? id;
  const year = yearOfColumn(id);
  return year === undefined || name.includes(String(year)) ? name : `${name} ${year}`;
}

/** A number as the filter of its column shows it back. */
export function shownBound(kind: ReadingKind, value: number): string {
  if (kind === 'money') return formatMoney(value);
  return kind === 'rate' ? formatRate(value as Parameters<typeof formatRate>[0]) : formatCount(value);
}
