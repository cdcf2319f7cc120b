import type { Cents, Rate } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { GradeScale } from '../plan/pay-terms.ts';
import type { WorkAccidentCode } from '../plan/plan.ts';
import { BONIFICATION } from './bonification.ts';
import { ALISFA_BASE, ECLAT_COEFFICIENTS, ECLAT_POINTS, type EclatCoefficients, type EclatPoints } from './branch-pay.ts';
import { FIXED_TERM_LIMIT, PROJECT_LIMIT } from './contract-limits.ts';
import type { Contribution } from './contribution.ts';
import { CONTRIBUTIONS } from './contributions.ts';
import { PRIVATE_END_INDEMNITY, PUBLIC_END_INDEMNITY, REDUCED_END_INDEMNITY } from './end-indemnity.ts';
import { EUROPEAN_MOST, INDIRECT_OF_DIRECT, INDIRECT_OF_STAFF, OTHER_COSTS } from './european-rates.ts';
import { FAMILY_SUPPLEMENT, type FamilySupplement } from './family-supplement.ts';
import { REDUCTION_LARGE, REDUCTION_SMALL, type Reduction } from './general-reduction.ts';
import { GRADE_GRIDS, type GradeStep } from './grade-grids.ts';
import { INDEX_POINT, MINIMUM_INDEX } from './index-point.ts';
import { LABEL_PERIODS } from './label.ts';
import { LAST_SIGNING } from './last-signing.ts';
import type { Parameter } from './parameter.ts';
import { PAYROLL_TAX, PAYROLL_TAX_GUYANE_MAYOTTE, PAYROLL_TAX_OVERSEAS, type PayrollTaxScale } from './payroll-tax.ts';
import { PMSS } from './pmss.ts';
import { projected, raised, raisedToEuro } from './projected.ts';
import { RISES } from './rises.ts';
import type { Scale } from './scale.ts';
import { SINCERITY } from './sincerity.ts';
import { SMIC_HOURLY } from './smic.ts';
import { SOLD_TIME, WORKING_HOURS } from './sold-time.ts';
import { STATE_AID } from './state-aid.ts';
import { REMUNERATION_ONLY, UNUSED_MONEY } from './use-of-money.ts';
import { V1 } from './v1.ts';
import { V2 } from './v2.ts';
import { VACANCY_LIMIT } from './vacancy-limit.ts';
import { WORK_ACCIDENTS } from './work-accident.ts';

/** Every figure of law that a plan is computed with: given as an argument, so that hypotheses can be laid over it. */
export interface Law {
  readonly rises: Readonly<Record<keyof typeof RISES, Parameter<Rate>>>;
  readonly smicHourly: Parameter<Cents>;
  readonly pmss: Parameter<Cents>;
  readonly indexPoint: Parameter<number>;
  readonly minimumIndex: Parameter<number>;
  readonly familySupplement: Parameter<FamilySupplement>;
  readonly gradeGrids: Readonly<Record<GradeScale, Parameter<readonly GradeStep[]>>>;
  /** The employer's contributions, in the order of a payslip. */
  readonly contributions: readonly Contribution[];
  readonly workAccidents: Readonly<Record<WorkAccidentCode, Parameter<Rate>>>;
  readonly reductionSmall: Parameter<Reduction>;
  readonly reductionLarge: Parameter<Reduction>;
  readonly payrollTax: Parameter<PayrollTaxScale>;
  readonly payrollTaxOverseas: Parameter<Rate>;
  readonly payrollTaxGuyaneMayotte: Parameter<Rate>;
  readonly publicEndIndemnity: Parameter<Rate>;
  readonly privateEndIndemnity: Parameter<Rate>;
  readonly reducedEndIndemnity: Parameter<Rate>;
  readonly eclatPoints: Parameter<EclatPoints>;
  readonly eclatCoefficients: Parameter<EclatCoefficients>;
  readonly alisfaBase: Parameter<Cents>;
  readonly v1: Scale;
  readonly v2: Scale;
  /** The State's label, which brings no money. */
  readonly label: Scale;
  /** What each year of a V2 convention earns on top, for a public employer in QPV or ZRR. */
  readonly bonification: Parameter<readonly Cents[]>;
  /** Most months a post may stay empty. */
  readonly vacancyLimit: Parameter<number>;
  /** The last day a convention could be signed. */
  readonly lastSigning: Parameter<Day>;
  /** Whether the State pays salaries once conventions have run out. */
  readonly stateAid: Parameter<boolean>;
  /** Whether State money may pay the adviser only, and what becomes of it while the post is empty. */
  readonly remunerationOnly: Parameter<boolean>;
  readonly unusedMoney: Parameter<boolean>;
  /** Whether budgeted receipts must be sincere. */
  readonly sincerity: Parameter<boolean>;
  /** Most months of a private fixed-term contract and of a project contract. */
  readonly fixedTermLimit: Parameter<number>;
  readonly projectLimit: Parameter<number>;
  readonly workingHours: Parameter<number>;
  readonly soldTime: Parameter<Rate>;
  readonly europeanMost: Parameter<{ readonly dense: Rate; readonly mainland: Rate; readonly overseas: Rate }>;
  readonly flatRates: Readonly<Record<'otherCosts40' | 'indirect15' | 'indirect7', Parameter<Rate>>>;
}

