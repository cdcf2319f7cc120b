import type { Rate } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { Contribution } from '../law/contribution.ts';
import type { Structure } from '../plan/plan.ts';

/** What an employer changes in the table of contributions; employers with the same `key` cost the same. */
export interface EmployerRates {
  readonly key: string;
  readonly from50: boolean;
  readonly insured: boolean;
  readonly overrides: { readonly [field in NonNullable<Contribution['override']>]?: Rate };
  /** Observed charges ÷ gross, replacing the table from `observedFrom` on, or always when no day is known. */
  readonly observedRate?: Rate;
  readonly observedFrom?: Day;
}

/** The rates of an employer; an unknown employer, or one that says nothing, is under 50 staff and self-insured. */
export function employerRates(structure: Structure | undefined): EmployerRates {
  const from50 = structure?.staffBand === 'from50' || structure?.staffBand === 'from150';
  const insured = structure?.unemployment === 'insured';
  const { workAccidentRate, managementCentreRate, mobilityRate, observedRate, observedFrom } = structure ?? {};
  const key = [from50, insured, workAccidentRate, managementCentreRate, mobilityRate, observedRate, observedFrom].join('|');
  return {
    key,
    from50,
    insured,
    overrides: {
      ...(workAccidentRate !== undefined && { workAccidentRate }),
      ...(managementCentreRate !== undefined && { managementCentreRate }),
      ...(mobilityRate !== undefined && { mobilityRate }),
    },
    ...(observedRate !== undefined && { observedRate }),
    ...(observedFrom !== undefined && { observedFrom }),
  };
}

/** True when the employer owes the line. */
export function owes(employer: EmployerRates, line: Contribution): boolean {
  switch (line.condition) {
    case 'under50':
      return !employer.from50;
    case 'from50':
      return employer.from50;
    case 'insuredUnemployment':
      return employer.insured;
    default:
      return true;
  }
}
