import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Apprenticeship tax of companies. */
export const APPRENTICESHIP_TAX_COMPANY: Contribution = {
  id: 'apprenticeshipTaxCompany',
  on: { private: 'gross' },
  conditions: ['company', 'ordinaryLaw'],
  rates: parameter('apprenticeshipTaxCompany', [
    { from: '2021-01-01', value: percent(0.68), certainty: 'K', checked, reference: 'Art. L6241-1 du code du travail, entreprises' },
    held(percent(0.68)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
