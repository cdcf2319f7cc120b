import type { TableName } from '../../domain/plan/plan.ts';
import type { Sheet } from '../view.ts';

/** The sheet that shows the cells of a table. */
export function sheetOf(table: TableName): Sheet {
  switch (table) {
    case 'posts':
    case 'contracts':
    case 'conventions':
      return 'posts';
    case 'cofinancings':
    case 'funders':
      return 'cofinancings';
    case 'communes':
      return 'communes';
    case 'ownFunds':
      return 'years';
    case 'structures':
      return 'structures';
  }
}
