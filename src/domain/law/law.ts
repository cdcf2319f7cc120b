import type { Cents } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import { BONIFICATION } from './bonification.ts';
import type { Contribution } from './contribution.ts';
import { APPRENTICESHIP } from './contributions/apprenticeship.ts';
import { FAMILY } from './contributions/family.ts';
import { HEALTH } from './contributions/health.ts';
import { HOUSING_LARGE } from './contributions/housing-large.ts';
import { HOUSING_SMALL } from './contributions/housing-small.ts';
import { IRCANTEC_A } from './contributions/ircantec-a.ts';
import { IRCANTEC_B } from './contributions/ircantec-b.ts';
import { MANAGEMENT_CENTRE } from './contributions/management-centre.ts';
import { MOBILITY } from './contributions/mobility.ts';
import { PENSION_CAPPED } from './contributions/pension-capped.ts';
import { PENSION_UNCAPPED } from './contributions/pension-uncapped.ts';
import { SOLIDARITY } from './contributions/solidarity.ts';
import { TRAINING } from './contributions/training.ts';
import { UNEMPLOYMENT } from './contributions/unemployment.ts';
import { WORK_ACCIDENT } from './contributions/work-accident.ts';
import { LAST_SIGNING } from './last-signing.ts';
import type { Parameter } from './parameter.ts';
import { PMSS } from './pmss.ts';
import { parametersOf, type Scale } from './scale.ts';
import { SINCERITY } from './sincerity.ts';
import { SMIC } from './smic.ts';
import { STATE_AID } from './state-aid.ts';
import { V1 } from './v1.ts';
import { V2 } from './v2.ts';
import { VACANCY_LIMIT } from './vacancy-limit.ts';

/** Every figure of law that a plan is computed with: given as an argument, so that hypotheses can be laid over it. */
export interface Law {
  readonly smic: Parameter<Cents>;
  readonly pmss: Parameter<Cents>;
  /** The employer's contributions of a public-law contract, in the order of a payslip. */
  readonly contributions: readonly Contribution[];
  readonly v1: Scale;
  readonly v2: Scale;
  /** What each year of a V2 convention earns on top, for a public employer in QPV or ZRR. */
  readonly bonification: Parameter<readonly Cents[]>;
  /** Most months a post may stay empty. */
  readonly vacancyLimit: Parameter<number>;
  /** The last day a convention could be signed. */
  readonly lastSigning: Parameter<Day>;
  /** Whether the State pays salaries once conventions have run out. */
  readonly stateAid: Parameter<boolean>;
  /** Whether budgeted receipts must be sincere. */
  readonly sincerity: Parameter<boolean>;
}

/** The law as written in this room. */
export const LAW: Law = {
  smic: SMIC,
  pmss: PMSS,
  contributions: [
    HEALTH,
    SOLIDARITY,
    PENSION_CAPPED,
    PENSION_UNCAPPED,
    FAMILY,
    WORK_ACCIDENT,
    HOUSING_SMALL,
    HOUSING_LARGE,
    IRCANTEC_A,
    IRCANTEC_B,
    TRAINING,
    APPRENTICESHIP,
    MANAGEMENT_CENTRE,
    UNEMPLOYMENT,
    MOBILITY,
  ],
  v1: V1,
  v2: V2,
  bonification: BONIFICATION,
  vacancyLimit: VACANCY_LIMIT,
  lastSigning: LAST_SIGNING,
  stateAid: STATE_AID,
  sincerity: SINCERITY,
};

/** Every dated parameter of the law, for guardians and for the page that lists them. */
export const PARAMETERS: readonly Parameter<unknown>[] = [
  LAW.smic,
  LAW.pmss,
  ...LAW.contributions.map((line) => line.rates),
  ...parametersOf(LAW.v1),
  ...parametersOf(LAW.v2),
  LAW.bonification,
  LAW.vacancyLimit,
  LAW.lastSigning,
  LAW.stateAid,
  LAW.sincerity,
];
