import { percent } from '../../base/cents.ts';
import { type Contribution } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';
const rises = 'Décret n° 2025-86 du 30/01/2025';

/** Pension of civil servants (CNRACL), employer’s part, on the index pay: it rises by law until 2028. */
export const CNRACL: Contribution = {
  id: 'cnracl',
  on: { civil: 'indexPay' },
  rates: parameter('cnracl', [
    { from: '2021-01-01', value: percent(30.65), certainty: 'A', checked, reference: 'Décret n° 2016-1942' },
    { from: '2024-01-01', value: percent(31.65), certainty: 'A', checked, reference: 'Décret n° 2024-49 du 30/01/2024' },
    { from: '2025-01-01', value: percent(34.65), certainty: 'A', checked, reference: rises },
    { from: '2026-01-01', value: percent(37.65), certainty: 'A', checked, reference: rises },
    { from: '2027-01-01', value: percent(40.65), certainty: 'A', checked, reference: rises },
    { from: '2028-01-01', value: percent(43.65), certainty: 'A', checked, reference: rises },
    {
      from: '2029-01-01',
      value: percent(43.65),
      certainty: 'I',
      checked,
      reference: 'Hypothèse : maintien du taux de 2028, faute de texte',
    },
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
