import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Technical balance contribution (CET), on the whole pay once it passes the ceiling. */
export const TECHNICAL_BALANCE: Contribution = {
  id: 'technicalBalance',
  on: { private: 'pastCeiling', aidedPrivate: 'pastCeiling', apprenticePrivate: 'pastCeiling' },
  rates: parameter('technicalBalance', [
    {
      from: '2021-01-01',
      value: percent(0.21),
      certainty: 'A',
      checked,
      reference: 'AGIRC-ARRCO, CET, part employeur, salaires supérieurs au plafond',
    },
    held(percent(0.21)),
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
