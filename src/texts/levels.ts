import type { CostLevel } from '../domain/cost/rate-card.ts';
import type { Texts } from './language.ts';

/** How far a cost departs from the table of law, in the words of an officer. */
export const levelTexts: Texts<Readonly<Record<CostLevel, string>>> = {
  fr: {
    table: 'Barème',
    employerRate: 'Taux de l’employeur',
    observedRate: 'Taux constaté',
    typedCost: 'Coût saisi',
  },
  en: {
    table: 'Table of law',
    employerRate: 'Rate of the employer',
    observedRate: 'Observed rate',
    typedCost: 'Typed cost',
  },
};
