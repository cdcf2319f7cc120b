import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Housing fund (FNAL) of employers of 50 staff or more, on the whole pay. */
export const HOUSING_LARGE: Contribution = {
  id: 'housingLarge',
  on: { general: 'gross', civil: 'indexPay', private: 'gross', aidedPublic: 'gross', aidedPrivate: 'gross', apprenticePrivate: 'gross' },
  conditions: ['from50'],
  rates: parameter('housingLarge', [
    { from: '2021-01-01', value: percent(0.5), certainty: 'A', checked, reference: 'Art. L813-5 CCH' },
    held(percent(0.5)),
  ]),
  accounts: { abridged: '633', developed: '6332' },
  cerfa: 'contributions',
};
