import { type Cents, euros } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { EclatGroup } from '../plan/pay-terms.ts';
import { held } from './contribution.ts';
import { type Parameter, parameter, valueAt } from './parameter.ts';

/** Values of the two points of the ECLAT agreement, in cents. */
export interface EclatPoints {
  readonly first: number;
  readonly second: number;
}

/** Coefficients of the groups of the ECLAT agreement. */
export type EclatCoefficients = Readonly<Record<EclatGroup, number>>;

const checked = '2026-11-22';
const SINCE_2022: EclatCoefficients = { A: 247, B: 257, C: 280, D: 300, E: 325, F: 350, G: 375, H: 400, I: 450, J: 500 };
const SINCE_2023: EclatCoefficients = { ...SINCE_2022, A: 257 };
const SINCE_2024: EclatCoefficients = { ...SINCE_2023, B: 265, C: 285, D: 305 };

/** Points of the ECLAT agreement (IDCC 1518): the first up to the coefficient of group A, the second above. */
export const ECLAT_POINTS = parameter<EclatPoints>('eclatPoints', [
  {
    from: '2020-01-01',
    value: { first: 632, second: 632 },
    certainty: 'B',
    checked,
    reference: 'Convention ECLAT, valeur unique du point en 2020',
  },
  { from: '2022-01-01', value: { first: 645, second: 637 }, certainty: 'B', checked, reference: 'Convention ECLAT, avenant 186' },
  { from: '2022-05-01', value: { first: 661, second: 637 }, certainty: 'B', checked, reference: 'Convention ECLAT, avenant 193' },
  { from: '2023-01-01', value: { first: 685, second: 650 }, certainty: 'B', checked, reference: 'Convention ECLAT, avenant 194' },
  { from: '2024-01-01', value: { first: 701, second: 660 }, certainty: 'B', checked, reference: 'Convention ECLAT, avenant 199' },
  { from: '2025-01-01', value: { first: 715, second: 673 }, certainty: 'B', checked, reference: 'Convention ECLAT, avenant 205' },
  {
    from: '2026-01-01',
    value: { first: 723, second: 681 },
    certainty: 'B',
    checked,
    reference: 'Convention ECLAT, avenant 208 du 23/06/2025',
  },
  held({ first: 723, second: 681 }),
]);

/** Coefficients of the ECLAT groups over time. */
export const ECLAT_COEFFICIENTS = parameter<EclatCoefficients>('eclatCoefficients', [
  { from: '2020-01-01', value: SINCE_2022, certainty: 'I', checked, reference: 'Coefficients 2022 repris avant' },
  { from: '2022-01-01', value: SINCE_2022, certainty: 'B', checked, reference: 'Convention ECLAT, coefficients depuis 2022' },
  { from: '2023-01-01', value: SINCE_2023, certainty: 'B', checked, reference: 'Convention ECLAT, avenant 198' },
  { from: '2024-01-01', value: SINCE_2024, certainty: 'B', checked, reference: 'Convention ECLAT, avenant 199' },
]);

/** Least monthly pay of the ALISFA agreement (IDCC 1261): its yearly base ÷ 12. */
export const ALISFA_BASE = parameter<Cents>('alisfaBase', [
  { from: '2024-01-01', value: euros(22_100), certainty: 'B', checked, reference: 'Convention ALISFA, salaire socle de 22 100 € par an' },
  {
    from: '2025-01-01',
    value: euros(22_100),
    certainty: '?',
    checked,
    reference: 'Valeurs ALISFA après janvier 2024 non trouvées : socle 2024 repris',
  },
]);

/** The minimum monthly pay of an ECLAT group on a day, in cents: A at the first point, the rest at the second. */
export function eclatMinimum(
  points: Parameter<EclatPoints>,
  coefficients: Parameter<EclatCoefficients>,
  group: EclatGroup,
  on: Day,
): Cents | undefined {
  const point = valueAt(points, on)?.value;
  const by = valueAt(coefficients, on)?.value;
  return point === undefined || by === undefined ? undefined : ((by.A * point.first + (by[group] - by.A) * point.second) as Cents);
}
