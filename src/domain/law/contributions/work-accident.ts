import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Work accidents, risk 75.1BA, collective rate: the employer’s notified rate replaces it. */
export const WORK_ACCIDENT: Contribution = {
  id: 'workAccident',
  base: 'gross',
  override: 'workAccidentRate',
  rates: parameter('workAccident', [
    { from: '2021-01-01', value: percent(1.8), certainty: 'B', checked, reference: 'Arrêté du 16/12/2020, risque 75.1BA, taux collectif' },
    { from: '2022-01-01', value: percent(1.79), certainty: 'B', checked, reference: 'Arrêté du 24/12/2021, risque 75.1BA, taux collectif' },
    { from: '2023-01-01', value: percent(1.79), certainty: '?', checked, reference: 'Arrêté du 26/12/2022 non lu : taux 2022 repris' },
    { from: '2024-01-01', value: percent(1.72), certainty: 'B', checked, reference: 'Arrêté du 27/12/2023, risque 75.1BA, taux collectif' },
    {
      from: '2025-05-01',
      value: percent(1.72),
      certainty: 'B',
      checked,
      reference: 'Arrêté du 29/04/2025 et décret n° 2025-318, risque 75.1BA, taux collectif',
    },
    { from: '2026-01-01', value: percent(1.66), certainty: 'B', checked, reference: 'Arrêté du 30/12/2025, risque 75.1BA, taux collectif' },
    held(percent(1.66)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
};
