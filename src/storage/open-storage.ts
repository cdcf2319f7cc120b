import { done, type Result, refused } from '../domain/base/result.ts';
import { type Database, defineDatabase, type Opened, openDatabase, WriteRefused } from './database.ts';
import type { Ground } from './ground.ts';
import { turnLog } from './log-turn.ts';
import { findPlace } from './place.ts';
import type { StorageRefusal } from './refusal.ts';
import { Shelf } from './shelf.ts';
import type { Storage } from './storage.ts';
import { createWindows } from './windows.ts';
import { createWitness, type Witness } from './witness.ts';

/** How to open the storage after a refusal that the user has read. */
export interface Opening {
  /** Another database than the usual one. */
  readonly name?: string;
  /** Accepts that the plans of a `lost` refusal are gone. */
  readonly forgetLost?: boolean;
  /** Deletes a database that cannot be read and begins a new one. */
  readonly afresh?: boolean;
}

/** Openings tried before a database is said to be unreadable. */
const TRIES = 3;

/** The name of the database, of its lock and channel, and the head of its keys in `localStorage`. */
const NAME = 'quote-part';

/** Opens the plans kept in this browser; an empty database where plans were known is refused, never taken for a first visit. */
export async function openStorage(opening: Opening = {}): Promise<Result<Storage, StorageRefusal>> {
  if (globalThis.indexedDB === undefined) return refused({ code: 'unavailable' });
  const name = opening.name ?? NAME;
  const witness = createWitness(name);
  if (opening.afresh) await clear(name, witness);
  const { factory } = await findPlace(name);
  const database = defineDatabase(name, factory);
  const opened = await tryToOpen(database, factory);
  if (!opened.ok) return opened;
  if (opened.value.lost) witness.noteLoss();
  const known = new Set(await database.plans.toCollection().primaryKeys());
  const lost = witness.list().filter((one) => !known.has(one.id));
  if ((lost.length > 0 || witness.sawLoss()) && !opening.forgetLost) {
    database.close();
    return refused({ code: 'lost', plans: lost });
  }
  witness.forget(lost.map((one) => one.id));
  await turnLog(factory, `${name}-log`);
  // A later version waiting for the database gets it; what this window then holds is refused as `newer`, not written.
  database.on('versionchange', () => database.close());
  const ground: Ground = {
    database,
    witness,
    windows: createWindows(name),
    ready: async () => {
      if (!database.isOpen() && (await openDatabase(database, factory)).newer !== undefined) throw new WriteRefused('newer');
    },
    stepStored: persistOnce(),
  };
  return done(new Shelf(ground));
}

async function tryToOpen(database: Database, factory: IDBFactory): Promise<Result<Opened, StorageRefusal>> {
  // Chromium may say only at the first try that it deleted a damaged database, and fail to open it at that very try.
  for (let tried = 1; ; tried += 1) {
    try {
      const opened = await openDatabase(database, factory);
      return opened.newer === undefined ? done(opened) : refused({ code: 'newer', schema: opened.newer });
    } catch (error) {
      database.close();
      if (tried === TRIES) return refused({ code: 'unreadable', detail: String(error) });
    }
  }
}

async function clear(name: string, witness: Witness): Promise<void> {
  const place = await findPlace(name);
  try {
    await defineDatabase(name, place.factory).delete();
  } catch {
    // Chromium never heals a store whose files are damaged, and does not delete it either.
    if (!place.moveOn()) return;
  }
  witness.clear();
}

/** Asks the browser not to delete the data by itself, once there is something worth keeping. */
function persistOnce(): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    // A browser that says no keeps the data as before; `durable` tells the user.
    navigator.storage?.persist?.().catch(() => false);
  };
}
