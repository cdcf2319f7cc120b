import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Management centre (CDG): compulsory and additional rates, local; the employer’s own rate replaces it. Apprentices and aided contracts are out. */
export const MANAGEMENT_CENTRE: Contribution = {
  id: 'managementCentre',
  on: { general: 'gross', civil: 'indexPay' },
  override: 'managementCentreRate',
  rates: parameter('managementCentre', [
    {
      from: '2021-01-01',
      value: percent(1.2),
      certainty: 'C',
      checked,
      reference: 'Hypothèse : 0,80 % obligatoire et 0,40 % additionnel, à remplacer par le taux du centre de gestion',
    },
    held(percent(1.2)),
  ]),
  accounts: { abridged: '633', developed: '6336' },
  cerfa: 'contributions',
};
