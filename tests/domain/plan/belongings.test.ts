import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeWithBelongings } from '../../../src/domain/plan/belongings.ts';
import { apply, invert } from '../../../src/domain/plan/change.ts';
import { emptyPlan, type Plan, type Row, TABLE_NAMES } from '../../../src/domain/plan/plan.ts';
import { danglingReferences } from '../../../src/domain/plan/validate.ts';
import { anyPlan } from '../../examples/plans/any-plan.ts';

const plan = {
  ...emptyPlan('p', 'Plan', 2026, 2028),
  posts: [
    { id: 'a', label: 'CN-01' },
    { id: 'b', label: 'CN-02' },
  ],
  contracts: [
    { id: 'ka', post: 'a' },
    { id: 'kb', post: 'b' },
  ],
  conventions: [{ id: 'va', post: 'a' }],
  funders: [{ id: 'f', name: 'Département' }],
  cofinancings: [
    { id: 'xa', funder: 'f', target: 'post', targetId: 'a' },
    { id: 'xp', funder: 'f', target: 'plan' },
  ],
  amendments: [
    { id: 'ma', contract: 'ka' },
    { id: 'mb', contract: 'kb' },
  ],
  extraCosts: [{ id: 'ea', post: 'a' }],
  payments: [
    { id: 'yv', convention: 'va' },
    { id: 'yx', cofinancing: 'xa' },
    { id: 'yp', cofinancing: 'xp' },
  ],
  comments: [
    { id: 'c1', table: 'payments', row: 'yv', field: 'amount', text: '', at: '' },
    { id: 'c2', table: 'contracts', row: 'a', field: 'grossPay', text: '', at: '' },
    { id: 'c3', table: 'contracts', row: 'kb', field: 'grossPay', text: '', at: '' },
  ],
} as Plan;

function left(after: Plan): string[] {
  return TABLE_NAMES.flatMap((table) => (after[table] as readonly Row[]).map((row) => row.id));
}

describe('what goes with a row', () => {
  it.each([
    ['posts', 'a', ['b', 'kb', 'f', 'xp', 'mb', 'yp', 'c3']],
    ['posts', 'b', ['a', 'ka', 'va', 'f', 'xa', 'xp', 'ma', 'ea', 'yv', 'yx', 'yp', 'c1', 'c2']],
    ['contracts', 'kb', ['a', 'b', 'ka', 'va', 'f', 'xa', 'xp', 'ma', 'ea', 'yv', 'yx', 'yp', 'c1', 'c2']],
    ['cofinancings', 'xa', ['a', 'b', 'ka', 'kb', 'va', 'f', 'xp', 'ma', 'mb', 'ea', 'yv', 'yp', 'c1', 'c2', 'c3']],
  ] as const)('%s %s', (table, id, rest) => {
    const changes = removeWithBelongings(plan, table, [id]);
    expect(left(apply(plan, changes))).toEqual(rest);
    expect(apply(apply(plan, changes), invert(changes))).toEqual(plan);
  });

  it('leaves nothing that names a post taken away, whatever the plan, and comes back as it was', () => {
    fc.assert(
      fc.property(anyPlan(), fc.nat(5), (any, pick) => {
        const post = any.posts[pick % any.posts.length]!;
        const changes = removeWithBelongings(any, 'posts', [post.id]);
        const after = apply(any, changes);
        expect(danglingReferences(after).filter(({ read }) => read === post.id)).toEqual([]);
        expect(apply(after, invert(changes))).toEqual(any);
      }),
      { numRuns: 300 },
    );
  });
});
