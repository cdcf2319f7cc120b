import type { Amendment } from './pay-terms.ts';
import type { Contract, PayBasis, Structure } from './plan.ts';

/** The fields of a contract that an officer types, in the order they are asked. */
export const CONTRACT_FIELDS = [
  'regime',
  'start',
  'end',
  'fte',
  'payBasis',
  'grossPay',
  'smicShare',
  'index',
  'scale',
  'step',
  'stepSince',
  'premium',
  'bonusPoints',
  'children',
  'residenceRate',
  'pension',
  'endIndemnity',
  'group',
  'monthlyCost',
  'trainingStart',
  'trainingEnd',
] as const satisfies readonly (keyof Contract)[];
export type ContractField = (typeof CONTRACT_FIELDS)[number];

/** The fields of an amendment, in the order they are asked. */
export const AMENDMENT_FIELDS = [
  'from',
  'fte',
  'grossPay',
  'smicShare',
  'index',
  'step',
  'premium',
  'monthlyCost',
] as const satisfies readonly (keyof Amendment)[];
export type AmendmentField = (typeof AMENDMENT_FIELDS)[number];

/** A field to show, and whether what it holds changes any figure. */
export interface ShownField<F extends string> {
  readonly field: F;
  readonly counts: boolean;
}

/** The fields that matter for the regime and the pay of a contract, and any other that holds something: nothing typed is hidden. */
export function contractFields(contract: Contract, employer: Structure | undefined): ShownField<ContractField>[] {
  return CONTRACT_FIELDS.filter((field) => contract[field] !== undefined || isAsked(field, contract, employer)).map((field) => ({
    field,
    counts: contractFieldCounts(field, contract, employer),
  }));
}

/** The fields of the amendments of a contract: those its pay is made of, and any other that one of them holds. */
export function amendmentFields(contract: Contract, amendments: readonly Amendment[]): ShownField<AmendmentField>[] {
  const ofPay = PAY_FIELDS[basisOf(contract)] as readonly string[];
  const counts = (field: AmendmentField): boolean => !isPayField(field) || ofPay.includes(field);
  return AMENDMENT_FIELDS.filter((field) => counts(field) || amendments.some((one) => one[field] !== undefined)).map((field) => ({
    field,
    counts: counts(field),
  }));
}

/** What each pay is made of. */
const PAY_FIELDS = {
  gross: ['grossPay'],
  smic: ['smicShare'],
  index: ['index'],
  grade: ['scale', 'step', 'stepSince'],
} as const satisfies Record<PayBasis, readonly ContractField[]>;
const ALL_PAY_FIELDS: readonly string[] = Object.values(PAY_FIELDS).flat();

/** Fields of the pay of a public agent, rarely met elsewhere. */
const ON_INDEX: readonly ContractField[] = ['bonusPoints', 'children', 'residenceRate'];

function isAsked(field: ContractField, contract: Contract, employer: Structure | undefined): boolean {
  if (!contractFieldCounts(field, contract, employer)) return false;
  // A cost typed for the post as it is leaves nothing to ask of its pay.
  if (contract.monthlyCost !== undefined) return WITH_TYPED_COST.has(field);
  return !ON_INDEX.includes(field) || (isOnIndex(contract) && isOfPublicAgent(contract));
}

const WITH_TYPED_COST: ReadonlySet<ContractField> = new Set<ContractField>([
  'regime',
  'start',
  'end',
  'fte',
  'monthlyCost',
  'trainingStart',
  'trainingEnd',
]);

function contractFieldCounts(field: ContractField, contract: Contract, employer: Structure | undefined): boolean {
  if (isPayField(field)) return (PAY_FIELDS[basisOf(contract)] as readonly string[]).includes(field);
  switch (field) {
    case 'children':
      return isOnIndex(contract);
    case 'pension':
      return contract.regime === 'civilServant';
    case 'endIndemnity':
      return contract.regime === 'publicFixedTerm' || contract.regime === 'privateFixedTerm';
    case 'group':
      return employer?.agreement === 'eclat' && !isOfPublicAgent(contract);
    default:
      return true;
  }
}

function isPayField(field: string): boolean {
  return ALL_PAY_FIELDS.includes(field);
}

/** A gross may be typed before the officer says that the pay is one. */
function basisOf({ payBasis }: Contract): PayBasis {
  return payBasis ?? 'gross';
}

function isOnIndex({ payBasis }: Contract): boolean {
  return payBasis === 'index' || payBasis === 'grade';
}

function isOfPublicAgent({ regime }: Contract): boolean {
  switch (regime) {
    case 'civilServant':
    case 'publicFixedTerm':
    case 'publicPermanent':
    case 'publicProject':
      return true;
    default:
      return false;
  }
}
