import type { Cofinancing, Contract, Convention, Funder, Plan, PlanCommune, Post, Structure } from './plan.ts';

/** The rows of a plan by id and by post, in plan order except contracts and conventions: by start, undated ones last. */
export interface Lookup {
  readonly structures: ReadonlyMap<string, Structure>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly funders: ReadonlyMap<string, Funder>;
  readonly communes: ReadonlyMap<string, PlanCommune>;
  readonly cofinancings: ReadonlyMap<string, Cofinancing>;
  contractsOf(post: string): readonly Contract[];
  conventionsOf(post: string): readonly Convention[];
}

const made = new WeakMap<Plan, Lookup>();

/** The lookup of a plan, made once for each plan value; a table that did not change keeps what was made for it. */
export function lookup(plan: Plan): Lookup {
  let found = made.get(plan);
  if (found === undefined) {
    found = make(plan);
    made.set(plan, found);
  }
  return found;
}

/** The contract a sheet shows for a post: the last to start. */
export function leadingContract(plan: Plan, post: string): Contract | undefined {
  return lookup(plan).contractsOf(post).at(-1);
}

/** The convention a sheet shows for a post: the last to start. */
export function leadingConvention(plan: Plan, post: string): Convention | undefined {
  return lookup(plan).conventionsOf(post).at(-1);
}

function make(plan: Plan): Lookup {
  return {
    get structures() {
      return byId(plan.structures);
    },
    get posts() {
      return byId(plan.posts);
    },
    get funders() {
      return byId(plan.funders);
    },
    get communes() {
      return byId(plan.communes);
    },
    get cofinancings() {
      return byId(plan.cofinancings);
    },
    contractsOf: (post) => byPost(plan.contracts).get(post) ?? [],
    conventionsOf: (post) => byPost(plan.conventions).get(post) ?? [],
  };
}

const ids = new WeakMap<readonly object[], Map<string, unknown>>();
const groups = new WeakMap<readonly object[], Map<string, unknown>>();

function byId<R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> {
  return once(ids, rows, () => new Map(rows.map((row) => [row.id, row])));
}

function byPost<R extends Contract | Convention>(rows: readonly R[]): Map<string, R[]> {
  return once(groups, rows, () => {
    const found = new Map<string, R[]>();
    for (const row of rows) {
      const group = found.get(row.post);
      if (group === undefined) found.set(row.post, [row]);
      else group.push(row);
    }
    for (const group of found.values()) if (group.length > 1) group.sort(byStart);
    return found;
  });
}

function once<V>(
  kept: WeakMap<readonly object[], Map<string, unknown>>,
  rows: readonly object[],
  build: () => Map<string, V>,
): Map<string, V> {
  let found = kept.get(rows) as Map<string, V> | undefined;
  if (found === undefined) {
    found = build();
    kept.set(rows, found);
  }
  return found;
}

function byStart(a: { readonly start?: string }, b: { readonly start?: string }): number {
  if (a.start === b.start) return 0;
  if (a.start === undefined) return 1;
  if (b.start === undefined) return -1;
  return a.start < b.start ? -1 : 1;
}
