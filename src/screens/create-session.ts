import { batch, createSignal } from 'solid-js';
import type { Compute } from '../bridge/compute.ts';
import type { Day } from '../domain/base/day.ts';
import { apply, type Change, invert } from '../domain/plan/change.ts';
import { diff } from '../domain/plan/diff.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { rewind } from '../domain/plan/rewind.ts';
import type { Scenario } from '../domain/plan/scenario.ts';
import { type Stacks, type Step, type StepCode, stacks, stacksAfter } from '../domain/plan/step.ts';
import { planUnder } from '../domain/scenario/overlay.ts';
import { scenarioTouched, writtenIn } from '../domain/scenario/written.ts';
import type { HeldPlan, StoredPlan } from '../storage/held-plan.ts';
import { createSavingQueue, type QueueState } from './saving-queue.ts';
import type { Saving, Session } from './session.ts';

/** What a session is made of; `clock` gives the present instant as ISO text, `newId` a fresh random id. */
export interface SessionParts {
  readonly held: HeldPlan;
  readonly compute: Compute;
  readonly clock: () => string;
  readonly newId: () => string;
  readonly asOf: Day;
}

/** Gestures that work on the plan as it stands, whatever scenario is open. */
const WHOLE_PLAN: ReadonlySet<StepCode> = new Set(['import', 'merge']);

