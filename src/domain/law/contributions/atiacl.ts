import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Temporary disability allowance of civil servants (ATIACL). */
export const ATIACL: Contribution = {
  id: 'atiacl',
  on: { civil: 'indexPay' },
  rates: parameter('atiacl', [
    { from: '2021-01-01', value: percent(0.4), certainty: 'C', checked, reference: 'openfisca-france, taux ATIACL' },
    { from: '2026-01-01', value: percent(0.4), certainty: '?', checked, reference: 'Aucun texte lu pour 2026 : taux 2025 repris' },
    held(percent(0.4)),
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
