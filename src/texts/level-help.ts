import type { CostLevel } from '../domain/cost/rate-card.ts';
import type { Texts } from './language.ts';

/** What each level of a cost means, in one sentence. */
export const levelHelp: Texts<Readonly<Record<CostLevel, string>>> = {
  fr: {
    table: 'Coût au barème : paie et cotisations de la loi.',
    employerRate: '◦ Taux de l’employeur : un taux saisi pour lui remplace celui du barème.',
    observedRate: '≈ Taux constaté : les charges suivent le taux observé de l’employeur.',
    typedCost: '✎ Coût saisi : le coût mensuel tapé remplace le calcul.',
  },
  en: {
    table: 'Cost by the table: pay and contributions of the law.',
    employerRate: '◦ Rate of the employer: a rate typed for it replaces that of the table.',
    observedRate: '≈ Observed rate: contributions follow the rate observed at the employer.',
    typedCost: '✎ Typed cost: the monthly cost typed replaces the computation.',
  },
};
