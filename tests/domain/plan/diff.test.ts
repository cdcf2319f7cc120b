import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../src/domain/plan/change.ts';
import { diff } from '../../../src/domain/plan/diff.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import { anyPlan } from '../../examples/plans/any-plan.ts';

const post = (id: string, label = id) => ({ id, label });
const withPosts = (...ids: string[]): Plan => ({ ...emptyPlan('p', 'Plan', 2025, 2026), posts: ids.map((id) => post(id)) });

describe('the changes between two plans', () => {
  it('turn one into the other, whatever the plans, and back again', () => {
    fc.assert(
      fc.property(anyPlan(), anyPlan(), (a, b) => {
        const changes = diff(a, b);
        expect(apply(a, changes)).toEqual(b);
        expect(apply(b, invert(changes))).toEqual(a);
      }),
      { numRuns: 500 },
    );
  });

  it('keep any order of rows', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'));
    fc.assert(
      fc.property(ids, ids, (from, to) => {
        expect(apply(withPosts(...from), diff(withPosts(...from), withPosts(...to)))).toEqual(withPosts(...to));
      }),
      { numRuns: 2000 },
    );
  });

  it('are none between a plan and itself', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => diff(plan, structuredClone(plan)).length === 0),
      { numRuns: 100 },
    );
  });

  it.each([
    {
      what: 'a field that changed',
      from: withPosts('a', 'b'),
      to: { ...withPosts('a', 'b'), posts: [post('a'), post('b', 'CN-02')] },
      changes: [{ kind: 'set', table: 'posts', id: 'b', field: 'label', from: 'b', to: 'CN-02' }],
    },
    {
      what: 'a row that left',
      from: withPosts('a', 'b'),
      to: withPosts('b'),
      changes: [{ kind: 'remove', table: 'posts', row: post('a'), at: 0 }],
    },
    {
      what: 'one row that moved, in two changes',
      from: withPosts('a', 'b', 'c', 'd'),
      to: withPosts('d', 'a', 'b', 'c'),
      changes: [
        { kind: 'remove', table: 'posts', row: post('d'), at: 3 },
        { kind: 'add', table: 'posts', row: post('d'), at: 0 },
      ],
    },
    {
      what: 'the name of the plan',
      from: withPosts('a'),
      to: { ...withPosts('a'), name: 'BP 2027' },
      changes: [{ kind: 'set', table: 'plan', id: 'p', field: 'name', from: 'Plan', to: 'BP 2027' }],
    },
    {
      what: 'a field that this version does not know',
      from: withPosts(),
      to: { ...withPosts(), later: { deep: [1] } } as Plan,
      changes: [{ kind: 'set', table: 'plan', id: 'p', field: 'later', to: { deep: [1] } }],
    },
  ])('say $what', ({ from, to, changes }) => {
    expect(diff(from, to)).toEqual(changes);
  });
});
