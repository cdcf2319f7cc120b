import type { GapCell } from '../../domain/gaps/gap.ts';
import { columnFor } from '../../domain/plan/columns.ts';
import { leadingContract, leadingConvention } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { postOfRow } from '../../domain/plan/post-rows.ts';
import { isPostColumn } from '../grid/post-columns.ts';
import type { View } from '../view.ts';

/** The post whose card is the only place that shows a cell: payments, amendments, and what the sheet of posts leaves out. */
export function postInCard(plan: Plan, cell: GapCell): string | undefined {
  switch (cell.table) {
    case 'payments':
    case 'amendments':
      return postOfRow(plan, cell.table, cell.id);
    case 'contracts':
    case 'conventions': {
      const post = postOfRow(plan, cell.table, cell.id);
      if (post === undefined) return undefined;
      const leading = cell.table === 'contracts' ? leadingContract(plan, post) : leadingConvention(plan, post);
      const column = columnFor(cell.table, cell.field);
      const isInSheet = leading?.id === cell.id && (column === undefined || isPostColumn(column.id));
      return isInSheet ? undefined : post;
    }
    default:
      return undefined;
  }
}

/** Shows the card of a post under the sheet of posts. */
export function openCard(view: View, post: string): void {
  view.setPost(post);
  view.setCardOpen(true);
}
