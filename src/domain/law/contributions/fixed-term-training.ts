import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Training account of fixed-term contracts (CPF-CDD). */
export const FIXED_TERM_TRAINING: Contribution = {
  id: 'fixedTermTraining',
  on: { private: 'gross' },
  conditions: ['fixedTerm'],
  rates: parameter('fixedTermTraining', [
    { from: '2021-01-01', value: percent(1), certainty: 'A', checked, reference: 'Contribution CPF-CDD, 1 % des rémunérations des CDD' },
    held(percent(1)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
