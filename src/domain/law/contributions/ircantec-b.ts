import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Complementary pension IRCANTEC, tranche B, from one to eight ceilings. */
export const IRCANTEC_B: Contribution = {
  id: 'ircantecB',
  on: { general: 'pensionableOverCeiling', aidedPublic: 'pensionableOverCeiling' },
  rates: parameter('ircantecB', [
    { from: '2021-01-01', value: percent(12.55), certainty: 'A', checked, reference: 'IRCANTEC, taux de cotisation employeur, tranche B' },
    { from: '2026-01-01', value: percent(12.55), certainty: '?', checked, reference: 'Page IRCANTEC 2026 non lue : taux 2025 repris' },
    held(percent(12.55)),
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
