import type { Day } from '../base/day.ts';
import { yearOfDay } from '../base/day.ts';
import type { Line } from '../funding/cofinancing-line.ts';
import type { Ledger } from '../funding/ledger.ts';
import type { Figures } from '../results.ts';
import type { Territory } from '../territory/territory.ts';
import type { Severity } from './gap.ts';

/** What gaps are found in: everything computed, and the day it is read on. */
export interface Facts {
  readonly ledger: Ledger;
  readonly lines: readonly Line[];
  readonly posts: Figures;
  readonly plan: Figures;
  readonly communes: Figures;
  readonly communeIds: readonly string[];
  /** The reference of communes; without it nobody says that a commune is unknown. */
  readonly territory: Territory | undefined;
  readonly asOf: Day;
}

/** `wanted` for the exercice of the day and later ones; a past exercice is only worth knowing. */
export function severityIn(facts: Facts, year: number, wanted: Severity): Severity {
  return year < yearOfDay(facts.asOf) ? 'info' : wanted;
}
