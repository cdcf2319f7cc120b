import type { Contribution } from './contribution.ts';
import { AGIRC_ONE } from './contributions/agirc-one.ts';
import { AGIRC_TWO } from './contributions/agirc-two.ts';
import { APPRENTICESHIP } from './contributions/apprenticeship.ts';
import { APPRENTICESHIP_TAX } from './contributions/apprenticeship-tax.ts';
import { APPRENTICESHIP_TAX_ALSACE } from './contributions/apprenticeship-tax-alsace.ts';
import { APPRENTICESHIP_TAX_COMPANY } from './contributions/apprenticeship-tax-company.ts';
import { APPRENTICESHIP_TAX_COMPANY_ALSACE } from './contributions/apprenticeship-tax-company-alsace.ts';
import { ATIACL } from './contributions/atiacl.ts';
import { BALANCE_ONE } from './contributions/balance-one.ts';
import { BALANCE_TWO } from './contributions/balance-two.ts';
import { CNRACL } from './contributions/cnracl.ts';
import { COVER_LEVY } from './contributions/cover-levy.ts';
import { ECLAT_HEALTH } from './contributions/eclat-health.ts';
import { ECLAT_JOINT_BODIES } from './contributions/eclat-joint-bodies.ts';
import { ECLAT_PROVIDENT } from './contributions/eclat-provident.ts';
import { ECLAT_TRAINING_LARGE } from './contributions/eclat-training-large.ts';
import { ECLAT_TRAINING_SMALL } from './contributions/eclat-training-small.ts';
import { ECLAT_VOLUNTEERS } from './contributions/eclat-volunteers.ts';
import { FAMILY } from './contributions/family.ts';
import { FAMILY_PRIVATE } from './contributions/family-private.ts';
import { FIXED_TERM_TRAINING } from './contributions/fixed-term-training.ts';
import { HEALTH } from './contributions/health.ts';
import { HEALTH_CIVIL } from './contributions/health-civil.ts';
import { HEALTH_PRIVATE } from './contributions/health-private.ts';
import { HOUSING_EFFORT } from './contributions/housing-effort.ts';
import { HOUSING_LARGE } from './contributions/housing-large.ts';
import { HOUSING_SMALL } from './contributions/housing-small.ts';
import { INSURANCE } from './contributions/insurance.ts';
import { IRCANTEC_A } from './contributions/ircantec-a.ts';
import { IRCANTEC_B } from './contributions/ircantec-b.ts';
import { MANAGEMENT_CENTRE } from './contributions/management-centre.ts';
import { MOBILITY } from './contributions/mobility.ts';
import { PENSION_CAPPED } from './contributions/pension-capped.ts';
import { PENSION_UNCAPPED } from './contributions/pension-uncapped.ts';
import { RAFP } from './contributions/rafp.ts';
import { SOCIAL_DIALOGUE } from './contributions/social-dialogue.ts';
import { SOLIDARITY } from './contributions/solidarity.ts';
import { TECHNICAL_BALANCE } from './contributions/technical-balance.ts';
import { TRAINING } from './contributions/training.ts';
import { TRAINING_AIDED } from './contributions/training-aided.ts';
import { UNEMPLOYMENT } from './contributions/unemployment.ts';
import { VOCATIONAL_LARGE } from './contributions/vocational-large.ts';
import { VOCATIONAL_SMALL } from './contributions/vocational-small.ts';
import { WAGE_GUARANTEE } from './contributions/wage-guarantee.ts';
import { WORK_ACCIDENT } from './work-accident.ts';

/** The employer’s contributions of every scheme, in the order of a payslip. */
export const CONTRIBUTIONS: readonly Contribution[] = [
  HEALTH,
  HEALTH_CIVIL,
  HEALTH_PRIVATE,
  SOLIDARITY,
  PENSION_CAPPED,
  PENSION_UNCAPPED,
  FAMILY,
  FAMILY_PRIVATE,
  WORK_ACCIDENT,
  HOUSING_SMALL,
  HOUSING_LARGE,
  IRCANTEC_A,
  IRCANTEC_B,
  CNRACL,
  ATIACL,
  RAFP,
  TRAINING,
  TRAINING_AIDED,
  APPRENTICESHIP,
  MANAGEMENT_CENTRE,
  UNEMPLOYMENT,
  WAGE_GUARANTEE,
  AGIRC_ONE,
  AGIRC_TWO,
  BALANCE_ONE,
  BALANCE_TWO,
  TECHNICAL_BALANCE,
  SOCIAL_DIALOGUE,
  VOCATIONAL_SMALL,
  VOCATIONAL_LARGE,
  APPRENTICESHIP_TAX,
  APPRENTICESHIP_TAX_ALSACE,
  APPRENTICESHIP_TAX_COMPANY,
  APPRENTICESHIP_TAX_COMPANY_ALSACE,
  FIXED_TERM_TRAINING,
  HOUSING_EFFORT,
  ECLAT_TRAINING_SMALL,
  ECLAT_TRAINING_LARGE,
  ECLAT_JOINT_BODIES,
  ECLAT_VOLUNTEERS,
  ECLAT_PROVIDENT,
  ECLAT_HEALTH,
  COVER_LEVY,
  MOBILITY,
  INSURANCE,
];
