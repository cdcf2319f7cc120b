import type { Database } from './database.ts';
import type { Windows } from './windows.ts';
import type { Witness } from './witness.ts';

/** What every part of the storage stands on: the database, the other windows, the witness. */
export interface Ground {
  readonly database: Database;
  readonly windows: Windows;
  readonly witness: Witness;
  /** Opens the database again if it was closed under us; throws when a later version of the program took it over. */
  ready(): Promise<void>;
  /** To be called after each step stored. */
  stepStored(): void;
}
