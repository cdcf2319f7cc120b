import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Building effort (PEEC) of private employers of 50 staff or more. */
export const HOUSING_EFFORT: Contribution = {
  id: 'housingEffort',
  on: { private: 'gross' },
  conditions: ['from50'],
  rates: parameter('housingEffort', [
    {
      from: '2021-01-01',
      value: percent(0.45),
      certainty: 'A',
      checked,
      reference: 'Participation à l’effort de construction, 50 salariés et plus',
    },
    held(percent(0.45)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
