import type { Rate } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { Contribution, ContributionCondition } from '../law/contribution.ts';
import type { Agreement, PayrollTaxRule, Structure, WorkAccidentCode } from '../plan/plan.ts';

/** What an employer pays for each agent and month beside its contributions. */
export interface AgentAmounts {
  readonly provident: number;
  readonly health: number;
  readonly other: number;
}

/** What an employer changes in the table of contributions; employers with the same `key` cost the same. */
export interface EmployerRates {
  readonly key: string;
  readonly from11: boolean;
  readonly from50: boolean;
  readonly insured: boolean;
  readonly company: boolean;
  /** Alsace and Moselle. */
  readonly localLaw: boolean;
  readonly agreement: Agreement | undefined;
  readonly risk: WorkAccidentCode | undefined;
  readonly payrollTax: PayrollTaxRule;
  /** Overseas département of the seat, which has its own tax on salaries. */
  readonly overseas: string | undefined;
  readonly agent: AgentAmounts;
  readonly overrides: { readonly [field in NonNullable<Contribution['override']>]?: Rate };
  /** Observed charges ÷ gross, replacing the table from `observedFrom` on, or always when no day is known. */
  readonly observedRate?: Rate;
  readonly observedFrom?: Day;
}

const OVERRIDES = ['workAccidentRate', 'managementCentreRate', 'mobilityRate', 'insuranceRate'] as const;
const ALSACE_MOSELLE = ['57', '67', '68'];

/**
 * The rates of an employer; an unknown employer, or one that says nothing, is under 11 staff and self-insured, and a private
 * one stays under the allowance of the tax on salaries (a company is not liable to it).
 */
export function employerRates(structure: Structure | undefined): EmployerRates {
  const band = structure?.staffBand ?? 'under11';
  const company = structure?.kind === 'otherPrivate';
  const departement = structure?.commune?.startsWith('97') ? structure.commune.slice(0, 3) : structure?.commune?.slice(0, 2);
  const rates = {
    from11: band !== 'under11',
    from50: band === 'from50' || band === 'from150',
    insured: structure?.unemployment === 'insured',
    company,
    localLaw: departement !== undefined && ALSACE_MOSELLE.includes(departement),
    agreement: structure?.agreement,
    risk: structure?.workAccidentCode,
    payrollTax: structure?.payrollTax ?? (company ? 'none' : 'allowance'),
    overseas: departement?.startsWith('97') === true ? departement : undefined,
    agent: { provident: structure?.providentMonthly ?? 0, health: structure?.healthMonthly ?? 0, other: structure?.otherMonthly ?? 0 },
    overrides: overridesOf(structure),
    ...(structure?.observedRate !== undefined && { observedRate: structure.observedRate }),
    ...(structure?.observedRate !== undefined && structure.observedFrom !== undefined && { observedFrom: structure.observedFrom }),
  } as const;
  return { ...rates, key: JSON.stringify(rates) };
}

/** True when the employer owes a line of a contract: `insured` is asked of public employers only. */
export function owes(employer: EmployerRates, line: Contribution, isPrivate: boolean, fixedTerm: boolean): boolean {
  return line.conditions === undefined || line.conditions.every((condition) => meets(employer, condition, isPrivate, fixedTerm));
}

function meets(employer: EmployerRates, condition: ContributionCondition, isPrivate: boolean, fixedTerm: boolean): boolean {
  switch (condition) {
    case 'under11':
      return !employer.from11;
    case 'from11':
      return employer.from11;
    case 'under50':
      return !employer.from50;
    case 'from50':
      return employer.from50;
    case 'insured':
      return isPrivate || employer.insured;
    case 'fixedTerm':
      return fixedTerm;
    case 'nonProfit':
      return !employer.company;
    case 'company':
      return employer.company;
    case 'localLaw':
      return employer.localLaw;
    case 'ordinaryLaw':
      return !employer.localLaw;
    case 'eclat':
      return employer.agreement === 'eclat';
  }
}

function overridesOf(structure: Structure | undefined): EmployerRates['overrides'] {
  if (structure === undefined) return {};
  return Object.fromEntries(OVERRIDES.flatMap((field) => (structure[field] === undefined ? [] : [[field, structure[field]]])));
}