/** The session of a plan just opened: every change is applied at once, computed by the worker and stored in order. */
export function createSession({ held, compute, clock, newId, asOf }: SessionParts): Session {
  const opened = held.stored;
  const [base, setBase] = createSignal<Plan>(opened.plan, { equals: false });
  const [scenarioId, setScenarioId] = createSignal<string>();
  const [revision, setRevision] = createSignal(opened.revision);
  // Grown in place: a copy at each step would cost as much as the whole history.
  const [steps, setSteps] = createSignal<Step[]>([...opened.steps], { equals: false });
  const [heaps, setHeaps] = createSignal<Stacks>(stacks(opened.steps));
  const [saving, setSaving] = createSignal<Saving>({ kind: 'saved', at: opened.updatedAt });
  const [lastCopy, setLastCopy] = createSignal(opened.lastCopyAt);
  const [readOnly, setReadOnly] = createSignal(!held.writable);

  const scenario = (): Scenario | undefined => base().scenarios.find(({ id }) => id === scenarioId());
  const plan = (): Plan => planUnder(base(), scenarioId());

  const queue = createSavingQueue(
    (step, after) => held.append(step, after),
    (state) => {
      setSaving(savingOf(state, clock));
      if (state.kind === 'failed' && (state.reason === 'elsewhere' || state.reason === 'newer')) setReadOnly(true);
      warnAtLeaving(state.kind !== 'empty');
    },
  );

  function show(stored: StoredPlan): void {
    batch(() => {
      setBase(stored.plan);
      setRevision(stored.revision);
      setSteps([...stored.steps]);
      setHeaps(stacks(stored.steps));
      setSaving({ kind: 'saved', at: stored.updatedAt });
      setLastCopy(stored.lastCopyAt);
      setReadOnly(!held.writable);
    });
    compute.open(stored.plan, stored.revision);
  }

  function take(step: Step): void {
    // A change that does not fit is a defect: it is thrown here, before anything moved.
    const next = apply(base(), step.changes);
    batch(() => {
      setBase(next);
      setRevision(step.revision);
      setSteps((all) => {
        all.push(step);
        return all;
      });
      setHeaps((before) => stacksAfter(before, step));
    });
    compute.change(step.changes, next, step.revision);
  }

  function gesture(code: StepCode, names: readonly string[], changes: readonly Change[], of?: number): void {
    if (readOnly() || changes.length === 0) return;
    const step: Step = { revision: revision() + 1, at: clock(), code, names, changes, ...(of !== undefined && { of }) };
    take(step);
    queue.add(step, base());
  }

  /** Undoing and doing again are gestures like others: the journal only grows. */
  function again(code: 'undo' | 'redo'): void {
    const of = heaps()[code]?.top;
    const step = of === undefined ? undefined : stepAt(of);
    if (of === undefined || step === undefined) return;
    gesture(code, step.names, code === 'undo' ? invert(step.changes) : step.changes, of);
    // What changes must be seen changing: where it was done is opened again.
    openScenario(scenarioTouched(base(), step.changes));
  }

  function openScenario(id: string | undefined): void {
    setScenarioId(id);
    compute.under(id);
  }

  function stepAt(at: number): Step | undefined {
    // Revisions follow one another, and a history may begin later than the first.
    const step = steps().at(at - revision() - 1);
    return step?.revision === at ? step : undefined;
  }

  /** A gesture like others: what was done since stays in the journal, and one undo brings it back. */
  async function returnTo(to: number): Promise<boolean> {
    const first = (steps()[0]?.revision ?? revision() + 1) - 1;
    for (;;) {
      if (readOnly() || to < first || to >= revision()) return false;
      const from = revision();
      const target = await inTurns(rewind(base(), steps(), to));
      // Something was done meanwhile: it is taken back too.
      if (from !== revision()) continue;
      const changes = diff(base(), target);
      gesture('return', stepAt(to)?.names ?? [], changes, to);
      return changes.length > 0;
    }
  }

  async function letGo(): Promise<void> {
    setReadOnly(true);
    await queue.drained();
  }

  function follow(later: readonly Step[]): void {
    // Steps of ours that were overtaken stand on this screen: those of the other window do not fit after them.
    if (!queue.isEmpty()) return;
    for (const step of later) take(step);
    setSaving({ kind: 'saved', at: later.at(-1)?.at ?? clock() });
  }

  held.listen({ onTaken: letGo, onSteps: follow });
  compute.open(opened.plan, opened.revision);

  return {
    plan,
    base,
    scenario,
    openScenario,
    revision,
    steps,
    saving,
    lastCopy,
    readOnly,
    asOf,
    newId,
    results: () => compute.computed()?.results,
    resultsPlan: () => compute.computed()?.plan,
    waiting: compute.waiting,
    failure: compute.failure,
    heaps,
    stepAt,
    canUndo: () => !readOnly() && heaps().undo !== undefined,
    canRedo: () => !readOnly() && heaps().redo !== undefined,
    commit: (code, names, changes) => gesture(code, names, WHOLE_PLAN.has(code) ? changes : writtenIn(scenario(), changes)),
    undo: () => again('undo'),
    redo: () => again('redo'),
    returnTo,
    months: compute.months,
    treasury: compute.treasury,
    explain: compute.explain,
    compare: compute.compare,
    copied() {
      const at = clock();
      setLastCopy(at);
      void held.copied(at);
    },
    async takeOver() {
      // Steps that another window overtook are still on this screen: they leave it by a copy, not by a reload in silence.
      if (!readOnly() || !queue.isEmpty()) return false;
      const taken = await held.takeOver();
      if (taken.ok) show(taken.value);
      return taken.ok;
    },
    async close() {
      await queue.drained();
      compute.close();
      warnAtLeaving(false);
      await held.close();
    },
  };
}

/** Runs a long work a little at a time, the page free between two turns. */
async function inTurns<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    await new Promise((next) => setTimeout(next));
  }
}

function savingOf(state: QueueState, clock: () => string): Saving {
  if (state.kind === 'empty') return { kind: 'saved', at: clock() };
  return state.kind === 'writing' ? { kind: 'pending' } : state;
}

/** Makes the browser ask before it closes a page that holds something not stored; a page without that question is left alone. */
function warnAtLeaving(needed: boolean): void {
  if (needed) globalThis.addEventListener?.('beforeunload', ask);
  else globalThis.removeEventListener?.('beforeunload', ask);
}

function ask(event: Event): void {
  event.preventDefault();
}
