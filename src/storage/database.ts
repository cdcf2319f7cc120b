import Dexie, { type Table } from 'dexie';
import { lookAt } from './guard.ts';
import type { WriteFailure } from './refusal.ts';

/** The number of the layout below; a release never lowers it, and older code refuses to touch a later one. */
export const SCHEMA = 2;

/** What the list of plans shows; `updatedAt` and the others are ISO instants. */
export interface PlanEntry {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly posts: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly fictitious: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When a copy was last written to a file. */
  readonly lastCopyAt?: string;
}

/** A whole plan at a revision: `count` pieces sealed by `seal`; `chain` is the seal of the journal at that revision. */
export interface SnapshotRecord {
  readonly plan: string;
  readonly revision: number;
  readonly count: number;
  readonly seal: string;
  readonly chain: string;
  /** The version of the plan as it was written; the first releases wrote version 1 without saying so. */
  readonly version?: number;
}

/** One piece of a snapshot, as JSON text. */
export interface PieceRecord {
  readonly plan: string;
  readonly revision: number;
  readonly piece: number;
  readonly text: string;
}

/** One step as pieces of JSON text; `chain` seals them together with the step before. */
export interface JournalRecord {
  readonly plan: string;
  readonly revision: number;
  readonly pieces: readonly string[];
  readonly chain: string;
}

/** The tables of the database; every write goes through one transaction over all the tables it touches. */
export interface Database extends Dexie {
  readonly meta: Table<{ readonly key: string; readonly value: number }, string>;
  readonly plans: Table<PlanEntry, string>;
  readonly snapshots: Table<SnapshotRecord, [string, number]>;
  readonly pieces: Table<PieceRecord, [string, number, number]>;
  readonly journal: Table<JournalRecord, [string, number]>;
  readonly preferences: Table<{ readonly key: string; readonly value: unknown }, string>;
}

/** The database of that name, not yet open; `strict`: a transaction completes once its data is flushed to the disk. */
export function defineDatabase(name: string, factory: IDBFactory): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB: factory, IDBKeyRange });
  database.version(SCHEMA).stores({
    meta: 'key',
    plans: 'id',
    snapshots: '[plan+revision]',
    pieces: '[plan+revision+piece]',
    journal: '[plan+revision]',
    preferences: 'key',
  });
  return database as Database;
}

/** How an opening went: `newer`, a later layout that was left alone; `lost`, the browser deleted what was there. */
export interface Opened {
  readonly newer?: number;
  readonly lost?: boolean;
}

/** Opens the database, or says which later layout it has: Dexie alone would open it and write old rows into it. */
export async function openDatabase(database: Database, factory: IDBFactory): Promise<Opened> {
  const before = await lookAt(factory, database.name);
  if (before.version > SCHEMA) return { newer: before.version };
  await database.open();
  const schema = (await database.meta.get('schema'))?.value;
  if (database.verno > SCHEMA || (schema ?? 0) > SCHEMA) {
    database.close();
    return { newer: Math.max(database.verno, schema ?? 0) };
  }
  if (schema === undefined) await database.meta.put({ key: 'schema', value: SCHEMA });
  return { lost: before.lost };
}

/**
 * The one door of everything that is written: one strict transaction over these tables, and over `meta`, which makes writes wait
 * for one another, from any window. Chromium, killed while two transactions that share nothing are being written, takes what it
 * finds for damage and deletes every database of the origin.
 */
export function write<T>(database: Database, tables: readonly Table[], work: () => Promise<T>): Promise<T> {
  return database.transaction('rw', [...tables, database.meta], work);
}

/** The keys of every record of a plan, in tables whose key starts with the plan's id. */
export function ofPlan(plan: string): [[string], [string, unknown[]]] {
  return [[plan], [plan, []]];
}

/** Thrown inside a transaction to abort it with a failure of ours. */
export class WriteRefused extends Error {
  readonly failure: WriteFailure;
  constructor(failure: WriteFailure) {
    super(failure);
    this.failure = failure;
  }
}

/** What an error raised by a transaction means for the user. */
export function failureOf(error: unknown): WriteFailure {
  if (error instanceof WriteRefused) return error.failure;
  for (let at = error; at instanceof Object; at = (at as { inner?: unknown }).inner) {
    const name = (at as { name?: string }).name;
    if (name === 'QuotaExceededError') return 'full';
    if (name === 'DatabaseClosedError' || name === 'InvalidStateError' || name === 'OpenFailedError') return 'closed';
  }
  return 'unknown';
}
