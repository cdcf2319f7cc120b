import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { apply, type Change } from '../../../src/domain/plan/change.ts';
import { diff } from '../../../src/domain/plan/diff.ts';
import type { Contract, Plan, Row, TableName } from '../../../src/domain/plan/plan.ts';
import type { Scenario } from '../../../src/domain/plan/scenario.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { compare, postOfChange } from '../../../src/domain/scenario/comparison.ts';
import {
  changeTime,
  endStateMoney,
  keepPosts,
  raisePays,
  setCofinancings,
  shareBy,
  stopPosts,
} from '../../../src/domain/scenario/gestures.ts';
import { extended, overlay, planUnder, scenarioNamed } from '../../../src/domain/scenario/overlay.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost, without } from '../a-plan.ts';
import { anyPlan } from '../any-plan.ts';

const asOf = day('2026-11-23');
const plan = aPlan({
  structures: [anEmployer()],
  posts: [aPost('p'), aPost('q')],
  contracts: [aContract('p'), aContract('q', { end: day('2026-12-31') })],
  conventions: [aConvention('p'), aConvention('q')],
  funders: [{ id: 'f', name: 'Département' }],
  cofinancings: [aLine('l', { state: 'requested' })],
});
const scenario = (changes: readonly Change[]): Scenario => ({ id: 's', name: 'Six postes', changes });
let rank = 0;
const newId = () => `n${++rank}`;

describe('a scenario', () => {
  test('is the plan with its changes, and the plan is untouched', () => {
    const changes = stopPosts(plan, ['p'], day('2027-01-01'));
    const { plan: laid, lost } = overlay(plan, scenario(changes));
    expect(laid.posts[0]).toMatchObject({ state: 'returned', stateSince: '2027-01-01' });
    expect(laid.contracts[0]?.end).toBe('2026-12-31');
    expect(plan.contracts[0]).not.toHaveProperty('end');
    expect(lost).toEqual([]);
  });

  test('without a change is the plan itself', () => {
    expect(overlay(plan, scenario([])).plan).toBe(plan);
  });

  test('tells the changes that no longer fit, and goes on with the others', () => {
    const changes = [...stopPosts(plan, ['p', 'q'], day('2026-07-01')), ...setCofinancings(plan, ['l'], 'notified')];
    const { p: _, ...without } = { p: 0, ...apply(plan, [{ kind: 'remove', table: 'posts', row: plan.posts[1] as Row, at: 1 }]) };
    const { plan: laid, lost } = overlay(without as Plan, scenario(changes));
    expect(lost.map((change) => [change.table, change.kind === 'set' && change.id])).toEqual([
      ['posts', 'q'],
      ['posts', 'q'],
    ]);
    expect(laid.cofinancings[0]?.state).toBe('notified');
  });

  test.each([
    { what: 'a scenario', change: { kind: 'add', table: 'scenarios', row: scenario([]), at: 0 } },
    { what: 'a table it does not know', change: { kind: 'add', table: 'later' as TableName, row: { id: 'x' }, at: 0 } },
    { what: 'a row that is there', change: { kind: 'add', table: 'posts', row: aPost('p'), at: 0 } },
    { what: 'the id of the plan', change: { kind: 'set', table: 'plan', id: 'plan', field: 'id', to: 'other' } },
    { what: 'a whole table', change: { kind: 'set', table: 'plan', id: 'plan', field: 'posts', to: [] } },
  ] as { what: string; change: Change }[])('never changes $what', ({ change }) => {
    expect(overlay(plan, scenario([change]))).toEqual({ plan, lost: [change] });
  });
});

describe('what an officer tries in a scenario', () => {
  const under = (changes: readonly Change[]) => recompute({ plan: overlay(plan, scenario(changes)).plan, asOf });
  const base = recompute({ plan, asOf });

  test('stopping a post takes its cost away from that day on', () => {
    const stopped = under(stopPosts(plan, ['p'], day('2027-07-01')));
    expect([0, 1, 2, 3].map((y) => stopped.posts.cost[y])).toEqual([
      base.posts.cost[0],
      base.posts.cost[1],
      (base.posts.cost[2] as number) / 2,
      0,
    ]);
  });

  test('keeping a post goes on with its contract', () => {
    expect(base.posts.cost[4 + 2]).toBe(0);
    expect(under(keepPosts(plan, ['q'])).posts.cost[4 + 2]).toBe(base.posts.cost[2]);
    expect(under(keepPosts(plan, ['q'], day('2027-06-30'))).posts.cost[4 + 2]).toBe((base.posts.cost[2] as number) / 2);
    expect(keepPosts(plan, ['p', 'gone'])).toEqual([]);
  });

  test('ending State money leaves what was earned before', () => {
    const ended = under(endStateMoney(plan, day('2026-07-01')));
    expect(Array.from(ended.posts.state.subarray(0, 4))).toEqual([1_750_000, 625_000, 0, 0]);
    expect(endStateMoney(overlay(plan, scenario(endStateMoney(plan, day('2026-01-01')))).plan, day('2026-07-01'))).toEqual([]);
  });

  test('raising pays and changing working time amend the contracts that run', () => {
    const raised = overlay(plan, scenario(raisePays(plan, ['p', 'q'], percent(2), day('2027-01-01'), newId))).plan;
    expect(raised.amendments).toMatchObject([{ contract: 'contract-p', from: '2027-01-01', grossPay: cents(193_800) }]);
    const shorter = overlay(plan, scenario(changeTime(plan, ['p', 'q'], percent(50), day('2026-07-01'), newId))).plan;
    expect(shorter.amendments).toMatchObject([{ fte: 500_000 }, { fte: 500_000 }]);
  });

  test('an index and a typed cost rise too, a pay by scale does not', () => {
    const of = (fields: object) =>
      raisePays({ ...plan, contracts: [aContract('p', fields)] }, ['p'], percent(10), day('2026-01-01'), newId);
    expect(of({ payBasis: 'index', index: 400 })).toMatchObject([{ row: { index: 440 } }]);
    expect(of({ monthlyCost: cents(250_000) })).toMatchObject([{ row: { monthlyCost: 275_000 } }]);
    expect(of({ payBasis: 'grade', scale: 'C1', step: 1 })).toEqual([]);
    expect(of({ payBasis: 'smic' })).toEqual([]);
    expect(of({ payBasis: 'index' })).toEqual([]);
  });

  test('stops, amends and settles only what is there to be', () => {
    const later = aContract('p', { start: day('2027-06-01') });
    const of = (contracts: Contract[]) => ({
      ...plan,
      contracts,
      cofinancings: [aLine('l', { state: 'requested' }), aLine('m', { state: 'requested' })],
    });
    // A contract that has not begun, that is over, or that nobody can date has no end to change.
    for (const contract of [later, aContract('p', { end: day('2025-12-31') }), without(later, 'start')]) {
      expect(stopPosts(of([contract]), ['p'], day('2026-07-01')).map(({ table }) => table)).toEqual(['posts', 'posts']);
    }
    expect(changeTime(of([later]), ['p'], percent(50), day('2027-01-01'), newId)).toMatchObject([{ row: { from: '2027-06-01' } }]);
    expect(setCofinancings(of([later]), ['m', 'gone'], 'refused')).toMatchObject([{ id: 'm', to: 'refused' }]);
  });

  test('money obtained counts, another key shares otherwise', () => {
    expect(under(setCofinancings(plan, ['l'], 'notified')).plan.cofunding[0]).toBeGreaterThan(0);
    expect(overlay(plan, scenario(shareBy(plan, 'population'))).plan.settings).toEqual({ communeKey: 'population' });
  });
});

