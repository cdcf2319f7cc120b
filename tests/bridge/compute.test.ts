import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { type Compute, createCompute } from '../../src/bridge/compute.ts';
import type { WorkerEnd } from '../../src/bridge/link.ts';
import type { Day } from '../../src/domain/base/day.ts';
import { apply, type Change, setPlanField } from '../../src/domain/plan/change.ts';
import { emptyPlan, type Plan } from '../../src/domain/plan/plan.ts';
import type { MonthlyFigures, Results } from '../../src/domain/results.ts';
import type { Answer, At } from '../../workers/compute.api.ts';

const asOf = '2026-11-22' as Day;
const plan = emptyPlan('p', 'Plan', 2025, 2028);

/** The other end: a mirror of the plan under the worker's contract, whose answers carry the name it computed from. */
class Mirror {
  readonly asked: number[] = [];
  readonly under: (string | undefined)[] = [];
  opened = 0;
  /** When set, every computation waits for it. */
  gate: Promise<void> | undefined;
  failure: string | undefined;
  #plan: Plan | undefined;
  #revision = -1;

  open(whole: Plan, revision: number): void {
    this.opened += 1;
    this.#plan = whole;
    this.#revision = revision;
  }

  change(changes: readonly Change[], revision: number): boolean {
    if (this.#plan === undefined || this.#revision !== revision - 1) return false;
    this.#plan = apply(this.#plan, changes);
    this.#revision = revision;
    return true;
  }

  async results({ revision, scenario }: At): Promise<Answer<Results>> {
    this.asked.push(revision);
    this.under.push(scenario);
    await this.gate;
    if (this.failure !== undefined) throw new Error(this.failure);
    if (this.#revision !== revision || this.#plan === undefined) return { kind: 'stale' };
    return { kind: 'answer', revision, value: { communeIds: [this.#plan.name] } as unknown as Results };
  }

  months({ revision }: At, post: string): Answer<MonthlyFigures> {
    if (this.#revision !== revision) return { kind: 'stale' };
    return { kind: 'answer', revision, value: { post, revision } as unknown as MonthlyFigures };
  }

  /** Forgets the plan, as a mirror that missed a change. */
  forget(): void {
    this.#revision = -1;
  }
}

/** A channel to each mirror in turn, the last one serving again; `crash` kills the present one as a browser does. */
function channels(...mirrors: Mirror[]): { start: () => WorkerEnd; crash: () => void; started: () => number } {
  let current: WorkerEnd | undefined;
  let started = 0;
  return {
    start() {
      const { port1, port2 } = new MessageChannel();
      expose(mirrors[Math.min(started, mirrors.length - 1)], port2 as never);
      started += 1;
      current = port1 as unknown as WorkerEnd;
      return current;
    },
    crash: () => void (current as unknown as EventTarget).dispatchEvent(new Event('error')),
    started: () => started,
  };
}

function gate(): { closed: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { closed, open };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function until(true_: () => boolean): Promise<void> {
  for (let tries = 0; !true_(); tries += 1) {
    if (tries > 300) throw new Error('it never happened');
    await wait(5);
  }
}

let compute: Compute | undefined;
afterEach(() => compute?.close());

/** Renames the plan: revision *n* is called « n ». */
function rename(from: Plan, revision: number): Plan {
  const changes = setPlanField(from, 'name', String(revision));
  const next = apply(from, changes);
  compute?.change(changes, next, revision);
  return next;
}

const shown = (): string | undefined => compute?.computed()?.results.communeIds[0];

describe('the page and its worker', () => {
  it('sends the plan once, then only changes', async () => {
    const mirror = new Mirror();
    compute = createCompute(channels(mirror).start, asOf);
    compute.open(plan, 0);
    await until(() => shown() === 'Plan');
    rename(plan, 1);
    await until(() => shown() === '1');
    expect([mirror.opened, mirror.asked, compute.computed()?.plan.name, compute.computed()?.revision]).toEqual([1, [0, 1], '1', 1]);
  });

  it('computes one revision at a time, skips those overtaken and shows no late answer', async () => {
    const mirror = new Mirror();
    const held = gate();
    compute = createCompute(channels(mirror).start, asOf);
    mirror.gate = held.closed;
    compute.open(plan, 0);
    await until(() => mirror.asked.length === 1);
    let last = plan;
    for (let revision = 1; revision <= 20; revision += 1) last = rename(last, revision);
    held.open();
    await until(() => shown() === '20');
    expect(mirror.asked).toEqual([0, 20]);
  });

  it('computes again under the scenario that is opened, and tells the plan it makes', async () => {
    const mirror = new Mirror();
    const scenario = { id: 's', name: 'Sans', changes: setPlanField(plan, 'settings', { communeKey: 'equal' }) };
    const whole: Plan = { ...plan, scenarios: [scenario] };
    compute = createCompute(channels(mirror).start, asOf);
    compute.open(whole, 0);
    await until(() => shown() === 'Plan');
    compute.under('s');
    await until(() => compute?.computed()?.scenario === 's');
    expect(compute.computed()?.plan.settings).toEqual({ communeKey: 'equal' });
    compute.under('s');
    compute.under(undefined);
    await until(() => compute?.computed()?.scenario === undefined);
    expect([mirror.opened, mirror.under, compute.computed()?.plan === whole]).toEqual([1, [undefined, 's', undefined], true]);
  });

  it('sends the whole plan again when the mirror is elsewhere', async () => {
    const mirror = new Mirror();
    compute = createCompute(channels(mirror).start, asOf);
    compute.open(plan, 0);
    await until(() => shown() === 'Plan');
    mirror.forget();
    const next = rename(plan, 1);
    await until(() => shown() === '1');
    mirror.forget();
    expect(await compute.months('CN-01')).toEqual({ post: 'CN-01', revision: 1 });
    rename(next, 2);
    await until(() => shown() === '2');
    expect(mirror.opened).toBe(3);
  });

  it('says that it waits only after 200 ms', async () => {
    const mirror = new Mirror();
    const held = gate();
    mirror.gate = held.closed;
    compute = createCompute(channels(mirror).start, asOf);
    compute.open(plan, 0);
    await wait(100);
    expect(compute.waiting()).toBe(false);
    await until(() => compute?.waiting() === true);
    held.open();
    await until(() => compute?.waiting() === false);
    expect(shown()).toBe('Plan');
  });

  it('says that a computation failed, keeps the figures before, and forgets it at the next good one', async () => {
    const mirror = new Mirror();
    compute = createCompute(channels(mirror).start, asOf);
    compute.open(plan, 0);
    await until(() => shown() === 'Plan');
    mirror.failure = 'no row p9';
    const next = rename(plan, 1);
    await until(() => compute?.failure() !== undefined);
    expect([compute.failure(), shown()]).toEqual(['no row p9', 'Plan']);
    mirror.failure = undefined;
    rename(next, 2);
    await until(() => shown() === '2');
    await until(() => compute?.failure() === undefined);
  });

  it('starts a dead worker again with the plan as it stands', async () => {
    const [dying, fresh] = [new Mirror(), new Mirror()];
    dying.gate = gate().closed;
    const both = channels(dying, fresh);
    compute = createCompute(both.start, asOf);
    compute.open(plan, 0);
    await until(() => dying.asked.length === 1);
    rename(plan, 1);
    both.crash();
    await until(() => shown() === '1');
    expect([both.started(), fresh.opened]).toEqual([2, 1]);
  });

  it('gives up on a revision whose worker keeps dying, and tries again at the next change', async () => {
    const dying = new Mirror();
    dying.gate = gate().closed;
    const ends = channels(dying);
    compute = createCompute(ends.start, asOf);
    compute.open(plan, 0);
    for (let deaths = 1; deaths <= 3; deaths += 1) {
      await until(() => dying.asked.length === deaths);
      ends.crash();
    }
    await until(() => compute?.failure() !== undefined);
    expect([ends.started(), compute.waiting()]).toEqual([3, false]);
    dying.gate = undefined;
    rename(plan, 1);
    await until(() => shown() === '1');
  });

  it('says so when the browser refuses to start a worker', async () => {
    compute = createCompute(() => {
      throw new Error('refused by the policy');
    }, asOf);
    compute.open(plan, 0);
    rename(plan, 1);
    await until(() => compute?.failure() !== undefined);
    expect([compute.failure(), compute.waiting()]).toEqual(['refused by the policy', false]);
  });

  it('leaves no question hanging when it is closed', async () => {
    const mirror = new Mirror();
    mirror.gate = gate().closed;
    compute = createCompute(channels(mirror).start, asOf);
    compute.open(plan, 0);
    const question = compute.months('CN-01');
    compute.close();
    await expect(question).rejects.toThrow();
  });
});
