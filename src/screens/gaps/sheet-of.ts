import type { GapCell } from '../../domain/gaps/gap.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Sheet } from '../view.ts';

/** The sheet that shows a cell: own funds stand with their exercice, or with their commune. What is supposed has a page, no sheet. */
export function sheetOf(cell: GapCell, plan: Plan): Sheet | undefined {
  switch (cell.table) {
    case 'posts':
    case 'contracts':
    case 'conventions':
    case 'amendments':
    case 'payments':
    case 'scenarios':
    case 'comments':
      return 'posts';
    case 'extraCosts':
      return 'extraCosts';
    case 'cofinancings':
    case 'funders':
      return 'cofinancings';
    case 'communes':
      return 'communes';
    case 'hypotheses':
      return undefined;
    case 'ownFunds':
      return plan.ownFunds.find((row) => row.id === cell.id)?.commune === undefined ? 'years' : 'communes';
    case 'structures':
      return 'structures';
  }
}
