import { type Cents, euros } from '../base/cents.ts';
import type { Certainty } from '../base/source.ts';
import type { Period } from '../plan/plan.ts';
import { type Alternative, type Parameter, parameter } from './parameter.ts';
import type { Scale } from './scale.ts';

const RENEWAL = 'Renouvellement annoncé en décembre 2022, conventions de 36 mois';
const UNKNOWN = 'Montants outre-mer du renouvellement non trouvés : ceux de l’hexagone sont repris';
const BASE = [euros(17_500), euros(12_500), euros(12_500)];

/** Renewals (V2): three periods of 12 months. No overseas amount was found: the same as elsewhere, as a hypothesis. */
export const V2: Scale = {
  publicBody: thrice('v2Public', BASE, 'A', `${RENEWAL} : APVF du 12/01/2023, Villes de France, La Gazette`, [
    { reading: '42 500 € sur 36 mois : APVF, Villes de France, La Gazette, Sénat' },
    { reading: '50 000 € sur 24 mois : note de l’équipe de données de l’ANCT (2026)', value: [{ months: 24, amount: euros(50_000) }] },
  ]),
  privateBody: thrice('v2Private', [euros(20_000), euros(14_000), euros(10_000)], 'C', `${RENEWAL} : La Gazette des communes seule`),
  overseas: [
    { departements: ['971', '972', '973'], periods: thrice('v2Antilles', BASE, '?', UNKNOWN, increased(140)) },
    { departements: ['974', '976'], periods: thrice('v2IndianOcean', BASE, '?', UNKNOWN, increased(135)) },
  ],
};

/** The other reading overseas: the increase that V1 had there. */
function increased(percent: number): Alternative<readonly Period[]>[] {
  const value = yearly(BASE.map((amount) => ((amount * percent) / 100) as Cents));
  return [
    { reading: 'Mêmes montants que dans l’hexagone' },
    { reading: `Majoration de la V1 (× ${String(percent / 100).replace('.', ',')}) appliquée au renouvellement`, value },
  ];
}

function yearly(amounts: readonly Cents[]): Period[] {
  return amounts.map((amount) => ({ months: 12, amount }));
}

function thrice(
  id: string,
  amounts: readonly Cents[],
  certainty: Certainty,
  reference: string,
  alternatives?: readonly Alternative<readonly Period[]>[],
): Parameter<readonly Period[]> {
  const line = { from: '2023-01-01', value: yearly(amounts), certainty, checked: '2026-11-22', reference };
  return parameter<readonly Period[]>(id, [line], alternatives);
}
