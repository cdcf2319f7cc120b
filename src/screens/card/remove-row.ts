import { removeWithBelongings } from '../../domain/plan/belongings.ts';
import type { TableName } from '../../domain/plan/plan.ts';
import type { Session } from '../session.ts';

/** Takes a row of the card away with all that is its own, as one step. */
export function removeRow(session: Session, table: TableName, id: string, name: string): void {
  session.commit('deleteRows', [name], removeWithBelongings(session.plan(), table, [id]));
}
