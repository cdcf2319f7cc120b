import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Unemployment insurance: private employers up to four ceilings, public ones when they joined it revocably. */
export const UNEMPLOYMENT: Contribution = {
  id: 'unemployment',
  on: {
    general: 'gross',
    aidedPublic: 'gross',
    private: 'underFourCeilings',
    aidedPrivate: 'underFourCeilings',
    apprenticePrivate: 'underFourCeilings',
  },
  conditions: ['insured'],
  rates: parameter('unemployment', [
    {
      from: '2021-01-01',
      value: percent(4.05),
      certainty: 'A',
      checked,
      reference: 'Unédic, contribution employeur ; art. L5424-2 du code du travail',
    },
    { from: '2025-05-01', value: percent(4), certainty: 'A', checked, reference: 'Unédic, circulaire 2025-05' },
    held(percent(4)),
  ]),
  accounts: { abridged: '6450', developed: '6454' },
  cerfa: 'contributions',
};
