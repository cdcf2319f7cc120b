import type { Cents, Rate } from '../base/cents.ts';
import type { Parameter, Written } from './parameter.ts';

/**
 * The set of rules a pay falls under: public-law contracts (`general`), CNRACL civil servants (`civil`), private law, aided
 * contracts and apprentices of a public or private employer.
 */
export type Scheme = 'general' | 'civil' | 'private' | 'aidedPublic' | 'aidedPrivate' | 'apprenticePublic' | 'apprenticePrivate';

/**
 * What a contribution rests on. `gross`: all the pay of the month; `monthlyPay`: without the end-of-contract indemnity;
 * `indexPay`: index pay and NBI; `allowances`: the others, up to a fifth of the index pay; `pensionable…`: without the family
 * supplement; `pastCeiling`: all the pay once it passes the ceiling; `overSmic`: what passes the SMIC; `ceiling`: the ceiling
 * itself, for each agent; `cover`: what is paid for provident and health cover.
 */
export type ContributionBase =
  | 'gross'
  | 'monthlyPay'
  | 'underCeiling'
  | 'overCeiling'
  | 'underFourCeilings'
  | 'pastCeiling'
  | 'pensionableUnderCeiling'
  | 'pensionableOverCeiling'
  | 'indexPay'
  | 'indexPayUnderCeiling'
  | 'allowances'
  | 'overSmic'
  | 'ceiling'
  | 'cover';

/** What an employer or a contract must be to owe the line; a line without condition is owed by all of its schemes. */
export type ContributionCondition =
  | 'under11'
  | 'from11'
  | 'under50'
  | 'from50'
  | 'insured'
  | 'fixedTerm'
  | 'nonProfit'
  | 'company'
  | 'ordinaryLaw'
  | 'localLaw'
  | 'eclat';

/** The M57 account of a line, in the abridged (A) and in the developed (D) chart. */
export interface Accounts {
  readonly abridged: string;
  readonly developed: string;
}

/** The line of the Cerfa 12156 budget a contribution belongs to: 63 taxes on pay, 64 social charges, 64 other. */
export type CerfaLine = 'taxes' | 'contributions' | 'other';

/** A rate that holds up to a number of SMIC (in hundredths), on the pay of the month. */
export interface ReducedRate {
  readonly rate: Rate;
  /** Hundredths of a SMIC: 250 is 2.5 SMIC; 0 reduces nothing. */
  readonly upTo: number;
  /** Hourly SMIC of the threshold when it is frozen, in cents; that of the month when absent. */
  readonly hourlySmic?: Cents;
}

/** One line of the employer's contributions. */
export interface Contribution {
  readonly id: string;
  /** What it rests on under each scheme that owes it. */
  readonly on: Readonly<Partial<Record<Scheme, ContributionBase>>>;
  readonly rates: Parameter<Rate>;
  /** All of them must hold. */
  readonly conditions?: readonly ContributionCondition[];
  /** The rate on low pay. */
  readonly reduced?: Parameter<ReducedRate>;
  /** The field of the employer that replaces the rate when it is known. */
  readonly override?: 'workAccidentRate' | 'managementCentreRate' | 'mobilityRate' | 'insuranceRate';
  readonly accounts: Accounts;
  readonly cerfa: CerfaLine;
}

/** The line that carries the last known rate on from 1 January 2027, as a hypothesis. */
export function held<T>(value: T): Written<T> {
  return {
    from: '2027-01-01',
    value,
    certainty: 'I',
    checked: '2026-11-22',
    reference: 'Hypothèse : maintien de la dernière valeur connue',
  };
}
