import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Basic health cover of the ECLAT agreement: half of 0.97 % of the ceiling, for each agent. */
export const ECLAT_HEALTH: Contribution = {
  id: 'eclatHealth',
  on: { private: 'ceiling' },
  conditions: ['eclat'],
  rates: parameter('eclatHealth', [
    {
      from: '2021-01-01',
      value: percent(0.485),
      certainty: 'B',
      checked,
      reference: 'Convention ECLAT (IDCC 1518), régime santé socle : 50 % de 0,97 % du plafond',
    },
    held(percent(0.485)),
  ]),
  accounts: { abridged: '6450', developed: '6458' },
  cerfa: 'other',
};
