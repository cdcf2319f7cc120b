import type { Compute } from '../../bridge/compute.ts';
import type { Export } from '../../bridge/export.ts';
import type { Importer } from '../../bridge/import.ts';
import type { Day } from '../../domain/base/day.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Update } from '../update.ts';
import type { Preferences } from './preferences.ts';

/** What the screens stand on, assembled once by the page: nothing below reads a clock or makes an id by itself. */
export interface Program {
  readonly storage: Storage;
  /** Starts a worker that computes one plan. */
  startCompute(): Compute;
  /** Reads rosters and searches the communes of the reference, out of the page. */
  readonly importer: Importer;
  /** Makes and opens files, out of the page. */
  readonly exporter: Export;
  /** The present instant, as ISO text. */
  clock(): string;
  readonly today: Day;
  newId(): string;
  readonly preferences: Preferences;
  readonly update: Update;
}
