import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Compute } from '../../src/bridge/compute.ts';
import type { Day } from '../../src/domain/base/day.ts';
import { type Change, setField, setPlanField } from '../../src/domain/plan/change.ts';
import { emptyPlan, type Plan, type Row } from '../../src/domain/plan/plan.ts';
import { STEP_CODES } from '../../src/domain/plan/step.ts';
import { createSession } from '../../src/screens/create-session.ts';
import type { Session } from '../../src/screens/session.ts';
import { MemoryPlan } from './memory-plan.ts';
import { noCompute } from './no-compute.ts';

const empty = emptyPlan('p', 'Plan', 2025, 2028);

/** A computer that notes the revisions it was given. */
function noting(): Compute & { readonly seen: number[] } {
  const seen: number[] = [];
  return {
    ...noCompute(),
    seen,
    open: (_, revision) => seen.push(revision),
    change: (_changes, _plan, revision) => seen.push(revision),
  };
}

function open(held: MemoryPlan, compute: Compute = noting()): Session {
  let ids = held.steps.length * 1000;
  const newId = () => String((ids += 1));
  return createSession({ held, compute, clock: () => '2026-11-22T10:00:00Z', newId, asOf: '2026-11-22' as Day });
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** One gesture of the user: a number chooses among what the plan offers at that moment. */
type Gesture = { readonly kind: 'name' | 'add' | 'label' | 'commune' | 'clear' | 'remove' | 'undo' | 'redo'; readonly pick: number };

const gesture = fc.record<Gesture>({
  kind: fc.constantFrom('name', 'add', 'add', 'label', 'commune', 'clear', 'remove', 'undo', 'undo', 'redo'),
  pick: fc.nat(50),
});

function changesOf({ kind, pick }: Gesture, plan: Plan, newId: () => string): Change[] {
  if (kind === 'name') return setPlanField(plan, 'name', `Plan ${pick}`);
  if (kind === 'add') {
    const row = { id: newId(), label: `CN-${pick}` };
    return [{ kind: 'add', table: 'posts', row, at: pick % (plan.posts.length + 1) }];
  }
  const at = pick % Math.max(plan.posts.length, 1);
  const post = plan.posts[at];
  if (post === undefined) return [];
  if (kind === 'remove') return [{ kind: 'remove', table: 'posts', row: post, at }];
  if (kind === 'label') return setField('posts', post, 'label', `Poste ${pick}`);
  return setField('posts', post, 'commune', kind === 'clear' ? undefined : String(23000 + pick));
}

describe('the worker', () => {
  it('hears of a change, and of a scenario, before the screen: what the screen then asks is answered of it', () => {
    const heard: unknown[] = [];
    let session: Session | undefined;
    const compute: Compute = {
      ...noting(),
      change: (_changes, _plan, revision) => heard.push([revision, session?.revision()]),
      under: (scenario) => heard.push([scenario, session?.scenario()?.id]),
    };
    session = open(new MemoryPlan({ ...empty, scenarios: [{ id: 's', name: 'Sans aide', changes: [] }] }), compute);
    session.commit('edit', [], setPlanField(session.plan(), 'name', 'Autre'));
    session.openScenario('s');
    expect(heard).toEqual([
      [1, 0],
      ['s', undefined],
    ]);
    expect([session.revision(), session.scenario()?.id]).toEqual([1, 's']);
  });
});

describe('undoing and doing again', () => {
  it('follows a list of states with a cursor, whatever the gestures, and the journal replays to the plan on screen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { maxLength: 60 }), async (gestures) => {
        const held = new MemoryPlan(empty);
        const session = open(held);
        const states: Plan[] = [empty];
        let cursor = 0;
        for (const one of gestures) {
          if (one.kind === 'undo') {
            session.undo();
            cursor = Math.max(cursor - 1, 0);
          } else if (one.kind === 'redo') {
            session.redo();
            cursor = Math.min(cursor + 1, states.length - 1);
          } else {
            const changes = changesOf(one, session.plan(), session.newId);
            session.commit('edit', [], changes);
            if (changes.length > 0) {
              states.splice(cursor + 1, states.length, session.plan());
              cursor += 1;
            }
          }
          expect(session.plan()).toEqual(states[cursor]);
          expect([session.canUndo(), session.canRedo()]).toEqual([cursor > 0, cursor < states.length - 1]);
        }
        while (session.canUndo()) session.undo();
        expect(session.plan()).toEqual(empty);
        while (session.canRedo()) session.redo();
        expect(session.plan()).toEqual(states.at(-1));
        await settled();
        expect(held.stored.plan).toEqual(session.plan());
        expect(held.stored.steps).toEqual(session.steps());
      }),
      { numRuns: 600 },
    );
  });

  it.each(STEP_CODES.filter((code) => !['undo', 'redo', 'return'].includes(code)))(
    'undoes a step that was « %s » and does it again, after the plan was closed too',
    async (code) => {
      const held = new MemoryPlan(empty);
      const first = open(held);
      const changes: Change[] = [
        { kind: 'add', table: 'posts', row: { id: 'a', label: 'CN-01' } as Row, at: 0 },
        { kind: 'add', table: 'contracts', row: { id: 'k', post: 'a', origin: { start: 'merged' } } as Row, at: 0 },
        ...setPlanField(first.plan(), 'name', 'Autre'),
      ];
      first.commit(code, ['essai'], changes);
      const after = first.plan();
      first.undo();
      expect(first.plan()).toEqual(empty);
      await settled();
      await first.close();
      const again = open(held);
      again.redo();
      expect(again.plan()).toEqual(after);
      again.undo();
      expect(again.plan()).toEqual(empty);
    },
  );

  it('still undoes a thousand steps after the plan was closed and opened again', async () => {
    const held = new MemoryPlan(empty);
    const first = open(held);
    for (let at = 1; at <= 1200; at += 1) first.commit('rename', [], setPlanField(first.plan(), 'name', `Plan ${at}`));
    await first.close();
    const session = open(held);
    expect(session.plan().name).toBe('Plan 1200');
    for (let undone = 1; undone <= 1200; undone += 1) session.undo();
    expect(session.plan()).toEqual(empty);
    expect(session.canUndo()).toBe(false);
    session.redo();
    expect(session.plan().name).toBe('Plan 1');
  });
});

