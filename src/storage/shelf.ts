import { done, type Result, refused } from '../domain/base/result.ts';
import { apply, setPlanField } from '../domain/plan/change.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { readContent } from './content.ts';
import { failureOf, ofPlan, type PlanEntry, WriteRefused, write } from './database.ts';
import { newEntry } from './entry.ts';
import type { Ground } from './ground.ts';
import { type HeldPlan, written } from './held-plan.ts';
import { holdPlan, lockName, RELOAD_MS } from './hold.ts';
import { takeLock } from './lock.ts';
import type { PlanRefusal, WriteFailure } from './refusal.ts';
import { NO_SEAL, seal } from './seal.ts';
import { makeSnapshot, putSnapshot } from './snapshot.ts';
import type { Naming, Storage } from './storage.ts';

/** The plans of an open database. */
export class Shelf implements Storage {
  readonly #ground: Ground;
  readonly #listeners = new Set<() => void>();

  constructor(ground: Ground) {
    this.#ground = ground;
    ground.windows.listen((word) => word.kind !== 'handOver' && this.#hear());
  }

  async list(): Promise<PlanEntry[]> {
    await this.#ground.ready();
    const entries = await this.#ground.database.plans.toArray();
    return entries.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async create(plan: Plan, at: string, revision = 0): Promise<Result<PlanEntry, PlanRefusal>> {
    const { database, witness } = this.#ground;
    const entry = newEntry(plan, revision, at);
    const snapshot = await makeSnapshot(plan, revision, await seal(NO_SEAL, [plan.id]));
    return this.#change(entry, async () => {
      await write(database, [database.plans, database.snapshots, database.pieces], async () => {
        if ((await database.plans.get(plan.id)) !== undefined) throw new WriteRefused('elsewhere');
        await putSnapshot(database, snapshot);
        await database.plans.add(entry);
      });
      witness.note(plan.id, plan.name, revision);
    });
  }

  open(id: string): Promise<Result<HeldPlan, PlanRefusal>> {
    return holdPlan(this.#ground, id);
  }

  async rename(id: string, name: string, at: string): Promise<Result<PlanEntry, PlanRefusal>> {
    const held = await this.open(id);
    if (!held.ok) return held;
    const { plan, revision } = held.value.stored;
    const changes = setPlanField(plan, 'name', name);
    const step = { revision: revision + 1, at, code: 'rename', names: [name], changes } as const;
    const outcome = changes.length === 0 ? done(undefined) : await held.value.append(step, apply(plan, changes));
    await held.value.close();
    if (!outcome.ok) return refused(writeRefusal(outcome.refusal));
    const entry = await this.#ground.database.plans.get(id);
    this.#hear();
    return entry === undefined ? refused({ code: 'absent' }) : done(entry);
  }

  async duplicate(id: string, as: Naming, at: string): Promise<Result<PlanEntry, PlanRefusal>> {
    const content = await this.#content(id);
    if (content === undefined) return refused({ code: 'absent' });
    if (!content.whole || content.plan === undefined)
      return refused({ code: 'damaged', readable: content.revision, expected: content.expected });
    return this.create({ ...content.plan, ...as }, at);
  }

  async recover(id: string, as: Naming, at: string): Promise<Result<PlanEntry, PlanRefusal>> {
    const content = await this.#content(id);
    if (content === undefined) return refused({ code: 'absent' });
    if (content.plan === undefined) return refused({ code: 'damaged', readable: undefined, expected: content.expected });
    return this.create({ ...content.plan, ...as }, at);
  }

  async remove(id: string): Promise<Result<undefined, PlanRefusal>> {
    const { database, witness } = this.#ground;
    const lock = await takeLock(lockName(this.#ground, id), RELOAD_MS, () => undefined);
    if (lock === undefined) return refused({ code: 'elsewhere' });
    const outcome = await this.#change(undefined, async () => {
      await write(database, [database.plans, database.snapshots, database.pieces, database.journal, database.preferences], async () => {
        // What is kept beside a plan ends with its id: it goes with the plan.
        await database.preferences.filter(({ key }) => key.endsWith(`:${id}`)).delete();
        await database.pieces
          .where('[plan+revision+piece]')
          .between(...ofPlan(id))
          .delete();
        await database.snapshots
          .where('[plan+revision]')
          .between(...ofPlan(id))
          .delete();
        await database.journal
          .where('[plan+revision]')
          .between(...ofPlan(id))
          .delete();
        await database.plans.delete(id);
      });
      witness.forget([id]);
    });
    lock.release();
    return outcome;
  }

  async preference(key: string): Promise<unknown> {
    await this.#ground.ready();
    return (await this.#ground.database.preferences.get(key))?.value;
  }

  async setPreference(key: string, value: unknown): Promise<void> {
    await this.#ground.ready();
    const { database } = this.#ground;
    await write(database, [database.preferences], () => database.preferences.put({ key, value }));
  }

  async durable(): Promise<boolean | undefined> {
    return navigator.storage?.persisted?.();
  }

  async erase(): Promise<void> {
    // Every other window lets go of the database first.
    await this.#ground.database.delete();
    this.#ground.witness.clear();
    this.#ground.windows.tell({ kind: 'listed' });
    this.close();
  }

  close(): void {
    this.#listeners.clear();
    this.#ground.windows.close();
    this.#ground.database.close();
  }

  async #content(id: string): ReturnType<typeof readContent> {
    await this.#ground.ready();
    return readContent(this.#ground.database, id, this.#ground.witness.revisionOf(id));
  }

  async #change<T>(value: T, work: () => Promise<void>): Promise<Result<T, PlanRefusal>> {
    const outcome = await written(this.#ground.ready().then(work), failureOf);
    if (!outcome.ok) return refused(writeRefusal(outcome.refusal));
    this.#ground.windows.tell({ kind: 'listed' });
    this.#hear();
    return done(value);
  }

  #hear(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function writeRefusal(reason: WriteFailure): PlanRefusal {
  return reason === 'elsewhere' ? { code: 'elsewhere' } : { code: 'notStored', reason };
}
