import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Territorial training centre (CNFPT). */
export const TRAINING: Contribution = {
  id: 'training',
  on: { general: 'gross', civil: 'indexPay' },
  rates: parameter('training', [
    { from: '2021-01-01', value: percent(0.9), certainty: 'B', checked, reference: 'CNFPT, « La cotisation au CNFPT »' },
    held(percent(0.9)),
  ]),
  accounts: { abridged: '633', developed: '6336' },
  cerfa: 'contributions',
};
