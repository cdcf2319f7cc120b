import { euros } from '../base/cents.ts';
import type { Period } from '../plan/plan.ts';
import { parameter } from './parameter.ts';

/** What the State's label of 2026 earns, and how long it runs: nothing, for a while. */
export const LABEL_PERIODS = parameter<readonly Period[]>(
  'label',
  [
    {
      from: '2026-01-01',
      value: [{ months: 12, amount: euros(0) }],
      certainty: 'X',
      checked: '2026-11-22',
      reference:
        'Label « Conseiller Numérique » : aucune aide au salaire, un module de formation par an ; validité d’un an selon le code de l’ANCT',
    },
  ],
  [
    { reading: 'Valable 1 an : code et courriel de l’ANCT', value: [{ months: 12, amount: euros(0) }] },
    { reading: 'Confirmation tous les 6 mois : page de connexion', value: [{ months: 6, amount: euros(0) }] },
    { reading: 'Confirmation chaque trimestre : site du dispositif', value: [{ months: 3, amount: euros(0) }] },
  ],
);
