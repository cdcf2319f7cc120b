import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Joint bodies of the ECLAT agreement. */
export const ECLAT_JOINT_BODIES: Contribution = {
  id: 'eclatJointBodies',
  on: { private: 'gross' },
  conditions: ['eclat'],
  rates: parameter('eclatJointBodies', [
    { from: '2021-01-01', value: percent(0.1), certainty: 'B', checked, reference: 'Convention ECLAT (IDCC 1518), paritarisme' },
    held(percent(0.1)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};
