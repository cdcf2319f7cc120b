import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** General balance contribution (CEG), tranche 1. */
export const BALANCE_ONE: Contribution = {
  id: 'balanceOne',
  on: { private: 'underCeiling', aidedPrivate: 'underCeiling', apprenticePrivate: 'underCeiling' },
  rates: parameter('balanceOne', [
    { from: '2021-01-01', value: percent(1.29), certainty: 'A', checked, reference: 'AGIRC-ARRCO, CEG, tranche 1, part employeur' },
    held(percent(1.29)),
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
