import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Statutory insurance of the staff: a rate of the employer, none until typed. */
export const INSURANCE: Contribution = {
  id: 'insurance',
  on: { general: 'gross', civil: 'indexPay' },
  override: 'insuranceRate',
  rates: parameter('insurance', [
    {
      from: '2021-01-01',
      value: percent(0),
      certainty: 'I',
      checked,
      reference: 'Hypothèse : aucune assurance statutaire, à remplacer par le taux du contrat',
    },
    held(percent(0)),
  ]),
  accounts: { abridged: '6450', developed: '6455' },
  cerfa: 'other',
};
