import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Provident cover of the ECLAT agreement, on the monthly pay. */
export const ECLAT_PROVIDENT: Contribution = {
  id: 'eclatProvident',
  on: { private: 'monthlyPay' },
  conditions: ['eclat'],
  rates: parameter('eclatProvident', [
    {
      from: '2021-01-01',
      value: percent(0.57),
      certainty: 'I',
      checked,
      reference: 'Convention ECLAT (IDCC 1518), prévoyance non-cadre : taux 2022-2023 repris avant',
    },
    {
      from: '2022-01-01',
      value: percent(0.57),
      certainty: 'C',
      checked,
      reference: 'Convention ECLAT (IDCC 1518), prévoyance non-cadre, taux 2022-2023',
    },
    {
      from: '2024-01-01',
      value: percent(0.57),
      certainty: '?',
      checked,
      reference: 'Taux de prévoyance ECLAT après 2023 non trouvé : taux 2023 repris',
    },
    held(percent(0.57)),
  ]),
  accounts: { abridged: '6450', developed: '6458' },
  cerfa: 'contributions',
};
