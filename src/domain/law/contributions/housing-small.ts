import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Housing fund (FNAL) of employers under 50 staff, on the pay up to the ceiling. */
export const HOUSING_SMALL: Contribution = {
  id: 'housingSmall',
  on: {
    general: 'underCeiling',
    civil: 'indexPayUnderCeiling',
    private: 'underCeiling',
    aidedPublic: 'underCeiling',
    aidedPrivate: 'underCeiling',
    apprenticePrivate: 'underCeiling',
  },
  conditions: ['under50'],
  rates: parameter('housingSmall', [
    { from: '2021-01-01', value: percent(0.1), certainty: 'A', checked, reference: 'Art. L813-5 CCH' },
    held(percent(0.1)),
  ]),
  accounts: { abridged: '633', developed: '6332' },
  cerfa: 'contributions',
};
