import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Training contribution of the ECLAT agreement, under 11 staff. */
export const ECLAT_TRAINING_SMALL: Contribution = {
  id: 'eclatTrainingSmall',
  on: { private: 'gross' },
  conditions: ['eclat', 'under11'],
  rates: parameter('eclatTrainingSmall', [
    {
      from: '2021-01-01',
      value: percent(1.55),
      certainty: 'B',
      checked,
      reference: 'Convention ECLAT (IDCC 1518), formation conventionnelle, moins de 11 salariés',
    },
    held(percent(1.55)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
