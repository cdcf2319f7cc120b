import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Additional pension of civil servants (RAFP), on allowances up to a fifth of the index pay. */
export const RAFP: Contribution = {
  id: 'rafp',
  on: { civil: 'allowances' },
  rates: parameter('rafp', [
    {
      from: '2021-01-01',
      value: percent(5),
      certainty: 'B',
      checked,
      reference: 'RAFP, taux employeur ; primes dans la limite de 20 % du traitement',
    },
    { from: '2026-01-01', value: percent(5), certainty: '?', checked, reference: 'Aucun texte lu pour 2026 : taux 2025 repris' },
    held(percent(5)),
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
