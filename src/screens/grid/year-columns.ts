import type { ColDef } from 'ag-grid-community';
import { RATE_SCALE } from '../../domain/base/cents.ts';
import type { Figures, Results } from '../../domain/results.ts';
import { formatNumber } from '../../texts/amounts.ts';
import { columnHelp, columnLabel } from '../../texts/columns.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { markRules, noteOf } from './cell-notes.ts';
import { moneyColumn } from './figure-columns.ts';
import { inputColumns } from './input-columns.ts';
import { numberOrder } from './order.ts';
import type { Columns } from './plain-columns.ts';
import { type SheetModel, type SheetRow, TOTAL } from './sheet-model.ts';

/** One row for each exercice: what it costs, who pays, what is missing; the own funds are typed here. */
export function yearColumns(model: SheetModel): Columns {
  const figure = (name: keyof Figures, width = 92): ColDef<SheetRow> => ({
    ...moneyColumn(name, name, (row, results) => along(results, row, (at) => results.plan[name][at]), model),
    width,
  });
  const received = (from: keyof Results['received']): ColDef<SheetRow> => {
    const name = from === 'state' ? 'receivedState' : 'receivedCofunding';
    return { ...moneyColumn(name, name, (row, results) => along(results, row, (at) => results.received[from][at]), model), width: 110 };
  };
  return [
    {
      colId: 'year',
      headerName: columnLabel('year'),
      headerTooltip: columnHelp('year'),
      pinned: 'left',
      width: 90,
      cellClass: 'strong',
      valueGetter: ({ data }) => (data?.id === TOTAL ? say(gridTexts).total : (data?.id ?? '')),
    },
    figure('cost'),
    figure('state'),
    received('state'),
    {
      groupId: 'byFunder',
      headerName: say(gridTexts).byFunder,
      marryChildren: true,
      children: [
        figure('cofunding'),
        ...model.plan.funders.map(
          (funder, rank): ColDef<SheetRow> => ({
            ...moneyColumn(
              `funder.${funder.id}`,
              'cofunding',
              (row, results) => along(results, row, (at) => results.funders.counted[rank * results.years + at]),
              model,
            ),
            headerName: funder.name,
            headerTooltip: funder.name,
            width: 120,
            columnGroupShow: 'open',
          }),
        ),
      ],
    },
    received('cofunding'),
    figure('unsecured'),
    figure('remainder'),
    { ...inputColumns(model, 'years').get('years.ownFunds'), width: 108 },
    {
      ...moneyColumn('shortfall', 'shortfall', (row, results) => along(results, row, (at) => missing(results, row, at)), model),
      width: 92,
    },
    figure('unused'),
    timeColumn(model, 'fte'),
    timeColumn(model, 'training'),
  ];
}

/** Full-time equivalents of an exercice; exercices do not add up to any. */
function timeColumn(model: SheetModel, name: 'fte' | 'training'): ColDef<SheetRow> {
  const of = (row: SheetRow | undefined): number | undefined =>
    row === undefined || row.id === TOTAL || row.figures < 0 ? undefined : model.results?.[name][row.figures];
  return {
    colId: name,
    headerName: columnLabel(name),
    headerTooltip: columnHelp(name),
    headerClass: 'figures',
    cellClass: 'number computed',
    cellClassRules: { zero: ({ value }) => value === 0, ...markRules(model, name) },
    tooltip: ({ data }) => noteOf(model, name, undefined, data?.id),
    valueGetter: ({ data }) => of(data),
    valueFormatter: ({ value }) => (typeof value === 'number' ? formatNumber(value / RATE_SCALE, 2) : ''),
    ...numberOrder,
    width: 100,
  };
}

/** What is missing in an exercice. In the total, what an exercice has left over does not pay for another. */
function missing(results: Results, row: SheetRow, at: number): number | undefined {
  const value = results.plan.shortfall[at];
  return row.id === TOTAL && value !== undefined ? Math.max(0, value) : value;
}

/** The figure of the row's exercice; for the total, the sum of the exercices where it is known. */
function along(results: Results, row: SheetRow, amount: (at: number) => number | undefined): number | undefined {
  if (row.id !== TOTAL) return row.figures < 0 ? undefined : amount(row.figures);
  let sum: number | undefined;
  for (let at = 0; at < results.years; at++) {
    const value = amount(at);
    if (value !== undefined && !Number.isNaN(value)) sum = (sum ?? 0) + value;
  }
  return sum;
}
