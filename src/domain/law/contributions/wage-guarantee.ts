import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Wage guarantee (AGS), up to four ceilings. */
export const WAGE_GUARANTEE: Contribution = {
  id: 'wageGuarantee',
  on: { private: 'underFourCeilings', aidedPrivate: 'underFourCeilings', apprenticePrivate: 'underFourCeilings' },
  rates: parameter('wageGuarantee', [
    { from: '2021-01-01', value: percent(0.15), certainty: 'C', checked, reference: 'AGS, taux de cotisation' },
    { from: '2024-01-01', value: percent(0.2), certainty: 'C', checked, reference: 'AGS, taux de cotisation au 1er janvier 2024' },
    { from: '2024-07-01', value: percent(0.25), certainty: 'C', checked, reference: 'AGS, taux de cotisation au 1er juillet 2024' },
    held(percent(0.25)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
