import { type Cents, euros } from '../base/cents.ts';
import { parameter } from './parameter.ts';

const checked = '2026-11-22';

/** Monthly social security ceiling (PMSS) in cents; after the last text it follows a supposed rise, to the euro. */
export const PMSS = parameter<Cents>('pmss', [
  { from: '2021-01-01', value: euros(3428), certainty: 'B', checked, reference: 'Arrêté du 22/12/2020' },
  { from: '2022-01-01', value: euros(3428), certainty: 'B', checked, reference: 'Arrêté du 15/12/2021' },
  { from: '2023-01-01', value: euros(3666), certainty: 'B', checked, reference: 'Arrêté du 09/12/2022' },
  { from: '2024-01-01', value: euros(3864), certainty: 'B', checked, reference: 'Arrêté du 19/12/2023' },
  { from: '2025-01-01', value: euros(3925), certainty: 'B', checked, reference: 'Arrêté du 19/12/2024' },
  { from: '2026-01-01', value: euros(4005), certainty: 'A', checked, reference: 'Arrêté du 22/12/2025' },
]);
