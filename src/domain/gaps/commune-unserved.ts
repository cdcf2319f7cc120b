import { concerns } from '../funding/commune-key.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';

/** Communes of the plan with as many inhabitants as the officer's target for one post, that no post serves. */
export function findCommuneUnserved({ ledger }: Facts): Gap[] {
  const { plan, entries } = ledger;
  const target = plan.settings.inhabitantsPerPost;
  if (target === undefined || target === 0) return [];
  return plan.communes.flatMap(({ id, population }): Gap[] => {
    if (population === undefined || population < target) return [];
    if (entries.some(({ post }) => post.state !== 'returned' && concerns(post, id))) return [];
    const names = [String(population), String(Math.floor(population / target))];
    return [{ code: 'communeUnserved', severity: 'info', commune: id, names, cell: { table: 'communes', id, field: 'population' } }];
  });
}
