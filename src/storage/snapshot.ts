import { PLAN_VERSION } from '../domain/plan/migrations.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { type Database, ofPlan, type PieceRecord, type SnapshotRecord, write } from './database.ts';
import { toPieces } from './pieces.ts';
import { NO_SEAL, seal } from './seal.ts';

/** Snapshots kept beside the first one, which never goes: the older serves when the newer is damaged. */
const KEPT = 2;

/** A snapshot ready to be written: made before the transaction, which may wait for nothing but the database. */
export interface Snapshot {
  readonly record: SnapshotRecord;
  readonly pieces: readonly PieceRecord[];
}

/** The snapshot of a plan at a revision, `chain` being the seal of the journal there. */
export async function makeSnapshot(plan: Plan, revision: number, chain: string): Promise<Snapshot> {
  const texts = await toPieces(plan);
  return {
    record: { plan: plan.id, revision, count: texts.length, seal: await seal(NO_SEAL, texts), chain, version: PLAN_VERSION },
    pieces: texts.map((text, piece) => ({ plan: plan.id, revision, piece, text })),
  };
}

/** Writes a snapshot, inside a transaction over `snapshots` and `pieces`; one piece at a time, so that the page stays free. */
export async function putSnapshot(database: Database, snapshot: Snapshot): Promise<void> {
  for (const piece of snapshot.pieces) await database.pieces.put(piece);
  await database.snapshots.put(snapshot.record);
}

/** Writes a later snapshot and lets go of those that no longer serve, in one transaction. */
export async function addSnapshot(database: Database, snapshot: Snapshot): Promise<void> {
  const plan = snapshot.record.plan;
  await write(database, [database.snapshots, database.pieces], async () => {
    await putSnapshot(database, snapshot);
    const revisions = (
      await database.snapshots
        .where('[plan+revision]')
        .between(...ofPlan(plan))
        .toArray()
    ).map((one) => one.revision);
    for (const revision of revisions.slice(1, -KEPT)) {
      await database.pieces.where('[plan+revision+piece]').between([plan, revision], [plan, revision, []]).delete();
      await database.snapshots.delete([plan, revision]);
    }
  });
}
