import { type Cents, euros } from '../base/cents.ts';
import type { Certainty } from '../base/source.ts';
import type { Period } from '../plan/plan.ts';
import { type Alternative, type Parameter, parameter } from './parameter.ts';
import type { Scale } from './scale.ts';

const AMI = 'AMI 2021, art. 248 de la loi n° 2020-1721';
const TOOLS = 'montant lu dans le code des outils de l’ANCT, pas dans un texte';

/** First conventions (V1): one period of 24 months for a public employer, of 18 for a private one. */
export const V1: Scale = {
  publicBody: once('v1Public', 24, euros(50_000), 'A', `${AMI} : 50 000 € par poste sur 24 mois (aide.conseiller-numerique.gouv.fr)`),
  privateBody: once('v1Private', 18, euros(32_000), 'C', `${AMI} : 18 mois ; ${TOOLS}`, [
    { reading: '32 000 € sur 18 mois : aide ANCT pour la durée, outils de l’ANCT pour le montant' },
    { reading: '24 mois pour tous les employeurs : question écrite AN n° 6916', value: [{ months: 24, amount: euros(32_000) }] },
  ]),
  overseas: [
    {
      departements: ['971', '972', '973'],
      periods: once('v1Antilles', 24, euros(70_000), 'C', `${AMI} : majoration outre-mer ; ${TOOLS}`),
    },
    { departements: ['974', '976'], periods: once('v1IndianOcean', 24, euros(67_500), 'C', `${AMI} : majoration outre-mer ; ${TOOLS}`) },
  ],
};

function once(
  id: string,
  months: number,
  amount: Cents,
  certainty: Certainty,
  reference: string,
  alternatives?: readonly Alternative<readonly Period[]>[],
): Parameter<readonly Period[]> {
  const value = [{ months, amount }];
  return parameter<readonly Period[]>(id, [{ from: '2021-01-01', value, certainty, checked: '2026-11-22', reference }], alternatives);
}
