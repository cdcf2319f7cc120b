import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Health insurance (benefits in kind) of civil servants, on the index pay. */
export const HEALTH_CIVIL: Contribution = {
  id: 'healthCivil',
  on: { civil: 'indexPay' },
  rates: parameter('healthCivil', [
    { from: '2021-01-01', value: percent(9.88), certainty: 'A', checked, reference: 'Décret n° 67-850 du 30/09/1967' },
    {
      from: '2024-01-01',
      value: percent(8.88),
      certainty: 'A',
      checked,
      reference: 'Décret n° 2024-49 du 30/01/2024, pour la seule année 2024',
    },
    { from: '2025-01-01', value: percent(9.88), certainty: 'A', checked, reference: 'Fin du décret n° 2024-49 : retour à 9,88 %' },
    { from: '2026-01-01', value: percent(9.88), certainty: 'I', checked, reference: 'Aucun texte lu pour 2026 : taux 2025 repris' },
    held(percent(9.88)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
