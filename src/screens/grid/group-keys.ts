import { lookup } from '../../domain/plan/lookup.ts';
import type { Cofinancing, Plan } from '../../domain/plan/plan.ts';
import type { Sheet } from '../view.ts';

/** What rows can be gathered by. */
export const GROUPINGS = ['employer', 'commune', 'epci', 'departement', 'funder', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const OFFERED: Readonly<Partial<Record<Sheet, readonly Grouping[]>>> = {
  posts: ['employer', 'commune', 'epci', 'departement'],
  cofinancings: ['funder', 'state', 'employer', 'commune', 'epci', 'departement'],
  communes: ['epci', 'departement'],
};

/** The groupings that make sense on a sheet, in the order they are offered. */
export function groupingsOf(sheet: Sheet): readonly Grouping[] {
  return OFFERED[sheet] ?? [];
}

/** The key of money that goes to no post or commune of its own but to the whole plan. */
export const WHOLE_PLAN = '*';

/** What a row of a sheet has in common with others of its group: an id or a code, empty when it is not known. */
export function groupKeyOf(sheet: Sheet, plan: Plan, by: Grouping, row: string): string {
  if (sheet === 'posts') return keyOfPost(plan, by, row);
  if (sheet === 'communes') return keyOfCommune(plan, by, row);
  const line = lookup(plan).cofinancings.get(row);
  return line === undefined ? '' : keyOfLine(plan, by, line);
}

function keyOfPost(plan: Plan, by: Grouping, id: string): string {
  const post = lookup(plan).posts.get(id);
  if (post === undefined) return '';
  if (by === 'employer') return post.employer ?? '';
  // The département of a post may differ from that of its commune: the one written on the post is the right one.
  if (by === 'departement' && post.departement !== undefined) return post.departement;
  return keyOfCommune(plan, by, post.commune ?? '');
}

function keyOfCommune(plan: Plan, by: Grouping, code: string): string {
  if (by === 'commune') return code;
  const commune = lookup(plan).communes.get(code);
  return (by === 'epci' ? commune?.epci : by === 'departement' ? commune?.departement : undefined) ?? '';
}

function keyOfLine(plan: Plan, by: Grouping, line: Cofinancing): string {
  if (by === 'funder') return line.funder ?? '';
  if (by === 'state') return line.state ?? '';
  switch (line.target ?? 'plan') {
    case 'post':
      return keyOfPost(plan, by, line.targetId ?? '');
    case 'commune':
      // A commune has no employer of its own: its posts may have several.
      return by === 'employer' ? '' : keyOfCommune(plan, by, line.targetId ?? '');
    case 'plan':
      return WHOLE_PLAN;
  }
}
