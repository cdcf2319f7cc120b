import { type Cents, mulDiv } from '../base/cents.ts';
import { parameter } from './parameter.ts';

const checked = '2026-11-22';

/** Yearly value of one index point (IM 1) in ten-thousandths of a euro; later values follow a supposed rise. */
export const INDEX_POINT = parameter<number>('indexPoint', [
  { from: '2017-02-01', value: 562_323, certainty: 'B', checked, reference: 'Décret n° 2016-670' },
  { from: '2022-07-01', value: 582_004, certainty: 'B', checked, reference: 'Décret n° 2022-994' },
  { from: '2023-07-01', value: 590_734, certainty: 'A', checked, reference: 'Décret n° 2023-519 ; gelée depuis' },
]);

/** The least index paid; what is missing up to the SMIC comes as a differential allowance. */
export const MINIMUM_INDEX = parameter<number>('minimumIndex', [
  { from: '2021-01-01', value: 309, certainty: '?', checked, reference: 'Plancher avant octobre 2021 non trouvé : bas de grille' },
  { from: '2021-10-01', value: 340, certainty: 'C', checked, reference: 'Indice minimum, pages syndicales et de centres de gestion' },
  { from: '2022-01-01', value: 343, certainty: 'C', checked, reference: 'Indice minimum, pages syndicales et de centres de gestion' },
  { from: '2022-05-01', value: 352, certainty: 'C', checked, reference: 'Indice minimum, pages syndicales et de centres de gestion' },
  { from: '2023-01-01', value: 353, certainty: 'C', checked, reference: 'Indice minimum, pages syndicales et de centres de gestion' },
  { from: '2023-05-01', value: 361, certainty: 'C', checked, reference: 'Indice minimum, pages syndicales et de centres de gestion' },
  { from: '2024-01-01', value: 366, certainty: 'A', checked, reference: 'Indice majoré 366 depuis le 1er janvier 2024' },
  { from: '2027-01-01', value: 366, certainty: 'I', checked, reference: 'Hypothèse : indice minimum inchangé' },
]);

/** Monthly gross of an index at full time, in cents: index × yearly point ÷ 12, rounded. */
export function indexPay(index: number, point: number): Cents {
  return mulDiv(index, point, 1200);
}
