import { type Day, day } from '../base/day.ts';
import { parameter } from './parameter.ts';

/** The last day a State convention could be signed; what was signed runs to its end. */
export const LAST_SIGNING = parameter<Day>('lastSigning', [
  {
    from: '2021-01-01',
    value: day('2025-05-13'),
    certainty: 'A',
    checked: '2026-11-22',
    reference: 'Règles de gestion actualisées du 14/05/2025 : plus aucune nouvelle convention',
  },
]);
