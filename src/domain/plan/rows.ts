import { removeWithBelongings } from './belongings.ts';
import { type Change, setField, setPlanField, type Value } from './change.ts';
import type { ExtraCost } from './extra-cost.ts';
import { freshLabels } from './labels.ts';
import type { Cofinancing, Contract, Convention, Plan, Post, Row, Structure, TableName } from './plan.ts';

/** A gesture on rows of a sheet: the changes that make it, and the ids of the rows it leaves in view (none after a removal). */
export interface RowsMade {
  readonly changes: readonly Change[];
  readonly ids: readonly string[];
}

/** A new post, named after the last one, right after the post `after` or at the end. */
export function addPost(plan: Plan, newId: () => string, after?: string): RowsMade {
  const [label] = freshLabels(
    plan.posts.map((post) => post.label),
    1,
  );
  return insert('posts', [{ id: newId(), label } as Post], placeAfter(plan.posts, after));
}

/** A new cofinancing, for a post when one is given, else for the whole plan; hoped for until somebody says more. */
export function addCofinancing(plan: Plan, newId: () => string, post?: string): RowsMade {
  const target = post === undefined ? { target: 'plan' as const } : { target: 'post' as const, targetId: post };
  const row: Cofinancing = { id: newId(), ...target, basis: 'perYear', state: 'considered' };
  return insert('cofinancings', [row], plan.cofinancings.length);
}

/** A new other cost of a post, paid each month until somebody says otherwise. */
export function addExtraCost(plan: Plan, newId: () => string, post: string): RowsMade {
  return insert('extraCosts', [{ id: newId(), post, rhythm: 'monthly' } as ExtraCost], plan.extraCosts.length);
}

/** A copy of each other cost, right after the last of them. */
export function duplicateExtraCosts(plan: Plan, ids: readonly string[], newId: () => string): RowsMade {
  const chosen = rowsIn(plan.extraCosts, ids);
  return insert(
    'extraCosts',
    chosen.map((row) => ({ ...row, id: newId() })),
    placeAfter(plan.extraCosts, chosen.at(-1)?.id),
  );
}

/** The other costs taken away, with the comments on their cells. */
export function removeExtraCosts(plan: Plan, ids: readonly string[]): Change[] {
  return removeWithBelongings(plan, 'extraCosts', ids);
}

/** A new employer with this name, at the end. */
export function addStructure(plan: Plan, newId: () => string, name: string): RowsMade {
  return insert('structures', [{ id: newId(), name } as Structure], plan.structures.length);
}

/**
 * A copy of each post with its contracts and their amendments, its conventions, its other costs and the cofinancings that aim at
 * it, right after the last of them. Copies have fresh labels and no national id, which belongs to one post only; payments and
 * comments stay where they are.
 */
export function duplicatePosts(plan: Plan, ids: readonly string[], newId: () => string): RowsMade {
  const chosen = rowsIn(plan.posts, ids);
  const labels = freshLabels(
    plan.posts.map((post) => post.label),
    chosen.length,
  );
  const copies = new Map<string, string>();
  const posts = chosen.map((post, rank) => {
    const { nationalId: _, ...kept } = post;
    const copy = { ...kept, id: newId(), label: labels[rank] as string };
    copies.set(post.id, copy.id);
    return copy;
  });
  const made = insert('posts', posts, placeAfter(plan.posts, chosen.at(-1)?.id));
  const contracts = new Map<string, string>();
  const follow = <R extends Contract | Convention | ExtraCost>(table: TableName, rows: readonly R[]): readonly Change[] =>
    insert(
      table,
      rows
        .filter((row) => copies.has(row.post))
        .map((row) => {
          const copy = { ...row, id: newId(), post: copies.get(row.post) };
          if (table === 'contracts') contracts.set(row.id, copy.id);
          return copy;
        }),
      rows.length,
    ).changes;
  const aimed = plan.cofinancings.filter((row) => row.target === 'post' && copies.has(row.targetId ?? ''));
  const funded = aimed.map((row) => ({ ...row, id: newId(), targetId: copies.get(row.targetId as string) }));
  const followed = follow('contracts', plan.contracts);
  const amended = plan.amendments.filter((row) => contracts.has(row.contract));
  const amendments = amended.map((row) => ({ ...row, id: newId(), contract: contracts.get(row.contract) }));
  return {
    ids: made.ids,
    changes: [
      ...made.changes,
      ...followed,
      ...insert('amendments', amendments as Row[], plan.amendments.length).changes,
      ...follow('extraCosts', plan.extraCosts),
      ...follow('conventions', plan.conventions),
      ...insert('cofinancings', funded as Row[], plan.cofinancings.length).changes,
    ],
  };
}

/** A copy of each cofinancing, right after the last of them. */
export function duplicateCofinancings(plan: Plan, ids: readonly string[], newId: () => string): RowsMade {
  const chosen = rowsIn(plan.cofinancings, ids);
  return insert(
    'cofinancings',
    chosen.map((row) => ({ ...row, id: newId() })),
    placeAfter(plan.cofinancings, chosen.at(-1)?.id),
  );
}

/** The posts taken away with all that is theirs: contracts, conventions, other costs, the cofinancings that aim at them. */
export function removePosts(plan: Plan, ids: readonly string[]): Change[] {
  return removeWithBelongings(plan, 'posts', ids);
}

/** The cofinancings taken away with their payments. Their funders stay: other lines and reports may name them. */
export function removeCofinancings(plan: Plan, ids: readonly string[]): Change[] {
  return removeWithBelongings(plan, 'cofinancings', ids);
}

/** The employers taken away; their posts keep no employer, and a plan they held keeps no holder. */
export function removeStructures(plan: Plan, ids: readonly string[]): Change[] {
  const gone = new Set(ids);
  return [
    ...plan.posts.filter((post) => gone.has(post.employer ?? '')).flatMap((post) => setField('posts', post, 'employer', undefined)),
    ...(gone.has(plan.holder ?? '') ? setPlanField(plan, 'holder', undefined as Value | undefined) : []),
    ...removeWithBelongings(plan, 'structures', ids),
  ];
}

function insert(table: TableName, rows: readonly Row[], at: number): RowsMade {
  return { ids: rows.map((row) => row.id), changes: rows.map((row, rank) => ({ kind: 'add', table, row, at: at + rank })) };
}

function rowsIn<R extends Row>(rows: readonly R[], ids: readonly string[]): R[] {
  const wanted = new Set(ids);
  return rows.filter((row) => wanted.has(row.id));
}

function placeAfter(rows: readonly Row[], id: string | undefined): number {
  const place = id === undefined ? -1 : rows.findIndex((row) => row.id === id);
  return place < 0 ? rows.length : place + 1;
}
