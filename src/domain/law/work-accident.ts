import { percent, type Rate } from '../base/cents.ts';
import type { WorkAccidentCode } from '../plan/plan.ts';
import { type Contribution, held } from './contribution.ts';
import { type Parameter, parameter } from './parameter.ts';

const checked = '2026-11-22';
const ORDERS = {
  '2021-01-01': 'Arrêté du 16/12/2020',
  '2022-01-01': 'Arrêté du 24/12/2021',
  '2024-01-01': 'Arrêté du 27/12/2023',
  '2025-05-01': 'Arrêté du 29/04/2025 et décret n° 2025-318',
  '2026-01-01': 'Arrêté du 30/12/2025',
} as const;

/** Collective rates of the risks an employer may be under, in the years that were read. */
const RATES: Readonly<Record<WorkAccidentCode, Readonly<Record<keyof typeof ORDERS, number>>>> = {
  '751BA': { '2021-01-01': 1.8, '2022-01-01': 1.79, '2024-01-01': 1.72, '2025-05-01': 1.72, '2026-01-01': 1.66 },
  '913EA': { '2021-01-01': 1.3, '2022-01-01': 1.25, '2024-01-01': 1.22, '2025-05-01': 1.22, '2026-01-01': 1.2 },
  '913EJ': { '2021-01-01': 1.3, '2022-01-01': 1.22, '2024-01-01': 1.18, '2025-05-01': 1.21, '2026-01-01': 1.2 },
  '921CC': { '2021-01-01': 1.2, '2022-01-01': 1.08, '2024-01-01': 0.96, '2025-05-01': 1.04, '2026-01-01': 1.07 },
  '853BA': { '2021-01-01': 3.5, '2022-01-01': 3.66, '2024-01-01': 3.7, '2025-05-01': 3.75, '2026-01-01': 3.71 },
  '801ZA': { '2021-01-01': 1.3, '2022-01-01': 1.26, '2024-01-01': 1.18, '2025-05-01': 1.23, '2026-01-01': 1.25 },
  support: { '2021-01-01': 0.9, '2022-01-01': 0.83, '2024-01-01': 0.64, '2025-05-01': 0.7, '2026-01-01': 0.64 },
};

/** Work accident rates by risk code; the 2023 order was not read, so that year carries the rate of 2022 on as a hypothesis. */
export const WORK_ACCIDENTS: Readonly<Record<WorkAccidentCode, Parameter<Rate>>> = {
  '751BA': risk('751BA'),
  '913EA': risk('913EA'),
  '913EJ': risk('913EJ'),
  '921CC': risk('921CC'),
  '853BA': risk('853BA'),
  '801ZA': risk('801ZA'),
  support: risk('support'),
};

/** Work accidents: the collective rate of the employer's risk; the rate it was notified replaces it. */
export const WORK_ACCIDENT: Contribution = {
  id: 'workAccident',
  on: {
    general: 'gross',
    private: 'gross',
    aidedPublic: 'gross',
    aidedPrivate: 'gross',
    apprenticePublic: 'gross',
    apprenticePrivate: 'gross',
  },
  override: 'workAccidentRate',
  rates: WORK_ACCIDENTS['751BA'],
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'contributions',
};

function risk(code: WorkAccidentCode): Parameter<Rate> {
  const rates = RATES[code];
  const what = code === 'support' ? 'fonctions support' : `risque ${code.slice(0, 2)}.${code.slice(2)}`;
  const lines = (Object.keys(ORDERS) as (keyof typeof ORDERS)[]).map((from) => ({
    from: from as string,
    value: percent(rates[from]),
    certainty: 'B' as const,
    checked,
    reference: `${ORDERS[from]}, ${what}, taux collectif`,
  }));
  const unread = {
    from: '2023-01-01',
    value: percent(rates['2022-01-01']),
    certainty: '?' as const,
    checked,
    reference: 'Arrêté du 26/12/2022 non lu : taux 2022 repris',
  };
  return parameter(`workAccident.${code}`, [...lines.slice(0, 2), unread, ...lines.slice(2), held(percent(rates['2026-01-01']))]);
}
