import type { ColDef, ValueFormatterFunc, ValueGetterFunc } from 'ag-grid-community';
import { groupCell, groupText } from './group-cell.ts';
import type { Columns } from './plain-columns.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import type { Marks } from './sheet-search.ts';

/** The columns as the grid draws them: the first one on show names groups, amounts show their subtotal; what a search finds is marked. */
export function dressed(columns: Columns, model: SheetModel, marks: Marks): Columns {
  return columns.map((one) =>
    'children' in one ? { ...one, children: dressed(one.children as Columns, model, marks) } : column(one, model, marks),
  );
}

function column(def: ColDef<SheetRow>, model: SheetModel, marks: Marks): ColDef<SheetRow> {
  const { colId, valueGetter, valueFormatter, cellRenderer } = def;
  const get = valueGetter as unknown as ValueGetterFunc<SheetRow>;
  const format = valueFormatter as unknown as ValueFormatterFunc<SheetRow> | undefined;
  const leads = (row: SheetRow | undefined): boolean => row?.group !== undefined && colId === model.lead;
  return {
    ...def,
    valueGetter: (params) => {
      const group = params.data?.group;
      return group !== undefined && leads(params.data) ? groupText(group) : get(params);
    },
    ...(format !== undefined && {
      valueFormatter: (params) => (leads(params.data) ? String(params.value) : format(params)),
    }),
    cellClassRules: {
      ...def.cellClassRules,
      found: ({ data, node }) => !node.rowPinned && marks.found(data, colId),
      'found-here': ({ data, node }) => !node.rowPinned && marks.here(data, colId),
    },
    cellRendererSelector: ({ data }) => {
      const group = data?.group;
      if (data !== undefined && group !== undefined && leads(data)) return { component: () => groupCell(model, data, group) };
      return cellRenderer === undefined ? undefined : { component: cellRenderer };
    },
  };
}
