import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Basic pension on the whole pay. */
export const PENSION_UNCAPPED: Contribution = {
  id: 'pensionUncapped',
  on: { general: 'gross', private: 'gross', aidedPublic: 'overSmic', aidedPrivate: 'overSmic', apprenticePrivate: 'gross' },
  rates: parameter('pensionUncapped', [
    { from: '2021-01-01', value: percent(1.9), certainty: 'A', checked, reference: 'Décret n° 2014-1531 du 17/12/2014' },
    { from: '2024-01-01', value: percent(2.02), certainty: 'A', checked, reference: 'Décret n° 2023-1329 du 29/12/2023' },
    { from: '2026-01-01', value: percent(2.11), certainty: 'A', checked, reference: 'Décret n° 2025-1446' },
    held(percent(2.11)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
