import type { ColDef } from 'ag-grid-community';
import { formatCount } from '../../texts/amounts.ts';
import { columnHelp, columnLabel } from '../../texts/columns.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { Sheet } from '../view.ts';
import { extraCostColumns } from './extra-cost-columns.ts';
import { COUNT, moneyColumn, NOTHING, yearGroups, yearsOf } from './figure-columns.ts';
import { gapColumns } from './gap-columns.ts';
import { numberOrder, textOrder } from './order.ts';
import { type Columns, plainColumns as plain } from './plain-columns.ts';
import { postColumns } from './post-columns.ts';
import { countedIn, postsOf } from './sheet-figures.ts';
import { type SheetModel, type SheetRow, TOTAL } from './sheet-model.ts';
import { yearColumns } from './year-columns.ts';

/** The columns of a sheet as they come, the exercice `year` open. */
export function sheetColumns(model: SheetModel, sheet: Sheet, year: number): Columns {
  return [rankColumn(model), ...byOwnRules(model, sheet, year)];
}

function byOwnRules(model: SheetModel, sheet: Sheet, year: number): Columns {
  switch (sheet) {
    case 'posts':
      return postColumns(model, year);
    case 'cofinancings':
      return cofinancingColumns(model);
    case 'extraCosts':
      return extraCostColumns(model);
    case 'communes':
      return [...communeColumns(model), ...yearGroups(model, year)];
    case 'years':
      return yearColumns(model);
    case 'gaps':
      return gapColumns(model);
    case 'structures':
      return structureColumns(model);
  }
}

/** The rank of each row as it stands on the screen. */
function rankColumn(model: SheetModel): ColDef<SheetRow> {
  return {
    colId: 'number',
    headerName: columnLabel('number'),
    headerClass: 'rank',
    headerTooltip: columnHelp('number'),
    pinned: 'left',
    lockPosition: 'left',
    minWidth: 26,
    width: model.rows.length < 1000 ? 26 : model.rows.length < 10_000 ? 38 : 50,
    sortable: false,
    context: NOTHING,
    resizable: false,
    cellClass: 'rank',
    valueGetter: ({ data, node }) => {
      const rank = data === undefined || node?.rowPinned ? undefined : model.rankOf(data, node?.rowIndex ?? 0);
      return rank === undefined ? '' : formatCount(rank);
    },
  };
}

function cofinancingColumns(model: SheetModel): Columns {
  return [
    ...plain(model, 'cofinancings', {
      // Who, for what, how much and how sure come before the rest.
      'cofinancings.funder': 190,
      'cofinancings.target': 96,
      'cofinancings.targetId': 126,
      'cofinancings.basis': 150,
      'cofinancings.amount': 88,
      'cofinancings.rate': 60,
      'cofinancings.state': 92,
      'cofinancings.start': 90,
      'cofinancings.end': 90,
      'cofinancings.cap': 84,
      'cofinancings.probability': 92,
      'cofinancings.funderKind': 150,
    }),
    ...yearsOf(model).map((year) => ({
      ...moneyColumn(
        `counted.${year}`,
        'counted',
        (row, results) => countedIn(results, row.id === TOTAL ? undefined : row.figures, year),
        model,
      ),
      headerName: `${columnLabel('counted')} ${year}`,
      width: 104,
    })),
  ];
}

function communeColumns(model: SheetModel): Columns {
  return [
    {
      colId: 'name',
      headerName: columnLabel('name'),
      headerTooltip: columnHelp('name'),
      pinned: 'left',
      width: 190,
      cellClass: 'strong',
      valueGetter: ({ data }) => (data === undefined ? '' : data.id === TOTAL ? say(gridTexts).total : model.nameOf(data.id)),
      ...textOrder,
    },
    ...plain(model, 'communes', { 'communes.population': 96 }),
  ];
}

function structureColumns(model: SheetModel): Columns {
  return [
    ...plain(model, 'structures', {
      'structures.name': 240,
      'structures.kind': 170,
      'structures.siret': 130,
      'structures.commune': 130,
      'structures.staffBand': 100,
      'structures.workAccidentRate': 104,
      'structures.managementCentreRate': 178,
      'structures.mobilityRate': 150,
      'structures.unemployment': 150,
      'structures.observedRate': 184,
      'structures.observedFrom': 110,
    }),
    {
      colId: 'posts',
      headerName: columnLabel('posts'),
      headerTooltip: columnHelp('posts'),
      width: 76,
      cellClass: 'number computed',
      valueGetter: ({ data }) => (data === undefined ? undefined : postsOf(model.plan, data.id)),
      ...numberOrder,
      context: COUNT,
    },
  ];
}
