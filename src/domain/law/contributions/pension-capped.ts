import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Basic pension on the pay up to the ceiling. */
export const PENSION_CAPPED: Contribution = {
  id: 'pensionCapped',
  on: {
    general: 'underCeiling',
    private: 'underCeiling',
    aidedPublic: 'overSmic',
    aidedPrivate: 'overSmic',
    apprenticePrivate: 'underCeiling',
  },
  rates: parameter('pensionCapped', [
    { from: '2021-01-01', value: percent(8.55), certainty: 'A', checked, reference: 'Art. D242-4 CSS' },
    held(percent(8.55)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
