import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Health, maternity, disability and death insurance of the general scheme, for public-law contracts; aided contracts pay it on what passes the SMIC. */
export const HEALTH: Contribution = {
  id: 'health',
  on: { general: 'gross', aidedPublic: 'overSmic' },
  rates: parameter('health', [
    { from: '2021-01-01', value: percent(13), certainty: 'A', checked, reference: 'Art. D242-3 CSS' },
    held(percent(13)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
