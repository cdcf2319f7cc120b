import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/domain/base/day.ts';
import { apply, type Change, setField, setPlanField, type Value } from '../../src/domain/plan/change.ts';
import { lookup } from '../../src/domain/plan/lookup.ts';
import type { Plan, Row, TableName } from '../../src/domain/plan/plan.ts';
import { recompute } from '../../src/domain/recompute.ts';
import { anyPlan } from './any-plan.ts';

const asOf = day('2026-11-23');
const TABLES = [
  'structures',
  'posts',
  'contracts',
  'conventions',
  'cofinancings',
  'ownFunds',
  'amendments',
  'extraCosts',
  'payments',
  'hypotheses',
] as const;

/** One gesture on a plan: a row that takes the fields of its like in another plan, that goes, that comes back, or a setting. */
const gesture = fc.record({
  table: fc.constantFrom(...TABLES),
  place: fc.nat(5),
  kind: fc.constantFrom('set', 'set', 'add', 'remove', 'move', 'plan'),
});

function changesOf(plan: Plan, other: Plan, { table, place, kind }: typeof gesture extends fc.Arbitrary<infer G> ? G : never): Change[] {
  const rows = plan[table] as readonly Row[];
  const like = (other[table] as readonly Row[])[place];
  const row = rows[place];
  if (kind === 'plan') {
    return [...setPlanField(plan, 'settings', other.settings as Value), ...setPlanField(plan, 'lastYear', 2026 + (place % 2))];
  }
  if (kind === 'add') return like === undefined ? [] : [added(table, { ...like, id: `${like.id}+${rows.length}` }, place)];
  if (row === undefined) return [];
  if (kind === 'remove') return [{ kind: 'remove', table, row, at: place }];
  if (kind === 'move') return [{ kind: 'remove', table, row, at: place }, added(table, row, 0)];
  const fields = Object.entries(like ?? {}).filter(([field]) => field !== 'id');
  return fields.slice(0, 3).flatMap(([field, to]) => setField(table, row as never, field, to as Value));
}

function added(table: TableName, row: Row, at: number): Change {
  return { kind: 'add', table, row, at };
}

test('after a change or two, a plan gives what the same plan gives when it is opened', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, fc.array(gesture, { minLength: 1, maxLength: 2 }), (plan, other, gestures) => {
      recompute({ plan, asOf });
      let live = plan;
      for (const one of gestures) live = apply(live, changesOf(live, other, one));
      expect(recompute({ plan: live, asOf })).toEqual(recompute({ plan: structuredClone(live), asOf }));
    }),
    { numRuns: 10_000 },
  );
}, 300_000);

test('and so at each step of a longer work, the plans of before included', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, fc.array(gesture, { minLength: 1, maxLength: 6 }), (plan, other, gestures) => {
      let live = plan;
      recompute({ plan: live, asOf });
      const past: Plan[] = [];
      for (const one of gestures) {
        past.push(live);
        live = apply(live, changesOf(live, other, one));
        const opened = structuredClone(live);
        const after = recompute({ plan: live, asOf });
        for (const post of live.posts) {
          expect(lookup(live).contractsOf(post.id)).toEqual(lookup(opened).contractsOf(post.id));
          expect(lookup(live).conventionsOf(post.id)).toEqual(lookup(opened).conventionsOf(post.id));
        }
        expect(after).toEqual(recompute({ plan: opened, asOf }));
        recompute({ plan: live, asOf });
      }
      for (const old of past) expect(recompute({ plan: { ...old }, asOf })).toEqual(recompute({ plan: structuredClone(old), asOf }));
    }),
    { numRuns: 300 },
  );
}, 300_000);
