import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Family allowances, full rate: public employers have no reduced rate. */
export const FAMILY: Contribution = {
  id: 'family',
  on: { general: 'gross', civil: 'indexPay', aidedPublic: 'overSmic' },
  rates: parameter('family', [
    { from: '2021-01-01', value: percent(5.25), certainty: 'A', checked, reference: 'Art. D241-3-1 CSS' },
    held(percent(5.25)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
