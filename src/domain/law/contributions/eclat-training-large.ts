import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Training contribution of the ECLAT agreement, 11 staff or more. */
export const ECLAT_TRAINING_LARGE: Contribution = {
  id: 'eclatTrainingLarge',
  on: { private: 'gross' },
  conditions: ['eclat', 'from11'],
  rates: parameter('eclatTrainingLarge', [
    {
      from: '2021-01-01',
      value: percent(1.1),
      certainty: 'B',
      checked,
      reference: 'Convention ECLAT (IDCC 1518), formation conventionnelle, 11 salariés et plus',
    },
    held(percent(1.1)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
