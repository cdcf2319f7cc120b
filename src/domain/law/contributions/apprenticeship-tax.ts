import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Apprenticeship tax of associations, due since March 2026: 0.59 % each month and 0.09 % in April after. */
export const APPRENTICESHIP_TAX: Contribution = {
  id: 'apprenticeshipTax',
  on: { private: 'gross' },
  conditions: ['nonProfit', 'ordinaryLaw'],
  rates: parameter('apprenticeshipTax', [
    { from: '2021-01-01', value: percent(0), certainty: 'A', checked, reference: 'Organismes sans but lucratif : non redevables' },
    {
      from: '2026-03-01',
      value: percent(0.68),
      certainty: 'A',
      checked,
      reference: 'Art. 135 de la loi de finances pour 2026, art. L6241-1 du code du travail ; URSSAF, période de mars 2026',
    },
    held(percent(0.68)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
