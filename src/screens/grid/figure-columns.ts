import type { ColDef, ColGroupDef } from 'ag-grid-community';
import { communeOwnFunds } from '../../domain/plan/columns.ts';
import type { Figures, Results } from '../../domain/results.ts';
import { formatEuros, formatMoney } from '../../texts/amounts.ts';
import { columnHelp, columnLabel } from '../../texts/columns.ts';
import { gridTexts } from '../../texts/grid.ts';
import { groupTexts } from '../../texts/groups.ts';
import { say } from '../../texts/language.ts';
import { markRules, noteOf } from './cell-notes.ts';
import { withCostLevel } from './cost-marks.ts';
import { GroupSums } from './group-sums.ts';
import { inputColumn } from './input-columns.ts';
import { numberOrder } from './order.ts';
import { type SheetModel, type SheetRow, TOTAL } from './sheet-model.ts';

/** The figures of an open exercice, in the order of the sentence cost = State + cofunders + remainder. */
const OPEN_FIGURES = ['cost', 'state', 'cofunding', 'remainder', 'shortfall'] as const satisfies readonly (keyof Figures)[];

/** One group for each exercice: all its figures when open, its remainder alone when folded. */
export function yearGroups(model: SheetModel, openYear: number): ColGroupDef<SheetRow>[] {
  return yearsOf(model).map((year) => ({
    groupId: yearGroup(year),
    headerName: String(year),
    headerTooltip: say(gridTexts).openYear(year),
    openByDefault: year === openYear,
    marryChildren: true,
    children: OPEN_FIGURES.flatMap((figure) => [
      ...(figure === 'shortfall' && model.sheet === 'communes' ? [budgetColumn(model, year, openYear)] : []),
      {
        ...marked(
          model,
          figure,
          year,
          moneyColumn(
            `${figure}.${year}`,
            figure,
            ({ id, figures }, results) =>
              id === TOTAL ? results.plan[figure][year - results.firstYear] : figureOf(model, results, figure, figures, year),
            model,
            // The total of the plan leaves out a row whose remainder is not known, whole: so do subtotals.
            ({ figures }, results) => !Number.isNaN(figureOf(model, results, 'remainder', figures, year)),
          ),
        ),
        ...(figure !== 'remainder' && { columnGroupShow: 'open' as const }),
        hide: isPast(year, openYear),
      },
    ]),
  }));
}

/** The cost of a post says how far it departs from the table of law. */
function marked(model: SheetModel, figure: keyof Figures, year: number, column: ColDef<SheetRow>): ColDef<SheetRow> {
  return figure === 'cost' && model.sheet === 'posts' ? withCostLevel(model, year, column) : column;
}

/** True for exercices that are put away: the one before the open one is enough to compare. */
export function isPast(year: number, openYear: number): boolean {
  return year < openYear - 1;
}

/** What a commune budgets for an exercice, typed where its remainder stands. */
function budgetColumn(model: SheetModel, year: number, openYear: number): ColDef<SheetRow> {
  return {
    ...inputColumn(model, communeOwnFunds(year)),
    headerName: columnLabel('communes.ownFunds'),
    columnGroupShow: 'open',
    hide: isPast(year, openYear),
    width: 118,
  };
}

/** Marks the columns of computed amounts: their width follows the figures. */
export const MONEY = 'money';
/** Marks the columns of computed whole numbers. */
export const COUNT = 'count';
/** Marks a column that shows again what another one holds, or only a gesture. */
export const NOTHING = 'nothing';

/** The id of the group of an exercice. */
export function yearGroup(year: number): string {
  return `year.${year}`;
}

/** The exercice of a column group; undefined when the group is not one. */
export function yearOfGroup(groupId: string): number | undefined {
  const year = Number(groupId.replace('year.', ''));
  return Number.isInteger(year) ? year : undefined;
}

/** A computed amount in cents: nothing when it is not known, pale when it is zero, marked when it hurts. */
export function moneyColumn(
  colId: string,
  words: string,
  amount: (row: SheetRow, results: Results) => number | undefined,
  model: SheetModel,
  /** Whether a row counts in the subtotal of its group. */
  counts: (row: SheetRow, results: Results) => boolean = () => true,
): ColDef<SheetRow> {
  const sums = new GroupSums(
    (member, results) => amount(member, results),
    (member, results) => counts(member, results),
  );
  const known = (row: SheetRow | undefined): number | undefined => {
    if (row === undefined || model.results === undefined) return undefined;
    const value = row.group === undefined ? amount(row, model.results) : sums.of(row.group, model.results).amount;
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  const valueOf = (row: SheetRow | undefined): number | undefined => {
    const value = known(row);
    // What is left over is not money to find: nothing is.
    return value !== undefined && words === 'shortfall' ? Math.max(0, value) : value;
  };
  return {
    colId,
    headerName: columnLabel(words),
    headerTooltip: columnHelp(words),
    headerClass: 'figures',
    valueGetter: ({ data }) => valueOf(data),
    valueFormatter: ({ value }) => (typeof value === 'number' ? formatMoney(value) : ''),
    cellClass: words === 'remainder' ? 'number computed strong' : 'number computed',
    cellClassRules: {
      zero: ({ value }) => value === 0,
      partial: ({ data }) => data?.group !== undefined && model.results !== undefined && sums.of(data.group, model.results).unknown > 0,
      alert: ({ value }) => words === 'shortfall' && typeof value === 'number' && value > 0,
      over: ({ value }) => words === 'remainder' && typeof value === 'number' && value < 0,
      ...markRules(model, colId),
    },
    tooltip: ({ value, node, data }) => {
      if (data?.group !== undefined && model.results !== undefined) {
        const { unknown } = sums.of(data.group, model.results);
        if (unknown > 0) return say(groupTexts).unknown(unknown);
      }
      const comments = noteOf(model, colId, undefined, data?.id);
      if (words === 'cost' && value === undefined && !node?.rowPinned) return together(say(gridTexts).unknownCost, comments);
      const left = words === 'shortfall' ? known(data) : undefined;
      return left !== undefined && left < 0 ? together(say(gridTexts).spare(formatEuros(-left)), comments) : comments;
    },
    ...numberOrder,
    width: 76,
    context: MONEY,
  };
}

function together(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n');
}

/** The exercice of a column that shows one: `cost.2027`. */
export function yearOfColumn(colId: string): number | undefined {
  const year = /\.(\d{4})$/.exec(colId)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The exercices of the plan, in order. */
export function yearsOf({ plan }: SheetModel): number[] {
  return Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, at) => plan.firstYear + at);
}

function figureOf(model: SheetModel, results: Results, figure: keyof Figures, row: number, year: number): number | undefined {
  return row < 0 ? undefined : rowFigures(model, results)?.[figure][row * results.years + year - results.firstYear];
}

function rowFigures(model: SheetModel, results: Results): Figures | undefined {
  if (model.sheet === 'posts') return results.posts;
  return model.sheet === 'communes' ? results.communes : undefined;
}
