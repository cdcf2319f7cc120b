import { apply } from '../domain/plan/change.ts';
import { migrate, type StoredPlan } from '../domain/plan/migrations.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Step } from '../domain/plan/step.ts';
import { type Database, type JournalRecord, ofPlan, type PlanEntry, type SnapshotRecord } from './database.ts';
import { fromPieces, pause } from './pieces.ts';
import { holdsSeal, NO_SEAL } from './seal.ts';

/** What the database holds of a plan: all that can be trusted, and whether that is everything. */
export interface Content {
  readonly entry: PlanEntry;
  /** The plan at the last revision that can be trusted, absent when none can. */
  readonly plan?: Plan;
  readonly revision?: number;
  /** The steps that can be trusted, from the first on, without a hole. */
  readonly steps: readonly Step[];
  /** The seal of the journal at `revision`. */
  readonly chain: string;
  /** Revision of the snapshot the plan was read from. */
  readonly snapshotAt: number;
  /** The revision that should be there. */
  readonly expected: number;
  readonly whole: boolean;
}

/** Reads a plan: its newest sound snapshot and the sound steps after it; undefined when there is no such plan. */
export async function readContent(database: Database, id: string, remembered: number | undefined): Promise<Content | undefined> {
  const read = await database.transaction('r', [database.plans, database.snapshots, database.journal], async () => ({
    entry: await database.plans.get(id),
    snapshots: await database.snapshots
      .where('[plan+revision]')
      .between(...ofPlan(id))
      .toArray(),
    journal: await database.journal
      .where('[plan+revision]')
      .between(...ofPlan(id))
      .toArray(),
  }));
  if (read.entry === undefined) return undefined;
  const steps = await soundSteps(read.journal, read.snapshots);
  const expected = Math.max(read.entry.revision, remembered ?? 0);
  const first = read.snapshots[0]?.revision ?? 0;
  for (const snapshot of read.snapshots.toReversed()) {
    const base = await readSnapshot(database, snapshot);
    if (base === undefined) continue;
    const later = contiguous(steps, snapshot.revision);
    const plan = replay(base, later);
    if (plan === undefined) continue;
    const revision = snapshot.revision + later.length;
    const chain = later.at(-1)?.chain ?? snapshot.chain;
    const history = contiguous(steps, first);
    const whole = revision === expected && history.length === expected - first;
    return {
      entry: read.entry,
      plan,
      revision,
      steps: history.map((one) => one.step),
      chain,
      snapshotAt: snapshot.revision,
      expected,
      whole,
    };
  }
  return { entry: read.entry, steps: [], chain: NO_SEAL, snapshotAt: 0, expected, whole: false };
}

/** The sound steps stored after a revision whose seal is known. */
export async function stepsAfter(database: Database, plan: string, revision: number, chain: string): Promise<SoundStep[]> {
  const journal = await database.journal
    .where('[plan+revision]')
    .between([plan, revision + 1], [plan, []])
    .toArray();
  return contiguous(await soundSteps(journal, [{ revision, chain }]), revision);
}

/** A step whose seal holds. */
export interface SoundStep {
  readonly step: Step;
  readonly chain: string;
}

async function soundSteps(
  journal: readonly JournalRecord[],
  snapshots: readonly Pick<SnapshotRecord, 'revision' | 'chain'>[],
): Promise<Map<number, SoundStep>> {
  const chains = new Map([...snapshots, ...journal].map((record) => [record.revision, record.chain]));
  const sound = new Map<number, SoundStep>();
  for (const [place, record] of journal.entries()) {
    if (place % 500 === 499) await pause();
    const step = await readStep(record, chains.get(record.revision - 1));
    if (step !== undefined) sound.set(record.revision, { step, chain: record.chain });
  }
  return sound;
}

/** The step of a record; undefined when it is not the one that was written after the step before. */
async function readStep(record: JournalRecord, before: string | undefined): Promise<Step | undefined> {
  try {
    if (before === undefined || !(await holdsSeal(record.chain, before, record.pieces))) return undefined;
    const step = (await fromPieces(record.pieces)) as Step;
    return step.revision === record.revision ? step : undefined;
  } catch {
    return undefined;
  }
}

async function readSnapshot(database: Database, snapshot: SnapshotRecord): Promise<Plan | undefined> {
  try {
    const texts: string[] = [];
    for (let piece = 0; piece < snapshot.count; piece += 1) {
      texts.push((await database.pieces.get([snapshot.plan, snapshot.revision, piece]))?.text ?? '');
    }
    if (!(await holdsSeal(snapshot.seal, NO_SEAL, texts))) return undefined;
    return migrate((await fromPieces(texts)) as StoredPlan, snapshot.version ?? 1) as unknown as Plan;
  } catch {
    return undefined;
  }
}

function contiguous(steps: ReadonlyMap<number, SoundStep>, after: number): SoundStep[] {
  const found: SoundStep[] = [];
  for (let next = steps.get(after + 1); next !== undefined; next = steps.get(next.step.revision + 1)) found.push(next);
  return found;
}

function replay(base: Plan, steps: readonly SoundStep[]): Plan | undefined {
  try {
    return apply(
      base,
      steps.flatMap(({ step }) => step.changes),
    );
  } catch {
    return undefined;
  }
}
