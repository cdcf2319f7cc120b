import { done, type Result, refused } from '../domain/base/result.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Step } from '../domain/plan/step.ts';
import { type Content, readContent, stepsAfter } from './content.ts';
import { failureOf, WriteRefused, write } from './database.ts';
import { entryAfter } from './entry.ts';
import type { Ground } from './ground.ts';
import { type HeldListener, type HeldPlan, type StoredPlan, written } from './held-plan.ts';
import { forceLock, type Lock, takeLock } from './lock.ts';
import { toPieces } from './pieces.ts';
import type { PlanRefusal, WriteFailure } from './refusal.ts';
import { seal } from './seal.ts';
import { addSnapshot, makeSnapshot } from './snapshot.ts';
import type { Word } from './windows.ts';

/** Steps between two snapshots. */
const STEPS_PER_SNAPSHOT = 100;
/** How long a page that is being loaded again may still hold its lock. */
export const RELOAD_MS = 300;
/** How long a window asked for its plan has to store what it holds. */
const HAND_OVER_MS = 2000;

/** Opens a plan, for writing when no other window writes it, else for reading only. */
export async function holdPlan(ground: Ground, id: string): Promise<Result<HeldPlan, PlanRefusal>> {
  const hold = new Hold(ground, id);
  const entered = await hold.enter(takeLock, RELOAD_MS);
  if (entered.ok) return done(hold);
  await hold.close();
  return entered;
}

/** The name of the lock of a plan. */
export function lockName(ground: Ground, id: string): string {
  return `${ground.database.name}:${id}`;
}

class Hold implements HeldPlan {
  stored!: StoredPlan;
  readonly #ground: Ground;
  readonly #id: string;
  readonly #stopListening: () => void;
  #lock: Lock | undefined;
  #revision = 0;
  #chain = '';
  #snapshotAt = 0;
  #snapshotting: Promise<void> | undefined;
  #following = Promise.resolve();
  #listener: HeldListener | undefined;

  constructor(ground: Ground, id: string) {
    this.#ground = ground;
    this.#id = id;
    this.#stopListening = ground.windows.listen((word) => this.#hear(word));
  }

  get writable(): boolean {
    return this.#lock !== undefined;
  }

  async enter(take: typeof takeLock, wait: number): Promise<Result<StoredPlan, PlanRefusal>> {
    this.#lock = await take(lockName(this.#ground, this.#id), wait, () => {
      this.#lock = undefined;
      void this.#listener?.onTaken();
    });
    const stored = await this.#read();
    if (!stored.ok) this.#release();
    return stored;
  }

  async append(step: Step, after: Plan): Promise<Result<undefined, WriteFailure>> {
    if (!this.writable) return refused('elsewhere');
    const pieces = await toPieces(step);
    const chain = await seal(this.#chain, pieces);
    const outcome = await written(this.#write({ plan: this.#id, revision: step.revision, pieces, chain }, step.at, after), failureOf);
    if (!outcome.ok) return outcome;
    this.#chain = chain;
    this.#revision = step.revision;
    this.#ground.witness.note(this.#id, after.name, step.revision);
    this.#ground.windows.tell({ kind: 'stored', plan: this.#id, revision: step.revision });
    this.#ground.stepStored();
    if (step.revision - this.#snapshotAt >= STEPS_PER_SNAPSHOT) this.#snapshotting ??= this.#snapshot(after, step.revision, chain);
    return outcome;
  }

  async copied(at: string): Promise<Result<undefined, WriteFailure>> {
    const { database } = this.#ground;
    const note = this.#ground
      .ready()
      .then(() => write(database, [database.plans], () => database.plans.update(this.#id, { lastCopyAt: at })));
    const outcome = await written(note, failureOf);
    if (outcome.ok) this.#ground.windows.tell({ kind: 'listed' });
    return outcome;
  }

  async takeOver(): Promise<Result<StoredPlan, PlanRefusal>> {
    if (this.writable) return done(this.stored);
    this.#ground.windows.tell({ kind: 'handOver', plan: this.#id });
    return this.enter(forceLock, HAND_OVER_MS);
  }

  listen(listener: HeldListener): void {
    this.#listener = listener;
  }

  async close(): Promise<void> {
    this.#stopListening();
    await this.#snapshotting;
    this.#release();
  }

  async #read(): Promise<Result<StoredPlan, PlanRefusal>> {
    try {
      await this.#ground.ready();
      const content = await readContent(this.#ground.database, this.#id, this.#ground.witness.revisionOf(this.#id));
      const stored = storedPlan(content);
      if (content === undefined || !stored.ok) return stored;
      this.stored = stored.value;
      this.#revision = stored.value.revision;
      this.#chain = content.chain;
      this.#snapshotAt = content.snapshotAt;
      return stored;
    } catch (error) {
      return refused({ code: 'notStored', reason: failureOf(error) });
    }
  }

  async #write(record: { plan: string; revision: number; pieces: string[]; chain: string }, at: string, after: Plan): Promise<void> {
    await this.#ground.ready();
    const { plans, journal } = this.#ground.database;
    await write(this.#ground.database, [plans, journal], async () => {
      const entry = await plans.get(this.#id);
      // Whoever else wrote meanwhile, lock or no lock, is never overwritten.
      if (entry?.revision !== record.revision - 1) throw new WriteRefused('elsewhere');
      await journal.add(record);
      await plans.put(entryAfter(entry, after, record.revision, at));
    });
  }

  async #snapshot(plan: Plan, revision: number, chain: string): Promise<void> {
    // The journal already holds everything: a snapshot that fails is tried again at the next step.
    const outcome = await written(
      makeSnapshot(plan, revision, chain).then((made) => addSnapshot(this.#ground.database, made)),
      failureOf,
    );
    if (outcome.ok) this.#snapshotAt = revision;
    this.#snapshotting = undefined;
  }

  /** A word is only a hint: one that cannot be followed is made up for by the next, or by taking the plan over. */
  #hear(word: Word): void {
    if (word.kind === 'listed' || word.plan !== this.#id) return;
    if (word.kind === 'handOver' && this.writable) void this.#handOver();
    if (word.kind === 'stored' && !this.writable) this.#following = this.#following.then(() => this.#follow()).catch(() => undefined);
  }

  async #follow(): Promise<void> {
    const later = await stepsAfter(this.#ground.database, this.#id, this.#revision, this.#chain);
    const last = later.at(-1);
    if (last === undefined || this.writable) return;
    this.#revision = last.step.revision;
    this.#chain = last.chain;
    this.#listener?.onSteps(later.map(({ step }) => step));
  }

  async #handOver(): Promise<void> {
    await this.#listener?.onTaken();
    this.#release();
  }

  #release(): void {
    this.#lock?.release();
    this.#lock = undefined;
  }
}

/** What was read as a result: only a plan that is whole is handed out. */
export function storedPlan(content: Content | undefined): Result<StoredPlan, PlanRefusal> {
  if (content === undefined) return refused({ code: 'absent' });
  const { plan, revision, steps, entry, expected, whole } = content;
  if (!whole || plan === undefined || revision === undefined) return refused({ code: 'damaged', readable: revision, expected });
  const { updatedAt, lastCopyAt } = entry;
  return done({ plan, revision, steps, updatedAt, ...(lastCopyAt !== undefined && { lastCopyAt }) });
}
