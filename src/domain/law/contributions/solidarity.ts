import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Solidarity contribution for autonomy (CSA). */
export const SOLIDARITY: Contribution = {
  id: 'solidarity',
  on: { general: 'gross', civil: 'indexPay', private: 'gross', aidedPublic: 'gross', aidedPrivate: 'gross', apprenticePrivate: 'gross' },
  rates: parameter('solidarity', [
    { from: '2021-01-01', value: percent(0.3), certainty: 'A', checked, reference: 'Art. L137-40 CSS' },
    held(percent(0.3)),
  ]),
  accounts: { abridged: '633', developed: '6338' },
  cerfa: 'contributions',
};
