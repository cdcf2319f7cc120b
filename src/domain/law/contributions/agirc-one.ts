import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Complementary pension AGIRC-ARRCO, tranche 1. */
export const AGIRC_ONE: Contribution = {
  id: 'agircOne',
  on: { private: 'underCeiling', aidedPrivate: 'underCeiling', apprenticePrivate: 'underCeiling' },
  rates: parameter('agircOne', [
    { from: '2021-01-01', value: percent(4.72), certainty: 'A', checked, reference: 'AGIRC-ARRCO, tranche 1, part employeur' },
    held(percent(4.72)),
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
