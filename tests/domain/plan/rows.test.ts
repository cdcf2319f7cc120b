import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../src/domain/plan/change.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import {
  addCofinancing,
  addExtraCost,
  addPost,
  addStructure,
  duplicateCofinancings,
  duplicateExtraCosts,
  duplicatePosts,
  removeCofinancings,
  removeExtraCosts,
  removePosts,
  removeStructures,
} from '../../../src/domain/plan/rows.ts';

function counter(): () => string {
  let count = 0;
  return () => `new${++count}`;
}

const plan: Plan = {
  ...emptyPlan('p', 'Plan', 2026, 2028),
  holder: 's',
  structures: [
    { id: 's', name: 'CC du Haut-Allier' },
    { id: 't', name: 'Association Clic' },
  ],
  posts: [
    { id: 'a', label: 'CN-01', employer: 's', nationalId: '1234' },
    { id: 'b', label: 'CN-02', employer: 't', origin: { employer: 'hypothesis' } },
    { id: 'c', label: 'CN-03', employer: 's' },
  ],
  contracts: [
    { id: 'k1', post: 'a' },
    { id: 'k2', post: 'b' },
    { id: 'k3', post: 'b' },
  ],
  conventions: [{ id: 'v1', post: 'b' }],
  funders: [{ id: 'f', name: 'Département' }],
  cofinancings: [
    { id: 'x', funder: 'f', target: 'post', targetId: 'b' },
    { id: 'y', funder: 'f', target: 'plan' },
    { id: 'z', funder: 'f', target: 'commune', targetId: 'b' },
  ],
};

describe('a new post', () => {
  it('comes last, named after the one before', () => {
    const { changes, ids } = addPost(plan, counter());
    expect(apply(plan, changes).posts.at(-1)).toEqual({ id: 'new1', label: 'CN-04' });
    expect(ids).toEqual(['new1']);
  });

  it('stands right after the post it is asked from', () => {
    expect(apply(plan, addPost(plan, counter(), 'a').changes).posts.map((post) => post.id)).toEqual(['a', 'new1', 'b', 'c']);
  });

  it('is CN-01 in an empty plan', () => {
    expect(apply(emptyPlan('p', '', 2026, 2026), addPost(emptyPlan('p', '', 2026, 2026), counter()).changes).posts[0]?.label).toBe('CN-01');
  });
});

describe('a duplicated post', () => {
  const { changes, ids } = duplicatePosts(plan, ['b', 'a'], counter());
  const after = apply(plan, changes);

  it('stands after the last original, in plan order, with labels nobody has', () => {
    expect(after.posts.map((post) => post.label)).toEqual(['CN-01', 'CN-02', 'CN-04', 'CN-05', 'CN-03']);
    expect(ids).toEqual([after.posts[2]?.id, after.posts[3]?.id]);
  });

  it('takes its contracts, conventions and own cofinancings along, not those of a commune or of the plan', () => {
    const copy = after.posts[3]?.id;
    expect(after.contracts.filter((row) => row.post === copy)).toHaveLength(2);
    expect(after.conventions.filter((row) => row.post === copy)).toHaveLength(1);
    expect(after.cofinancings.filter((row) => row.targetId === copy)).toHaveLength(1);
    expect(after.cofinancings).toHaveLength(4);
  });

  it('leaves alone a cofinancing for a post that nobody named', () => {
    const unaimed: Plan = { ...plan, cofinancings: [{ id: 'u', target: 'post' }] };
    expect(apply(unaimed, duplicatePosts(unaimed, ['a'], counter()).changes).cofinancings).toEqual(unaimed.cofinancings);
  });

  it('keeps what is a hypothesis and loses the national id', () => {
    expect(after.posts[3]?.origin).toEqual({ employer: 'hypothesis' });
    expect(after.posts[2]).not.toHaveProperty('nationalId');
  });

  it('shares no id with any row', () => {
    const all = [...after.posts, ...after.contracts, ...after.conventions, ...after.cofinancings].map((row) => row.id);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('removed posts', () => {
  const changes = removePosts(plan, ['b', 'a']);

  it('take their contracts, conventions and own cofinancings away', () => {
    const after = apply(plan, changes);
    expect(after.posts.map((post) => post.id)).toEqual(['c']);
    expect(after.contracts).toEqual([]);
    expect(after.conventions).toEqual([]);
    expect(after.cofinancings.map((row) => row.id)).toEqual(['y', 'z']);
  });

  it('come back where they were', () => {
    expect(apply(apply(plan, changes), invert(changes))).toEqual(plan);
  });
});

describe('cofinancings', () => {
  it('are hoped for, for the whole plan or for one post', () => {
    expect(apply(plan, addCofinancing(plan, counter()).changes).cofinancings.at(-1)).toEqual({
      id: 'new1',
      target: 'plan',
      basis: 'perYear',
      state: 'considered',
    });
    expect(apply(plan, addCofinancing(plan, counter(), 'c').changes).cofinancings.at(-1)).toMatchObject({ target: 'post', targetId: 'c' });
  });

  it('are duplicated in place and removed alone', () => {
    expect(apply(plan, duplicateCofinancings(plan, ['x'], counter()).changes).cofinancings.map((row) => row.id)).toEqual([
      'x',
      'new1',
      'y',
      'z',
    ]);
    expect(apply(plan, removeCofinancings(plan, ['x', 'z'])).cofinancings.map((row) => row.id)).toEqual(['y']);
  });
});

describe('other costs', () => {
  it('are added to a post, paid each month, duplicated in place and removed alone', () => {
    const once = apply(plan, addExtraCost(plan, counter(), 'b').changes);
    expect(once.extraCosts).toEqual([{ id: 'new1', post: 'b', rhythm: 'monthly' }]);
    const two = apply(once, duplicateExtraCosts(once, ['new1'], () => 'copy').changes);
    expect(two.extraCosts).toEqual([...once.extraCosts, { id: 'copy', post: 'b', rhythm: 'monthly' }]);
    expect(apply(two, removeExtraCosts(two, ['new1'])).extraCosts.map(({ id }) => id)).toEqual(['copy']);
  });
});

describe('employers', () => {
  it('are added by name', () => {
    expect(apply(plan, addStructure(plan, counter(), 'Ville de Brioude').changes).structures.at(-1)).toEqual({
      id: 'new1',
      name: 'Ville de Brioude',
    });
  });

  it('leave a post that has none and another holder as they are', () => {
    const other: Plan = { ...plan, holder: 't', posts: [...plan.posts, { id: 'free', label: 'CN-99' }] };
    const { holder: _, ...unheld } = other;
    expect(apply(other, removeStructures(other, ['s'])).holder).toBe('t');
    expect(removeStructures(unheld, ['s']).filter(({ table }) => table === 'plan')).toEqual([]);
    expect(removeStructures(other, ['s']).filter((change) => change.kind === 'set' && change.id === 'free')).toEqual([]);
  });

  it('leave their posts without employer and the plan without holder', () => {
    const changes = removeStructures(plan, ['s']);
    const after = apply(plan, changes);
    expect(after.posts.map((post) => post.employer)).toEqual([undefined, 't', undefined]);
    expect(after.holder).toBeUndefined();
    expect(apply(after, invert(changes))).toEqual(plan);
  });
});
