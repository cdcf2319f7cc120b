import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';
import { REDUCED_FAMILY } from '../reduced-rates.ts';

const checked = '2026-11-22';

/** Family allowances of private employers, reduced on low and middle pay until 2025. */
export const FAMILY_PRIVATE: Contribution = {
  id: 'familyPrivate',
  on: { private: 'gross', aidedPrivate: 'overSmic', apprenticePrivate: 'gross' },
  reduced: REDUCED_FAMILY,
  rates: parameter('familyPrivate', [
    { from: '2021-01-01', value: percent(5.25), certainty: 'A', checked, reference: 'Art. D241-3-1 CSS' },
    held(percent(5.25)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
