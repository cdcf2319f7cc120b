import { PARAMETERS } from './law.ts';
import type { Parameter } from './parameter.ts';
import { RISES } from './rises.ts';

/** The heads under which the sheet of hypotheses lists the parameters of law, in order: what officers change first comes first. */
export const FAMILIES = [
  'rises',
  'state',
  'pay',
  'contributions',
  'reductions',
  'endings',
  'branch',
  'european',
  'limits',
  'cash',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What officers change first: SMIC, index point, general rise, careers, other costs. */
const FIRST: readonly string[] = ['smicRise', 'pointRise', 'payRise', 'civilCareerRise', 'contractCareerRise', 'priceRise'];

const OF_FAMILY: Readonly<Partial<Record<Family, readonly string[]>>> = {
  state: ['bonification', 'label', 'vacancyLimit', 'lastSigning', 'stateAid', 'remunerationOnly', 'unusedMoney'],
  pay: ['smicHourly', 'pmss', 'indexPoint', 'minimumIndex', 'familySupplement'],
  reductions: ['payrollTax', 'payrollTaxOverseas', 'payrollTaxGuyaneMayotte', 'reductionSmall', 'reductionLarge'],
  endings: ['publicEndIndemnity', 'privateEndIndemnity', 'reducedEndIndemnity'],
  branch: ['eclatPoints', 'eclatCoefficients', 'alisfaBase'],
  european: ['europeanMost', 'otherCosts40', 'indirect15', 'indirect7'],
  limits: ['fixedTermLimit', 'projectLimit', 'workingHours', 'soldTime', 'sincerity'],
  cash: ['receiptLag'],
};

/** The family of a parameter; what no other family claims is a contribution. */
export function familyOf(id: string): Family {
  if (Object.values(RISES).some((rise) => rise.id === id)) return 'rises';
  if (/^v[12]/.test(id)) return 'state';
  if (id.startsWith('grid.')) return 'pay';
  for (const family of FAMILIES) if (OF_FAMILY[family]?.includes(id)) return family;
  return 'contributions';
}

/** Every parameter of law by family, in the order of the sheet. */
export function byFamily(): readonly { readonly family: Family; readonly parameters: readonly Parameter<unknown>[] }[] {
  return FAMILIES.map((family) => ({
    family,
    parameters: PARAMETERS.filter(({ id }) => familyOf(id) === family).sort((a, b) => rank(a) - rank(b)),
  }));
}

function rank({ id }: Parameter<unknown>): number {
  const at = FIRST.indexOf(id);
  return at < 0 ? FIRST.length : at;
}
