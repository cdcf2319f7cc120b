import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Training of volunteer leaders of the ECLAT agreement. */
export const ECLAT_VOLUNTEERS: Contribution = {
  id: 'eclatVolunteers',
  on: { private: 'gross' },
  conditions: ['eclat'],
  rates: parameter('eclatVolunteers', [
    { from: '2021-01-01', value: percent(0.05), certainty: 'B', checked, reference: 'Convention ECLAT (IDCC 1518), bénévoles dirigeants' },
    held(percent(0.05)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
