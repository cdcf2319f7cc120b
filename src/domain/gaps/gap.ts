import type { Cents } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { Source } from '../base/source.ts';
import type { TableName } from '../plan/plan.ts';

/** Every kind of gap; each has its file in this room and its French and English sentence. */
export const GAP_CODES = [
  'shortfall',
  'overFunding',
  'stateMoneyEnds',
  'contractOutlivesConvention',
  'conventionOutlivesContract',
  'vacancyRunning',
  'vacancyPastLimit',
  'unusedMoney',
  'toBeReturned',
  'unsecuredCofunding',
  'capExceeded',
  'rateAboveMost',
  'payBelowMinimum',
  'fixedTermTooLong',
  'projectTooLong',
  'soldTimeExceeded',
  'conventionImpossible',
  'bonificationOutsideZone',
  'missingData',
  'communeUnknown',
  'communeUnserved',
  'samePostTwice',
  'statesDisagree',
  'outsideRule',
  'restsOnHypothesis',
] as const;
export type GapCode = (typeof GAP_CODES)[number];

/** `alert`: money is missing or lost; `warning`: it will be; `info`: worth knowing. */
export type Severity = 'alert' | 'warning' | 'info';

/** The cell of the plan that a gap opens. */
export interface GapCell {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
}

/** The plan against a rule. Carries no language: the code names its sentence, the rest fills it. */
export interface Gap {
  readonly code: GapCode;
  readonly severity: Severity;
  readonly post?: string;
  readonly commune?: string;
  readonly year?: number;
  readonly amount?: Cents;
  readonly from?: Day;
  readonly to?: Day;
  /** Days left before a deadline; negative once it has passed. */
  readonly days?: number;
  /** Field names that are missing, funders concerned… as the sentence of the code needs. */
  readonly names?: readonly string[];
  /** Which of the sentences of the code says it, when it has several. */
  readonly variant?: string;
  /** The rule behind the gap; none when the gap is arithmetic. */
  readonly source?: Source;
  readonly cell?: GapCell;
}
