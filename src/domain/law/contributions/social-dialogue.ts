import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Contribution to social dialogue; public-law agents are taken as not concerned. */
export const SOCIAL_DIALOGUE: Contribution = {
  id: 'socialDialogue',
  on: { private: 'gross', aidedPrivate: 'gross', apprenticePrivate: 'gross' },
  rates: parameter('socialDialogue', [
    {
      from: '2021-01-01',
      value: percent(0.016),
      certainty: 'A',
      checked,
      reference: 'Contribution au dialogue social, art. L2135-10 du code du travail',
    },
    held(percent(0.016)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
