import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Mobility tax (VM and VMRR): a local rate that only the employer knows, none until typed. */
export const MOBILITY: Contribution = {
  id: 'mobility',
  on: { general: 'gross', civil: 'indexPay', private: 'gross', aidedPublic: 'gross', aidedPrivate: 'gross', apprenticePrivate: 'gross' },
  override: 'mobilityRate',
  rates: parameter('mobility', [
    {
      from: '2021-01-01',
      value: percent(0),
      certainty: 'I',
      checked,
      reference: 'Hypothèse : aucun versement mobilité, à remplacer par le taux du bordereau URSSAF',
    },
    held(percent(0)),
  ]),
  accounts: { abridged: '633', developed: '6331' },
  cerfa: 'taxes',
};