describe('scenarios side by side', () => {
  const withScenario = { ...plan, scenarios: [scenario(stopPosts(plan, ['p'], day('2027-01-01')))] };

  test('begin with the plan as it stands, each with its totals and its differences', () => {
    const [base, other] = compare(withScenario, ['s', 'gone'], asOf);
    expect(base).toMatchObject({ scenario: undefined, posts: Int32Array.of(2, 2, 1, 1), changes: [] });
    expect(other).toMatchObject({ scenario: 's', posts: Int32Array.of(2, 2, 0, 0), lost: [] });
    expect(other?.changes).toHaveLength(3);
    expect(compare(withScenario, ['s', 'gone'], asOf)).toHaveLength(2);
  });

  test('say which post a difference is about', () => {
    const held: Plan = {
      ...plan,
      cofinancings: [aLine('l'), aLine('own', { target: 'post', targetId: 'q' })],
      extraCosts: [{ id: 'x', post: 'q' }],
      amendments: [{ id: 'a', contract: 'contract-p' }],
    };
    const set = (table: TableName | 'plan', id: string): Change => ({ kind: 'set', table, id, field: 'note', to: 'x' });
    const add = (table: TableName, row: Row): Change => ({ kind: 'add', table, row, at: 0 });
    const cases: [Change, string | undefined][] = [
      [set('plan', 'plan'), undefined],
      [set('posts', 'p'), 'p'],
      [add('posts', aPost('new')), 'new'],
      [set('contracts', 'contract-q'), 'q'],
      [set('conventions', 'convention-p'), 'p'],
      [add('contracts', aContract('p', { id: 'n' })), 'p'],
      [set('cofinancings', 'own'), 'q'],
      [set('cofinancings', 'l'), undefined],
      [set('cofinancings', 'gone'), undefined],
      [set('extraCosts', 'x'), 'q'],
      [set('extraCosts', 'gone'), undefined],
      [set('amendments', 'a'), 'p'],
      [set('amendments', 'gone'), undefined],
      [add('amendments', { id: 'b', contract: 'contract-q' } as Row), 'q'],
      [set('structures', 'cc'), undefined],
    ];
    expect(cases.map(([change]) => postOfChange(held, change))).toEqual(cases.map(([, post]) => post));
  });

  test('are found by name, then by id, and give the plan they make', () => {
    expect(planUnder(withScenario, undefined)).toBe(withScenario);
    expect(planUnder(withScenario, 's').posts[0]?.state).toBe('returned');
    expect(planUnder(withScenario, 'gone')).toBe(withScenario);
    expect(scenarioNamed(withScenario, 'Six postes')).toBe(scenarioNamed(withScenario, 's'));
    expect(scenarioNamed(withScenario, 'Sept postes')).toBeUndefined();
  });
});

test('whatever is done in a scenario, its short list of changes leads from the plan to the same plan', () => {
  const steps = fc.array(anyPlan, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyPlan, steps, (start, others) => {
      let live = start;
      let changes: Change[] = [];
      for (const other of others) {
        const made = diff(live, { ...other, id: live.id });
        live = apply(live, made);
        changes = extended(changes, made);
      }
      const { plan: laid, lost } = overlay(start, scenario(changes));
      expect(lost).toEqual([]);
      expect(diff(laid, live).filter((change) => change.kind === 'set')).toEqual([]);
      for (const table of ['posts', 'contracts', 'cofinancings'] as const) {
        expect(laid[table].toSorted(byId)).toEqual((live[table] as readonly Row[]).toSorted(byId));
      }
      const back = extended(changes, diff(live, start));
      expect(back.filter((change) => change.kind === 'set')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

function byId(a: Row, b: Row): number {
  return a.id < b.id ? -1 : 1;
}