/** What may be laid over a parameter before it is used; the default lays nothing. */
export type Lay = <T>(parameter: Parameter<T>) => Parameter<T>;

/** The law as written in this room, each of its parameters having passed through `lay`. */
export function makeLaw(lay: Lay): Law {
  const each = <K extends string, T>(parameters: Readonly<Record<K, Parameter<T>>>): Record<K, Parameter<T>> =>
    Object.fromEntries(Object.entries(parameters).map(([key, one]) => [key, lay(one as Parameter<T>)])) as Record<K, Parameter<T>>;
  const scale = ({ publicBody, privateBody, overseas }: Scale): Scale => ({
    publicBody: lay(publicBody),
    privateBody: lay(privateBody),
    overseas: overseas.map((zone) => ({ ...zone, periods: lay(zone.periods) })),
  });
  const rises = each(RISES);
  const workAccidents = each(WORK_ACCIDENTS);
  const label = lay(LABEL_PERIODS);
  return {
    rises,
    smicHourly: lay(projected(SMIC_HOURLY, rises.smic, raised)),
    pmss: lay(projected(PMSS, rises.pmss, raisedToEuro)),
    indexPoint: lay(projected(INDEX_POINT, rises.point, raised)),
    minimumIndex: lay(MINIMUM_INDEX),
    familySupplement: lay(FAMILY_SUPPLEMENT),
    gradeGrids: each(GRADE_GRIDS),
    contributions: CONTRIBUTIONS.map((line) => ({
      ...line,
      rates: line.id === 'workAccident' ? workAccidents['751BA'] : lay(line.rates),
      ...(line.reduced && { reduced: lay(line.reduced) }),
    })),
    workAccidents,
    reductionSmall: lay(REDUCTION_SMALL),
    reductionLarge: lay(REDUCTION_LARGE),
    payrollTax: lay(
      projected(PAYROLL_TAX, rises.payrollTax, (value, by) => ({
        ...value,
        first: raisedToEuro(value.first, by),
        second: raisedToEuro(value.second, by),
        allowance: raisedToEuro(value.allowance, by),
      })),
    ),
    payrollTaxOverseas: lay(PAYROLL_TAX_OVERSEAS),
    payrollTaxGuyaneMayotte: lay(PAYROLL_TAX_GUYANE_MAYOTTE),
    publicEndIndemnity: lay(PUBLIC_END_INDEMNITY),
    privateEndIndemnity: lay(PRIVATE_END_INDEMNITY),
    reducedEndIndemnity: lay(REDUCED_END_INDEMNITY),
    eclatPoints: lay(ECLAT_POINTS),
    eclatCoefficients: lay(ECLAT_COEFFICIENTS),
    alisfaBase: lay(ALISFA_BASE),
    v1: scale(V1),
    v2: scale(V2),
    label: { publicBody: label, privateBody: label, overseas: [] },
    bonification: lay(BONIFICATION),
    vacancyLimit: lay(VACANCY_LIMIT),
    lastSigning: lay(LAST_SIGNING),
    stateAid: lay(STATE_AID),
    remunerationOnly: lay(REMUNERATION_ONLY),
    unusedMoney: lay(UNUSED_MONEY),
    sincerity: lay(SINCERITY),
    fixedTermLimit: lay(FIXED_TERM_LIMIT),
    projectLimit: lay(PROJECT_LIMIT),
    workingHours: lay(WORKING_HOURS),
    soldTime: lay(SOLD_TIME),
    europeanMost: lay(EUROPEAN_MOST),
    flatRates: each({ otherCosts40: OTHER_COSTS, indirect15: INDIRECT_OF_STAFF, indirect7: INDIRECT_OF_DIRECT }),
  };
}

/** The law as written in this room. */
export const LAW: Law = makeLaw((parameter) => parameter);

/** Every dated parameter of the law, for guardians and for the sheet that lists them. */
export const PARAMETERS: readonly Parameter<unknown>[] = collected();

function collected(): Parameter<unknown>[] {
  const found: Parameter<unknown>[] = [];
  makeLaw((parameter) => {
    found.push(parameter as Parameter<unknown>);
    return parameter;
  });
  return found;
}
