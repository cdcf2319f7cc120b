import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Change, invert, same, setField, setPlanField } from '../../../src/domain/plan/change.ts';
import { emptyPlan, type Plan, type Post } from '../../../src/domain/plan/plan.ts';

const post = (id: string, label = id): Post => ({ id, label });
const planWith = (...posts: Post[]): Plan => ({ ...emptyPlan('p', 'Plan', 2026, 2028), posts });

describe('apply', () => {
  it('sets one field of one row and leaves the given plan as it was', () => {
    const before = planWith(post('a'), post('b'));
    const after = apply(before, [{ kind: 'set', table: 'posts', id: 'b', field: 'label', from: 'b', to: 'CN-02' }]);
    expect(after.posts.map((row) => row.label)).toEqual(['a', 'CN-02']);
    expect(before.posts[1]?.label).toBe('b');
    expect(after.posts[0]).toBe(before.posts[0]);
  });

  it('empties a field when the change holds no value', () => {
    const after = apply(planWith(post('a')), [{ kind: 'set', table: 'posts', id: 'a', field: 'label', from: 'a' }]);
    expect(after.posts[0]).toEqual({ id: 'a' });
  });

  it('adds a row at its place and finds it again in the same step', () => {
    const after = apply(planWith(post('a'), post('c')), [
      { kind: 'add', table: 'posts', row: post('b'), at: 1 },
      { kind: 'set', table: 'posts', id: 'c', field: 'label', from: 'c', to: 'C' },
    ]);
    expect(after.posts.map((row) => row.label)).toEqual(['a', 'b', 'C']);
  });

  it('changes a field of the plan itself', () => {
    expect(apply(planWith(), setPlanField(planWith(), 'name', 'BP 2027')).name).toBe('BP 2027');
  });

  it('throws a defect for a row that is not there', () => {
    expect(() => apply(planWith(), [{ kind: 'set', table: 'posts', id: 'x', field: 'label', to: 'y' }])).toThrow(RangeError);
  });
});

describe('setField', () => {
  it('gives no change when the field already holds the value', () => {
    expect(setField('posts', post('a'), 'label', 'a')).toEqual([]);
  });
});

describe('same', () => {
  it.each([
    [undefined, undefined, true],
    [undefined, 0, false],
    [0, '', false],
    [{ a: 1 }, { a: 1 }, true],
    [[1, 2], [2, 1], false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });
});

describe('invert', () => {
  it('leads back to the same plan, whatever the gestures', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(9), fc.option(fc.string(), { nil: undefined })), { maxLength: 30 }), (gestures) => {
        const start = planWith(post('p0'), post('p1'), post('p2'));
        let plan = start;
        const changes: Change[] = [];
        for (const [kind, pick, text] of gestures) {
          const change = gesture(plan, kind, pick, text, changes.length);
          if (change === undefined) continue;
          plan = apply(plan, [change]);
          changes.push(change);
        }
        expect(apply(start, changes)).toEqual(plan);
        expect(apply(plan, invert(changes))).toEqual(start);
      }),
      { numRuns: 2000 },
    );
  });
});

function gesture(plan: Plan, kind: number, pick: number, text: string | undefined, serial: number): Change | undefined {
  if (kind === 0) return { kind: 'add', table: 'posts', row: post(`n${serial}`), at: pick % (plan.posts.length + 1) };
  const row = plan.posts[pick % plan.posts.length];
  if (row === undefined) return undefined;
  if (kind === 1) return { kind: 'remove', table: 'posts', row, at: plan.posts.indexOf(row) };
  return setField('posts', row, 'label', text)[0];
}
