import { lookup } from '../../domain/plan/lookup.ts';
import type { Cofinancing, Plan } from '../../domain/plan/plan.ts';
import type { Results } from '../../domain/results.ts';

/** What kind of money a row of shares is. */
export type ShareKind = 'cost' | 'state' | 'cofunding' | 'remainder' | 'unsecured' | 'unused';

/** One row of a post's shares: an amount per exercice, in cents, NaN when not known. */
export interface ShareRow {
  readonly kind: ShareKind;
  /** The funder of a `cofunding` row; undefined when it has no name. */
  readonly funder?: string;
  readonly line?: Cofinancing;
  readonly amounts: readonly number[];
}

/** Cost, State, each cofinancing that gives something, remainder, then what is shown apart; undefined when the post is not in the results. */
export function sharesOf(results: Results, plan: Plan, post: string): ShareRow[] | undefined {
  const place = plan.posts.findIndex((one) => one.id === post);
  const { years, posts, shares } = results;
  if (place < 0 || (place + 1) * years > posts.cost.length) return undefined;
  const cut = (amounts: Float64Array, at: number): number[] => Array.from(amounts.subarray(at * years, (at + 1) * years));
  const rows: ShareRow[] = [
    { kind: 'cost', amounts: cut(posts.cost, place) },
    { kind: 'state', amounts: cut(posts.state, place) },
  ];
  for (let k = 0; k < shares.post.length; k++) {
    if (shares.post[k] !== place) continue;
    const amounts = cut(shares.amounts, k);
    const line = plan.cofinancings[shares.line[k] as number];
    if (line === undefined || amounts.every((amount) => amount === 0)) continue;
    const funder = line.funder === undefined ? undefined : lookup(plan).funders.get(line.funder)?.name;
    rows.push({ kind: 'cofunding', line, amounts, ...(funder !== undefined && { funder }) });
  }
  rows.push({ kind: 'remainder', amounts: cut(posts.remainder, place) });
  for (const kind of ['unsecured', 'unused'] as const) {
    const amounts = cut(posts[kind], place);
    if (amounts.some((amount) => amount > 0)) rows.push({ kind, amounts });
  }
  return rows;
}
