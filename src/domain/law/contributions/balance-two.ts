import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** General balance contribution (CEG), tranche 2. */
export const BALANCE_TWO: Contribution = {
  id: 'balanceTwo',
  on: { private: 'overCeiling', aidedPrivate: 'overCeiling', apprenticePrivate: 'overCeiling' },
  rates: parameter('balanceTwo', [
    { from: '2021-01-01', value: percent(1.62), certainty: 'A', checked, reference: 'AGIRC-ARRCO, CEG, tranche 2, part employeur' },
    held(percent(1.62)),
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
