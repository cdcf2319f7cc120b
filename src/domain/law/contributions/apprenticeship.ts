import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Increase of the CNFPT contribution that pays for apprentices. */
export const APPRENTICESHIP: Contribution = {
  id: 'apprenticeship',
  on: { general: 'gross', civil: 'indexPay' },
  rates: parameter('apprenticeship', [
    { from: '2021-01-01', value: percent(0), certainty: 'A', checked, reference: 'Pas de majoration avant la loi de finances pour 2022' },
    { from: '2022-01-01', value: percent(0.05), certainty: 'A', checked, reference: 'Art. 122 de la loi de finances pour 2022' },
    {
      from: '2023-01-01',
      value: percent(0.1),
      certainty: 'C',
      checked,
      reference: 'Plafond de l’art. 122 de la loi de finances pour 2022',
    },
    held(percent(0.1)),
  ]),
  accounts: { abridged: '633', developed: '6336' },
  cerfa: 'contributions',
};
