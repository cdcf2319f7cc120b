import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Territorial training centre (CNFPT) for aided contracts. */
export const TRAINING_AIDED: Contribution = {
  id: 'trainingAided',
  on: { aidedPublic: 'gross' },
  rates: parameter('trainingAided', [
    { from: '2021-01-01', value: percent(0.5), certainty: 'B', checked, reference: 'Décret n° 2016-1856 du 23/12/2016' },
    held(percent(0.5)),
  ]),
  accounts: { abridged: '633', developed: '6336' },
  cerfa: 'contributions',
};
