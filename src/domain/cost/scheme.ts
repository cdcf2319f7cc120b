import type { Scheme } from '../law/contribution.ts';
import { type Contract, isPublic, type Regime, type Structure } from '../plan/plan.ts';
import { FULL_TIME } from './pay.ts';

/** Share of full time (28 hours of 35) from which a civil servant belongs to the CNRACL. */
const CNRACL_FROM = 800_000;

/** The rules a contract falls under for a share of full time; undefined while its regime, or the kind of an employer that decides it, is not known. */
export function schemeOf(contract: Contract, employer: Structure | undefined, fte: number): Scheme | undefined {
  switch (contract.regime) {
    case undefined:
      return undefined;
    case 'civilServant':
      return (contract.pension ?? (fte >= CNRACL_FROM ? 'cnracl' : 'general')) === 'cnracl' ? 'civil' : 'general';
    case 'publicFixedTerm':
    case 'publicPermanent':
    case 'publicProject':
      return 'general';
    case 'privatePermanent':
    case 'privateFixedTerm':
      return 'private';
    case 'aided':
      return ofEmployer(employer, 'aidedPublic', 'aidedPrivate');
    case 'apprentice':
      return ofEmployer(employer, 'apprenticePublic', 'apprenticePrivate');
  }
}

/** True when the pay may not stay under the SMIC: the employer then owes a differential allowance. */
export function owesDifferential(scheme: Scheme): boolean {
  return scheme === 'general' || scheme === 'civil';
}

/** True for a private fixed-term contract: it bears its own training contribution, and an indemnity at its end. */
export function isPrivateFixedTerm(regime: Regime | undefined): boolean {
  return regime === 'privateFixedTerm';
}

/** A share of full time as the plan says it: full time when it says nothing. */
export function shareOfTime(contract: Contract): number {
  return contract.fte ?? FULL_TIME;
}

function ofEmployer<T>(employer: Structure | undefined, ofPublic: T, ofPrivate: T): T | undefined {
  if (employer?.kind === undefined) return undefined;
  return isPublic(employer.kind) ? ofPublic : ofPrivate;
}
