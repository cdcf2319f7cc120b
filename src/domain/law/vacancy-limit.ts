import { parameter } from './parameter.ts';

/** How many months a post may stay empty before it must be returned, by the day it became empty. */
export const VACANCY_LIMIT = parameter<number>(
  'vacancyLimit',
  [
    {
      from: '2023-01-01',
      value: 3,
      certainty: 'C',
      checked: '2026-11-22',
      reference: 'Renouvellement 2023 : trois mois après la fin du contrat précédent (Villes de France, 2023)',
    },
    {
      from: '2025-05-14',
      value: 6,
      certainty: 'B',
      checked: '2026-11-22',
      reference:
        'Règles de gestion actualisées du 14/05/2025 : « au-delà de six mois de vacance, le poste devra être rendu par la structure »',
    },
  ],
  [
    { reading: '3 mois après la fin du contrat précédent : Villes de France, janvier 2023', value: 3 },
    { reading: '6 mois : règles de gestion du 14/05/2025 ; la date du changement n’est pas connue', value: 6 },
  ],
);
