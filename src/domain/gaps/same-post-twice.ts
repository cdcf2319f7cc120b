import type { Post } from '../plan/plan.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';

/** Posts that carry the national id of another one, or its label at the same employer: counted twice, they cost twice. */
export function findSamePostTwice({ ledger }: Facts): Gap[] {
  const { posts } = ledger.plan;
  const byId = twice(posts, ({ nationalId }) => nationalId);
  const ids = new Set(byId.map(({ post }) => post.id));
  const byLabel = twice(posts, ({ label, employer }) => `${employer ?? ''}/${label}`).filter(({ post }) => !ids.has(post.id));
  return [...byId.map((one) => gapOf(one, 'nationalId')), ...byLabel.map((one) => gapOf(one, 'label'))];
}

interface Pair {
  readonly post: Post;
  readonly first: Post;
}

function twice(posts: readonly Post[], keyOf: (post: Post) => string | undefined): Pair[] {
  const firsts = new Map<string, Post>();
  const pairs: Pair[] = [];
  for (const post of posts) {
    const key = keyOf(post);
    if (key === undefined || key === '') continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, post);
    else pairs.push({ post, first });
  }
  return pairs;
}

function gapOf({ post, first }: Pair, field: 'nationalId' | 'label'): Gap {
  return {
    code: 'samePostTwice',
    severity: 'warning',
    post: post.id,
    variant: field,
    names: [field === 'nationalId' ? (post.nationalId as string) : post.label, first.label],
    cell: { table: 'posts', id: post.id, field },
  };
}
