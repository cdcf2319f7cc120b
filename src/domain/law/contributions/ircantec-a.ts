import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Complementary pension IRCANTEC, tranche A, without the family supplement. */
export const IRCANTEC_A: Contribution = {
  id: 'ircantecA',
  on: { general: 'pensionableUnderCeiling', aidedPublic: 'pensionableUnderCeiling' },
  rates: parameter('ircantecA', [
    { from: '2021-01-01', value: percent(4.2), certainty: 'A', checked, reference: 'IRCANTEC, taux de cotisation employeur, tranche A' },
    { from: '2026-01-01', value: percent(4.2), certainty: '?', checked, reference: 'Page IRCANTEC 2026 non lue : taux 2025 repris' },
    held(percent(4.2)),
  ]),
  accounts: { abridged: '6450', developed: '6453' },
  cerfa: 'contributions',
};
