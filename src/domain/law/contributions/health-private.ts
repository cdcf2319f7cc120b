import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';
import { REDUCED_HEALTH } from '../reduced-rates.ts';

const checked = '2026-11-22';

/** Health insurance of private employers, reduced on low pay until 2025. */
export const HEALTH_PRIVATE: Contribution = {
  id: 'healthPrivate',
  on: { private: 'gross', aidedPrivate: 'overSmic', apprenticePrivate: 'gross' },
  reduced: REDUCED_HEALTH,
  rates: parameter('healthPrivate', [
    { from: '2021-01-01', value: percent(13), certainty: 'A', checked, reference: 'Art. D242-3 CSS' },
    held(percent(13)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
