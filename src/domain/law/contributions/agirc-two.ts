import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Complementary pension AGIRC-ARRCO, tranche 2, from one to eight ceilings. */
export const AGIRC_TWO: Contribution = {
  id: 'agircTwo',
  on: { private: 'overCeiling', aidedPrivate: 'overCeiling', apprenticePrivate: 'overCeiling' },
  rates: parameter('agircTwo', [
    { from: '2021-01-01', value: percent(12.95), certainty: 'A', checked, reference: 'AGIRC-ARRCO, tranche 2, part employeur' },
    held(percent(12.95)),
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
