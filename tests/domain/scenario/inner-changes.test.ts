import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { apply, type Change, setField, setPlanField } from '../../../src/domain/plan/change.ts';
import { diff } from '../../../src/domain/plan/diff.ts';
import type { Plan, Row } from '../../../src/domain/plan/plan.ts';
import { innerChanges, rewritten } from '../../../src/domain/scenario/inner-changes.ts';
import { extended, planUnder } from '../../../src/domain/scenario/overlay.ts';
import { writtenIn } from '../../../src/domain/scenario/written.ts';
import { aContract, anEmployer, aPlan, aPost } from '../a-plan.ts';
import { anyPlan } from '../any-plan.ts';

const plan: Plan = {
  ...aPlan({ structures: [anEmployer()], posts: [aPost('p')], contracts: [aContract('p')] }),
  scenarios: [{ id: 's', name: 'Sans hausse', changes: [] }],
};
const contract = plan.contracts[0] as NonNullable<(typeof plan.contracts)[0]>;
const pay = (from: number, to: number): Change => ({
  kind: 'set',
  table: 'contracts',
  id: contract.id,
  field: 'grossPay',
  from,
  to,
});
const toThousand = setField('contracts', contract, 'grossPay', cents(100_000));

/** The changes of the step that makes these changes on the screen of the scenario. */
const stepIn = (of: Plan, changes: readonly Change[]): readonly Change[] => writtenIn(of.scenarios[0], changes);

describe('a step made in a scenario is told by what it changed there', () => {
  test('a cell, from what the plan holds', () => {
    expect(innerChanges(stepIn(plan, toThousand))).toEqual([{ change: pay(190_000, 100_000), scenario: 's' }]);
  });

  test('a cell changed again, from what the scenario held', () => {
    const after = apply(plan, stepIn(plan, toThousand));
    expect(innerChanges(stepIn(after, [pay(100_000, 150_000)]))).toEqual([{ change: pay(100_000, 150_000), scenario: 's' }]);
  });

  test('a cell set back, though the scenario then has no change at all', () => {
    const after = apply(plan, stepIn(plan, toThousand));
    expect(innerChanges(stepIn(after, [pay(100_000, 190_000)]))).toEqual([{ change: pay(100_000, 190_000), scenario: 's' }]);
  });

  test('a field of a row that the scenario added', () => {
    const row = aPost('new');
    const after = apply(plan, stepIn(plan, [{ kind: 'add', table: 'posts', row, at: 1 }]));
    const change: Change = { kind: 'set', table: 'posts', id: 'new', field: 'label', from: 'NEW', to: 'CN-09' };
    expect(innerChanges(stepIn(after, [change]))).toEqual([{ change, scenario: 's' }]);
  });

  test('a row that goes, without telling again what was set in it', () => {
    const after = apply(plan, stepIn(plan, toThousand));
    const gone: Change = { kind: 'remove', table: 'contracts', row: planUnder(after, 's').contracts[0] as Row, at: 0 };
    expect(innerChanges(stepIn(after, [gone])).map(({ change }) => [change.kind, change.table])).toEqual([['remove', 'contracts']]);
  });

  test('a scenario made with its changes: the scenario, then each of them', () => {
    const row = { id: 't', name: 'Deux postes', changes: toThousand } as Row;
    expect(innerChanges([{ kind: 'add', table: 'scenarios', row, at: 1 }])).toEqual([
      { change: { kind: 'add', table: 'scenarios', row: { id: 't', name: 'Deux postes' }, at: 1 } },
      { change: pay(190_000, 100_000), scenario: 't' },
    ]);
  });

  test('a scenario renamed or taken away, and the plan itself, are told as they are', () => {
    const other: Change[] = [
      ...setField('scenarios', plan.scenarios[0] as never, 'name', 'Autre'),
      { kind: 'remove', table: 'scenarios', row: plan.scenarios[0] as Row, at: 0 },
      ...setPlanField(plan, 'name', 'Autre plan'),
    ];
    expect(innerChanges(other)).toEqual(other.map((change) => ({ change })));
  });
});

test('what is told leads from what the scenario showed before to what it shows after', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, anyPlan, (start, first, second) => {
      const shown = apply(start, diff(start, { ...first, id: start.id }));
      const before = extended([], diff(start, shown));
      const after = extended(before, diff(shown, { ...second, id: start.id }));
      const end = apply(start, after);
      const told = apply(apply(start, before), rewritten(before, after));
      for (const table of ['posts', 'contracts', 'cofinancings', 'structures'] as const) {
        expect((told[table] as readonly Row[]).toSorted(byId)).toEqual((end[table] as readonly Row[]).toSorted(byId));
      }
      expect(told.settings).toEqual(end.settings);
    }),
    { numRuns: 500 },
  );
}, 60_000);

function byId(a: Row, b: Row): number {
  return a.id < b.id ? -1 : 1;
}
