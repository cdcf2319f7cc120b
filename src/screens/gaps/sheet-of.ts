import type { GapCell } from '../../domain/gaps/gap.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Sheet } from '../view.ts';

/** The sheet that shows a cell: own funds stand with their exercice, or with their commune. */
export function sheetOf(cell: GapCell, plan: Plan): Sheet {
  switch (cell.table) {
    case 'posts':
    case 'contracts':
    case 'conventions':
    case 'amendments':
    case 'extraCosts':
    case 'payments':
    case 'scenarios':
    case 'comments':
      return 'posts';
    case 'cofinancings':
    case 'funders':
      return 'cofinancings';
    case 'communes':
      return 'communes';
    case 'hypotheses':
      return 'years';
    case 'ownFunds':
      return plan.ownFunds.find((row) => row.id === cell.id)?.commune === undefined ? 'years' : 'communes';
    case 'structures':
      return 'structures';
  }
}
