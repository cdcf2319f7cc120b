import { type Cents, euros, mulDiv } from '../base/cents.ts';
import { parameter } from './parameter.ts';

const checked = '2026-11-22';

/** Hourly gross SMIC in cents, as texts set it; after the last text it follows a supposed rise each 1 January. */
export const SMIC_HOURLY = parameter<Cents>('smicHourly', [
  { from: '2021-01-01', value: euros(10.25), certainty: 'B', checked, reference: 'Décret n° 2020-1598 du 16/12/2020' },
  { from: '2021-10-01', value: euros(10.48), certainty: 'B', checked, reference: 'Arrêté du 27/09/2021' },
  { from: '2022-01-01', value: euros(10.57), certainty: 'B', checked, reference: 'Décret n° 2021-1741 du 22/12/2021' },
  { from: '2022-05-01', value: euros(10.85), certainty: 'B', checked, reference: 'Arrêté du 19/04/2022' },
  { from: '2022-08-01', value: euros(11.07), certainty: 'B', checked, reference: 'Arrêté du 29/07/2022' },
  { from: '2023-01-01', value: euros(11.27), certainty: 'B', checked, reference: 'Décret n° 2022-1608 du 22/12/2022' },
  { from: '2023-05-01', value: euros(11.52), certainty: 'B', checked, reference: 'Arrêté du 26/04/2023' },
  { from: '2024-01-01', value: euros(11.65), certainty: 'B', checked, reference: 'Décret du 20/12/2023' },
  { from: '2024-11-01', value: euros(11.88), certainty: 'B', checked, reference: 'Décret n° 2024-951' },
  { from: '2026-01-01', value: euros(12.02), certainty: 'B', checked, reference: 'Décret n° 2025-1228' },
  { from: '2026-06-01', value: euros(12.31), certainty: 'B', checked, reference: 'Arrêté du 22/05/2026, JORFTEXT000054126589' },
]);

/** Hours paid in a year of full time: 35 a week. */
export const YEARLY_HOURS = 1820;

/** Monthly gross SMIC at full time in cents: the hourly one × 35 × 52 ÷ 12, rounded. */
export function monthlySmic(hourly: number): Cents {
  return mulDiv(hourly, YEARLY_HOURS, 12);
}
