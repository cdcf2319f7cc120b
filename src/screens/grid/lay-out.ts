import type { ColDef, ColGroupDef } from 'ag-grid-community';
import { familyOf, inOrder, type Layout } from '../columns/layout.ts';
import { yearOfGroup } from './figure-columns.ts';
import type { Columns } from './plain-columns.ts';
import type { SheetRow } from './sheet-model.ts';

/** The groups of all exercices are one thing to lay out. */
export const YEARS = 'years';

/** A thing to lay out at the top of a sheet: a lone column, a group, or the groups of all the exercices. */
export interface Unit {
  /** A family, the id of a group, or `YEARS`. */
  readonly key: string;
  readonly columns: Columns;
}

/** The things to lay out, in order; the rank of rows is none: it stays first. */
export function unitsOf(columns: Columns): Unit[] {
  const units: Unit[] = [];
  for (const one of columns) {
    if (!isGroup(one) && one.colId === 'number') continue;
    const key = isGroup(one) ? (isYear(one) ? YEARS : (one.groupId ?? '')) : familyOf(one.colId ?? '');
    const last = units.at(-1);
    if (last?.key === key && key === YEARS) last.columns.push(one);
    else units.push({ key, columns: [one] });
  }
  return units;
}

/** The columns as the user wants them: order, width, what is hidden, what is frozen. The rank stays first. */
export function laidOut(columns: Columns, layout: Layout): Columns {
  const rank = columns.filter((one) => !isGroup(one) && one.colId === 'number');
  const units = inOrder(unitsOf(columns), ({ key }) => key, layout.order['']);
  return [...rank, ...units.flatMap(({ key, columns: own }) => own.map((one) => withLayout(one, key, layout)))];
}

function withLayout(one: ColDef<SheetRow> | ColGroupDef<SheetRow>, unit: string, layout: Layout): Columns[number] {
  if (!isGroup(one)) return column(one, layout);
  const children = inOrder(one.children as ColDef<SheetRow>[], ({ colId }) => familyOf(colId ?? ''), layout.order[unit]);
  return { ...one, children: children.map((child) => column(child, layout)) };
}

function column(def: ColDef<SheetRow>, layout: Layout): ColDef<SheetRow> {
  const family = familyOf(def.colId ?? '');
  const { flex, ...rest } = def;
  const width = layout.widths[family];
  const pinned = layout.pinned[family] ?? def.pinned === 'left';
  return {
    ...rest,
    // A width chosen by hand wins over room to fill.
    ...(width === undefined ? flex !== undefined && { flex } : { width }),
    hide: def.hide === true || layout.hidden.includes(family),
    pinned: pinned ? 'left' : null,
  };
}

function isGroup(one: Columns[number]): one is ColGroupDef<SheetRow> {
  return 'children' in one;
}

function isYear({ groupId }: ColGroupDef<SheetRow>): boolean {
  return groupId !== undefined && yearOfGroup(groupId) !== undefined;
}
