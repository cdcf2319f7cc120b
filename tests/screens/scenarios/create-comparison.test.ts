import { createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/base/day.ts';
import type { Compared } from '../../../src/domain/scenario/comparison.ts';
import { createSession } from '../../../src/screens/create-session.ts';
import { type Comparison, createComparison } from '../../../src/screens/scenarios/create-comparison.ts';
import { createScenarioDesk, type ScenarioDesk } from '../../../src/screens/scenarios/scenario-desk.ts';
import { aPlan } from '../../domain/a-plan.ts';
import { MemoryPlan } from '../memory-plan.ts';
import { noCompute } from '../no-compute.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A comparison whose answers come when the test wants: each question waits in `asked`. */
function open(): {
  readonly desk: ScenarioDesk;
  readonly comparison: Comparison;
  readonly asked: { readonly ids: readonly string[]; readonly revision: number; answer(): void; fail(): void }[];
} {
  const asked: { ids: readonly string[]; revision: number; answer(): void; fail(): void }[] = [];
  let revision = 0;
  const compare = (ids: readonly string[]): Promise<readonly Compared[]> =>
    new Promise((resolve, reject) => {
      asked.push({
        ids,
        revision,
        answer: () => resolve(ids.map((scenario) => ({ scenario }) as Compared)),
        fail: () => reject(new Error('no answer')),
      });
    });
  let id = 0;
  const session = createSession({
    held: new MemoryPlan(aPlan()),
    compute: {
      ...noCompute(),
      compare,
      change: (_changes, _plan, to) => {
        revision = to;
      },
    },
    clock: () => '2026-11-22T10:00:00Z',
    newId: () => `s${++id}`,
    asOf: '2026-11-22' as Day,
  });
  const desk = createScenarioDesk(session, () => undefined);
  const comparison = createRoot(() => createComparison(desk));
  return { desk, comparison, asked };
}

describe('a comparison', () => {
  it('asks again when a scenario comes, and drops the answer that comes late', async () => {
    const { desk, comparison, asked } = open();
    desk.create('A', '');
    desk.create('B', '');
    expect(asked.map(({ ids }) => ids)).toEqual([[], ['s1'], ['s1', 's2']]);
    // Of the plan as it has become, not as it was when the change was made.
    expect(asked.map((one) => one.revision)).toEqual([0, 1, 2]);
    asked[2]?.answer();
    await settled();
    asked[1]?.answer();
    await settled();
    expect(comparison.made()?.compared.map(({ scenario }) => scenario)).toEqual(['s1', 's2']);
    expect(comparison.made()?.plan.scenarios).toHaveLength(2);
  });

  it('says that it failed, keeps what it showed, and asks again on demand', async () => {
    const { desk, comparison, asked } = open();
    asked[0]?.answer();
    await settled();
    desk.create('A', '');
    asked[1]?.fail();
    await settled();
    expect([comparison.failed(), comparison.made()?.compared]).toEqual([true, []]);
    comparison.again();
    asked[2]?.answer();
    await settled();
    expect([comparison.failed(), comparison.made()?.compared.length]).toEqual([false, 1]);
  });
});
