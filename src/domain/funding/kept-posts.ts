import { lookup } from '../plan/lookup.ts';
import type { Plan, Post } from '../plan/plan.ts';
import { touched } from '../plan/touched.ts';

/**
 * For each post of `after`, its place in `before` when its cost and State money are the same in both because every row they
 * are computed from is the same object, or −1. The law must be the same.
 */
export function keptPosts(before: Plan, after: Plan): Int32Array {
  const kept = new Int32Array(after.posts.length).fill(-1);
  const sameYears = before.firstYear === after.firstYear && before.lastYear === after.lastYear;
  if (!sameYears || before.settings.vacancy !== after.settings.vacancy) return kept;
  const moved = before.posts.length !== after.posts.length;
  const places = moved ? new Map(before.posts.map((post, place) => [post, place])) : undefined;
  for (let p = 0; p < kept.length; p++) {
    const post = after.posts[p] as Post;
    if (places !== undefined) kept[p] = places.get(post) ?? -1;
    else if (before.posts[p] === post) kept[p] = p;
  }
  // Another plan: nothing of it was computed before.
  if (!kept.some((place) => place >= 0)) return kept;
  const posts = new Set(
    [
      ...touched(before.contracts, after.contracts),
      ...touched(before.conventions, after.conventions),
      ...touched(before.extraCosts, after.extraCosts),
    ].map((row) => row.post),
  );
  for (const { contract } of touched(before.amendments, after.amendments)) {
    for (const plan of [before, after]) {
      const post = lookup(plan).contracts.get(contract)?.post;
      if (post !== undefined) posts.add(post);
    }
  }
  const employers = new Set<string | undefined>(touched(before.structures, after.structures).map((row) => row.id));
  for (let p = 0; p < kept.length; p++) {
    const { id, employer } = after.posts[p] as Post;
    if (posts.has(id) || employers.has(employer)) kept[p] = -1;
  }
  return kept;
}
