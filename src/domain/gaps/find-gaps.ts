import { findBonificationOutsideZone } from './bonification-outside-zone.ts';
import { findCapExceeded } from './cap-exceeded.ts';
import { findCommuneUnknown } from './commune-unknown.ts';
import { findCommuneUnserved } from './commune-unserved.ts';
import { findContractOutlivesConvention } from './contract-outlives-convention.ts';
import { findFixedTermTooLong, findProjectTooLong } from './contract-too-long.ts';
import { findConventionImpossible } from './convention-impossible.ts';
import { findConventionOutlivesContract } from './convention-outlives-contract.ts';
import type { Facts } from './facts.ts';
import { GAP_CODES, type Gap, type GapCode, type Severity } from './gap.ts';
import { findMissingData } from './missing-data.ts';
import { findOutsideRule } from './outside-rule.ts';
import { findOverFunding } from './over-funding.ts';
import { findPayBelowMinimum } from './pay-below-minimum.ts';
import { findRateAboveMost } from './rate-above-most.ts';
import { findRestsOnHypothesis } from './rests-on-hypothesis.ts';
import { findSamePostTwice } from './same-post-twice.ts';
import { findShortfalls } from './shortfall.ts';
import { findSoldTimeExceeded } from './sold-time-exceeded.ts';
import { findStateMoneyEnds } from './state-money-ends.ts';
import { findStatesDisagree } from './states-disagree.ts';
import { findToBeReturned } from './to-be-returned.ts';
import { findUnsecuredCofunding } from './unsecured-cofunding.ts';
import { findUnusedMoney } from './unused-money.ts';
import { findVacancyPastLimit, findVacancyRunning } from './vacancy-running.ts';

const FINDERS: Readonly<Record<GapCode, (facts: Facts) => Gap[]>> = {
  shortfall: findShortfalls,
  overFunding: findOverFunding,
  stateMoneyEnds: findStateMoneyEnds,
  contractOutlivesConvention: findContractOutlivesConvention,
  conventionOutlivesContract: findConventionOutlivesContract,
  vacancyRunning: findVacancyRunning,
  vacancyPastLimit: findVacancyPastLimit,
  unusedMoney: findUnusedMoney,
  toBeReturned: findToBeReturned,
  unsecuredCofunding: findUnsecuredCofunding,
  capExceeded: findCapExceeded,
  rateAboveMost: findRateAboveMost,
  payBelowMinimum: findPayBelowMinimum,
  fixedTermTooLong: findFixedTermTooLong,
  projectTooLong: findProjectTooLong,
  soldTimeExceeded: findSoldTimeExceeded,
  conventionImpossible: findConventionImpossible,
  bonificationOutsideZone: findBonificationOutsideZone,
  missingData: findMissingData,
  communeUnknown: findCommuneUnknown,
  communeUnserved: findCommuneUnserved,
  samePostTwice: findSamePostTwice,
  statesDisagree: findStatesDisagree,
  outsideRule: findOutsideRule,
  restsOnHypothesis: findRestsOnHypothesis,
};

const RANK: Readonly<Record<Severity, number>> = { alert: 0, warning: 1, info: 2 };

/** Every gap of a plan: the gravest first, then the largest amount; gaps without amount come last. */
export function findGaps(facts: Facts): Gap[] {
  const graded: Gap[][] = [[], [], []];
  for (const code of GAP_CODES) for (const gap of FINDERS[code](facts)) (graded[RANK[gap.severity]] as Gap[]).push(gap);
  return graded.flatMap(byAmount);
}

/** The largest first, in the order found when equal: sorted through numbers, a plan may have a hundred thousand gaps. */
function byAmount(gaps: readonly Gap[]): Gap[] {
  const amounts = Float64Array.from(gaps, (gap) => gap.amount ?? -1);
  const order = Uint32Array.from(gaps.keys()).sort((a, b) => (amounts[b] as number) - (amounts[a] as number) || a - b);
  return Array.from(order, (place) => gaps[place] as Gap);
}
