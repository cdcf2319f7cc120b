import type { ColDef } from 'ag-grid-community';
import type { Gap } from '../../domain/gaps/gap.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import { columnHelp, columnLabel } from '../../texts/columns.ts';
import { describeGap, severityTexts } from '../../texts/gaps.ts';
import { say } from '../../texts/language.ts';
import { COUNT, moneyColumn, NOTHING } from './figure-columns.ts';
import { gapLine } from './gap-line.ts';
import { numberOrder, textOrder } from './order.ts';
import type { Columns } from './plain-columns.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import { nameOfCommune } from './show-cell.ts';

/** One row for each gap: how serious, what, where, when, how much, which rule, and the way to its cell. */
export function gapColumns(model: SheetModel): Columns {
  const gapOf = (row: SheetRow | undefined): Gap | undefined => (row === undefined ? undefined : model.results?.gaps[row.figures]);
  const text = (id: string, width: number, read: (gap: Gap) => string): ColDef<SheetRow> => ({
    colId: id,
    headerName: columnLabel(id),
    headerTooltip: columnHelp(id),
    width,
    ...textOrder,
    valueGetter: ({ data }) => {
      const gap = gapOf(data);
      return gap === undefined ? '' : read(gap);
    },
  });
  return [
    {
      ...text('severity', 98, (gap) => say(severityTexts)[gap.severity]),
      cellClassRules: {
        'severity-alert': ({ data }) => gapOf(data)?.severity === 'alert',
        'severity-warning': ({ data }) => gapOf(data)?.severity === 'warning',
        'severity-info': ({ data }) => gapOf(data)?.severity === 'info',
      },
    },
    { ...text('gap', 420, (gap) => gapLine(gap, model.plan)), flex: 1, minWidth: 260, cellClass: 'wrapped', tooltip: ({ value }) => value },
    { ...text('posts.label', 68, (gap) => whereOf(gap, model)), cellClass: 'wrapped', tooltip: ({ value }) => value },
    {
      colId: 'year',
      headerName: columnLabel('year'),
      headerTooltip: columnHelp('year'),
      width: 72,
      cellClass: 'number',
      valueGetter: ({ data }) => gapOf(data)?.year,
      ...numberOrder,
      context: COUNT,
    },
    { ...moneyColumn('amount', 'amount', (row) => gapOf(row)?.amount, model), width: 92 },
    { ...text('rule', 128, (gap) => gap.source?.reference ?? ''), cellClass: 'wrapped', tooltip: ({ value }) => value },
    {
      ...text('gesture', 186, (gap) => (gap.cell === undefined ? '' : describeGap(gap, model.plan).gesture)),
      sortable: false,
      context: NOTHING,
      cellRenderer: ({ value, data }: { value: string; data?: SheetRow }): HTMLElement => {
        if (!value) return document.createElement('span');
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'link';
        button.tabIndex = -1;
        button.append(value);
        button.addEventListener('click', () => {
          const cell = gapOf(data)?.cell;
          if (cell !== undefined) model.world.want(cell);
        });
        return button;
      },
    },
  ];
}

function whereOf(gap: Gap, model: SheetModel): string {
  if (gap.post !== undefined) return lookup(model.plan).posts.get(gap.post)?.label ?? '';
  return gap.commune === undefined ? '' : nameOfCommune(model.plan, gap.commune);
}
