import { parameter } from './parameter.ts';

/** Months between the end of an exercice and the day a cofinancing is received, when the cofinancing does not say. */
export const RECEIPT_LAG = parameter<number>('receiptLag', [
  {
    from: '2021-01-01',
    value: 4,
    certainty: '?',
    checked: '2026-11-22',
    reference: 'Délai de versement des cofinanceurs non trouvé : quatre mois après la fin de l’exercice, par hypothèse',
  },
]);
