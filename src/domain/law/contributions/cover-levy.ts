import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Levy (forfait social) on what private employers of 11 staff or more pay for provident and health cover. */
export const COVER_LEVY: Contribution = {
  id: 'coverLevy',
  on: { private: 'cover' },
  conditions: ['from11'],
  rates: parameter('coverLevy', [
    {
      from: '2021-01-01',
      value: percent(8),
      certainty: 'B',
      checked,
      reference: 'Forfait social sur la prévoyance et la santé, 11 salariés et plus',
    },
    held(percent(8)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
