import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Vocational training (CUFPA) of employers under 11 staff. */
export const VOCATIONAL_SMALL: Contribution = {
  id: 'vocationalSmall',
  on: { private: 'gross', aidedPrivate: 'gross' },
  conditions: ['under11'],
  rates: parameter('vocationalSmall', [
    {
      from: '2021-01-01',
      value: percent(0.55),
      certainty: 'A',
      checked,
      reference: 'Contribution à la formation professionnelle, moins de 11 salariés',
    },
    held(percent(0.55)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
