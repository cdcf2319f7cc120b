import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Vocational training (CUFPA) of employers of 11 staff or more. */
export const VOCATIONAL_LARGE: Contribution = {
  id: 'vocationalLarge',
  on: { private: 'gross', aidedPrivate: 'gross', apprenticePrivate: 'gross' },
  conditions: ['from11'],
  rates: parameter('vocationalLarge', [
    {
      from: '2021-01-01',
      value: percent(1),
      certainty: 'A',
      checked,
      reference: 'Contribution à la formation professionnelle, 11 salariés et plus',
    },
    held(percent(1)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
