import { type Rate } from '../base/cents.ts';
import type { Parameter, Written } from './parameter.ts';

/** What a contribution rests on: all the pay, the pay up to the ceiling, or the pay from one to eight ceilings. */
export type ContributionBase = 'gross' | 'underCeiling' | 'overCeiling';

/** Which employers owe the line; a line without condition is owed by all. */
export type ContributionCondition = 'under50' | 'from50' | 'insuredUnemployment';

/** The M57 account of a line, in the abridged (A) and in the developed (D) chart. */
export interface Accounts {
  readonly abridged: string;
  readonly developed: string;
}

/** One line of the employer's contributions for a public-law contract worker. */
export interface Contribution {
  readonly id: string;
  readonly base: ContributionBase;
  readonly rates: Parameter<Rate>;
  readonly condition?: ContributionCondition;
  /** The field of the employer that replaces the rate when it is known. */
  readonly override?: 'workAccidentRate' | 'managementCentreRate' | 'mobilityRate';
  readonly accounts: Accounts;
}

/** Where the pay itself is charged: public-law contract workers. */
export const PAY_ACCOUNTS: Accounts = { abridged: '6413', developed: '64131' };

/** The line that carries the last known rate on from 1 January 2027, as a hypothesis. */
export function held(value: Rate): Written<Rate> {
  return { from: '2027-01-01', value, certainty: 'I', checked: '2026-11-22', reference: 'Hypothèse : maintien du dernier taux connu' };
}
