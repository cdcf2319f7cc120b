import { parameter } from './parameter.ts';

/** Whether receipts of a local budget must be evaluated sincerely: money not notified is not a receipt. */
export const SINCERITY = parameter<boolean>('sincerity', [
  {
    from: '2021-01-01',
    value: true,
    certainty: 'K',
    checked: '2026-11-22',
    reference: 'Art. L1612-4 CGCT : recettes et dépenses « évaluées de façon sincère »',
  },
]);
