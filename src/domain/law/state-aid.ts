import { parameter } from './parameter.ts';

/** Whether a State envelope still pays salaries: from 2027 nothing is assumed beyond conventions already signed. */
export const STATE_AID = parameter<boolean>('stateAid', [
  {
    from: '2021-01-01',
    value: true,
    certainty: 'A',
    checked: '2026-11-22',
    reference: 'Art. 248 de la loi n° 2020-1721, puis programmes 349 et 343',
  },
  {
    from: '2027-01-01',
    value: false,
    certainty: 'B',
    checked: '2026-11-22',
    reference:
      'Sénat, avis a25-140-3 : « l’État cessera de financer ce dispositif à compter de 2027 » ; les conventions signées vont à leur terme',
  },
]);
