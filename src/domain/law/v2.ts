import { type Cents, euros } from '../base/cents.ts';
import type { Certainty } from '../base/source.ts';
import type { Period } from '../plan/plan.ts';
import { type Parameter, parameter } from './parameter.ts';
import type { Scale } from './scale.ts';

const RENEWAL = 'Renouvellement annoncé en décembre 2022, conventions de 36 mois';

/** Renewals (V2): three periods of 12 months. No overseas amount was found: the same as elsewhere. */
export const V2: Scale = {
  publicBody: thrice(
    'v2Public',
    [euros(17_500), euros(12_500), euros(12_500)],
    'A',
    `${RENEWAL} : APVF du 12/01/2023, Villes de France, La Gazette`,
  ),
  privateBody: thrice('v2Private', [euros(20_000), euros(14_000), euros(10_000)], 'C', `${RENEWAL} : La Gazette des communes seule`),
  overseas: [],
};

function thrice(id: string, amounts: readonly Cents[], certainty: Certainty, reference: string): Parameter<readonly Period[]> {
  const value = amounts.map((amount) => ({ months: 12, amount }));
  return parameter<readonly Period[]>(id, [{ from: '2023-01-01', value, certainty, checked: '2026-11-22', reference }]);
}
