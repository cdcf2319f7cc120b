import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan, Row, TableName } from '../../domain/plan/plan.ts';
import { choiceTexts } from '../../texts/choices.ts';
import { say } from '../../texts/language.ts';
import { nameOfRow } from '../../texts/row-name.ts';
import { nameOfCommune } from '../grid/show-cell.ts';
import type { Choice } from './check-list.tsx';

/** The posts of a plan, by their name and where they work. */
export function postsToChoose(plan: Plan): Choice[] {
  return plan.posts.map(({ id, label, commune }) => ({
    id,
    label: commune === undefined ? label : `${label} · ${nameOfCommune(plan, commune)}`,
  }));
}

/** The cofinancings of a plan: who gives, for what, and where it stands. */
export function cofinancingsToChoose(plan: Plan): Choice[] {
  return plan.cofinancings.map(({ id, state }) => {
    const name = nameOfRow('cofinancings', id, (table, row) => rowIn(plan, table, row));
    return { id, label: state === undefined ? name : `${name} · ${say(choiceTexts)['cofinancings.state'][state]}` };
  });
}

/** The row of a table that a plan holds. */
function rowIn(plan: Plan, table: TableName, id: string): Row | undefined {
  const found = lookup(plan);
  switch (table) {
    case 'posts':
    case 'funders':
    case 'communes':
    case 'cofinancings':
      return found[table].get(id);
    default:
      return undefined;
  }
}
