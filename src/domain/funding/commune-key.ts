import { lookup } from '../plan/lookup.ts';
import type { Plan, Post, Served } from '../plan/plan.ts';

/** The communes a post is shared between, as places in `communeIds`, each with a whole weight. */
export interface CommuneKey {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** The communes of a plan's figures, and how each post, in plan order, is shared between them. */
export interface CommuneKeys {
  /** Those of the plan in its order, then others met on posts, then '' when a post has none. */
  readonly ids: readonly string[];
  readonly keys: readonly CommuneKey[];
}

interface Made {
  readonly communes: Plan['communes'];
  readonly rule: Plan['settings']['communeKey'];
  readonly keys: CommuneKeys;
}

const made = new WeakMap<Plan['posts'], Made>();

/**
 * Shares every post between its communes by the rule of the plan; populations, or typed weights, that are not all known share equally. Made once
 * for the same posts, communes and rule.
 */
export function communeKeys(plan: Plan): CommuneKeys {
  const { communes } = plan;
  const rule = plan.settings.communeKey;
  const found = made.get(plan.posts);
  if (found !== undefined && found.communes === communes && found.rule === rule) return found.keys;
  const keys = makeKeys(plan);
  made.set(plan.posts, { communes, rule, keys });
  return keys;
}

function makeKeys(plan: Plan): CommuneKeys {
  const ids = plan.communes.map((commune) => commune.id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const nowhere = plan.posts.some((post) => communesOf(post).length === 0);
  for (const post of plan.posts) {
    for (const id of communesOf(post)) {
      if (places.has(id)) continue;
      places.set(id, ids.length);
      ids.push(id);
    }
  }
  if (nowhere) {
    places.set('', ids.length);
    ids.push('');
  }
  const single = ids.map((_, place): CommuneKey => ({ places: [place], weights: [1] }));
  const keys = plan.posts.map((post) => {
    const served = communesOf(post);
    if (served.length < 2) return single[places.get(served[0] ?? '') as number] as CommuneKey;
    return { places: served.map((id) => places.get(id) as number), weights: weightsOf(plan, post, served) };
  });
  return { ids, keys };
}

/** The communes of a post: those it serves, else its place of work, else none. */
export function communesOf(post: Post): readonly string[] {
  if (post.served !== undefined && post.served.length > 0) return post.served.map((one) => one.commune);
  return post.commune === undefined ? [] : [post.commune];
}

/** True when the commune is the place of the post or one it serves. */
export function concerns(post: Post, commune: string): boolean {
  return post.commune === commune || communesOf(post).includes(commune);
}

function weightsOf(plan: Plan, post: Post, served: readonly string[]): number[] {
  const rule = plan.settings.communeKey ?? 'weights';
  if (rule === 'weights') return (post.served as readonly Served[]).map((one) => Math.max(0, one.weight));
  if (rule === 'equal') return served.map(() => 1);
  const field = rule === 'population' ? 'population' : 'keyWeight';
  const weights = served.map((id) => lookup(plan).communes.get(id)?.[field]);
  return weights.every((value) => value !== undefined) ? weights : served.map(() => 1);
}