describe('a commit', () => {
  it('is nothing when it changes nothing', () => {
    const session = open(new MemoryPlan(empty));
    session.commit('edit', [], []);
    expect([session.revision(), session.steps(), session.saving().kind]).toEqual([0, [], 'saved']);
  });

  it('is refused while another window writes the plan', () => {
    const held = new MemoryPlan(empty);
    held.writable = false;
    const session = open(held);
    session.commit('rename', [], setPlanField(empty, 'name', 'Autre'));
    expect([session.readOnly(), session.plan().name]).toEqual([true, 'Plan']);
  });

  it('that aims at a row that is not there throws and moves nothing', async () => {
    const held = new MemoryPlan(empty);
    const session = open(held);
    const changes: Change[] = [{ kind: 'set', table: 'posts', id: 'none', field: 'label', to: 'x' }];
    expect(() => session.commit('edit', [], changes)).toThrow(RangeError);
    await settled();
    expect([session.revision(), held.steps.length]).toEqual([0, 0]);
  });

  it('is sent to the worker with its revision', () => {
    const compute = noting();
    const session = open(new MemoryPlan(empty), compute);
    session.commit('rename', [], setPlanField(empty, 'name', 'Autre'));
    session.undo();
    expect(compute.seen).toEqual([0, 1, 2]);
  });
});

describe('the saving state', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const rename = (session: Session, name: string): void => session.commit('rename', [name], setPlanField(session.plan(), 'name', name));

  it('says « saved » only once the write is done', async () => {
    const session = open(new MemoryPlan(empty));
    rename(session, 'A');
    expect(session.saving().kind).toBe('pending');
    await vi.runAllTimersAsync();
    expect(session.saving().kind).toBe('saved');
  });

  it('says that the disk is full, keeps every step, and stores them in order once there is room', async () => {
    const held = new MemoryPlan(empty);
    held.failure = 'full';
    const session = open(held);
    for (const name of ['A', 'B', 'C']) rename(session, name);
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saving()).toEqual({ kind: 'failed', reason: 'full' });
    expect(session.plan().name).toBe('C');
    held.failure = undefined;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.saving().kind).toBe('saved');
    expect(held.steps.flatMap((step) => step.names)).toEqual(['A', 'B', 'C']);
  });

  it('goes read-only, without trying again, when another window wrote the plan', async () => {
    const held = new MemoryPlan(empty);
    held.failure = 'elsewhere';
    const session = open(held);
    rename(session, 'A');
    await vi.runAllTimersAsync();
    expect([session.saving(), session.readOnly()]).toEqual([{ kind: 'failed', reason: 'elsewhere' }, true]);
    expect(await session.takeOver()).toBe(false);
    const theirs = setPlanField(empty, 'name', 'Ailleurs');
    held.listener?.onSteps([{ revision: 1, at: '2026-11-22T11:00:00Z', code: 'rename', names: [], changes: theirs }]);
    expect(session.plan().name).toBe('A');
  });
});

describe('two windows', () => {
  it('the one that writes stores everything, then goes read-only; it follows, then takes the plan back', async () => {
    const held = new MemoryPlan(empty);
    const session = open(held);
    session.commit('rename', [], setPlanField(empty, 'name', 'Ici'));
    held.writable = false;
    await held.listener?.onTaken();
    expect([session.readOnly(), session.saving().kind, held.steps.length]).toEqual([true, 'saved', 1]);

    const changes = setPlanField(session.plan(), 'name', 'Ailleurs');
    const step = { revision: 2, at: '2026-11-22T11:00:00Z', code: 'rename', names: [], changes } as const;
    await held.append(step);
    held.listener?.onSteps([step]);
    expect([session.plan().name, session.canUndo()]).toEqual(['Ailleurs', false]);
    expect(await session.takeOver()).toBe(true);
    session.undo();
    expect(session.plan().name).toBe('Ici');
  });
});
