import type { GapCell } from '../../domain/gaps/gap.ts';
import { columnFor, columnsOf, communeOwnFunds, type InputSheet } from '../../domain/plan/columns.ts';
import type { Cofinancing, Contract, Plan, Row } from '../../domain/plan/plan.ts';
import { isColumn } from '../../texts/columns.ts';

/** Where a cell of the plan stands on the screen. */
export interface Place {
  readonly sheet: InputSheet;
  readonly row: string;
  readonly column: string;
}

const SHEET_OF = {
  posts: 'posts',
  contracts: 'posts',
  conventions: 'posts',
  funders: 'cofinancings',
  cofinancings: 'cofinancings',
  communes: 'communes',
  ownFunds: 'years',
  structures: 'structures',
  amendments: 'posts',
  extraCosts: 'posts',
  payments: 'posts',
  hypotheses: 'years',
  scenarios: 'posts',
  comments: 'posts',
} as const satisfies Record<GapCell['table'], InputSheet>;

/** The sheet, row and column that show a cell; undefined when its row is gone. A field without column opens the first one. */
export function placeOf(plan: Plan, cell: GapCell): Place | undefined {
  const budget = cell.table === 'ownFunds' ? plan.ownFunds.find((one) => one.id === cell.id) : undefined;
  if (budget?.commune !== undefined) return { sheet: 'communes', row: budget.commune, column: communeOwnFunds(budget.year).id };
  const sheet = SHEET_OF[cell.table];
  const row = rowOf(plan, cell);
  if (row === undefined) return undefined;
  const column = columnFor(cell.table, cell.field)?.id ?? (isFigure(sheet, cell.field) ? cell.field : columnsOf(sheet)[0]?.id);
  return column === undefined ? undefined : { sheet, row, column };
}

/** A computed column: those of an exercice end with it, those of the sheet of exercices do not. */
function isFigure(sheet: InputSheet, field: string): boolean {
  return (sheet === 'years' || /\.\d{4}$/.test(field)) && isColumn(field);
}

function rowOf(plan: Plan, { table, id }: GapCell): string | undefined {
  if (table === 'contracts' || table === 'conventions') {
    const held = (plan[table] as readonly Contract[]).find((row) => row.id === id)?.post;
    // A gap about a contract or a convention that is still missing names the post itself.
    return held ?? (plan.posts.some((post) => post.id === id) ? id : undefined);
  }
  if (table === 'funders') return plan.cofinancings.find((row: Cofinancing) => row.funder === id)?.id;
  if (table === 'ownFunds') return id;
  return (plan[table] as readonly Row[]).some((row) => row.id === id) ? id : undefined;
}
