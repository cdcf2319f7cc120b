import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Apprenticeship tax of companies of Alsace and Moselle. */
export const APPRENTICESHIP_TAX_COMPANY_ALSACE: Contribution = {
  id: 'apprenticeshipTaxCompanyAlsace',
  on: { private: 'gross' },
  conditions: ['company', 'localLaw'],
  rates: parameter('apprenticeshipTaxCompanyAlsace', [
    {
      from: '2021-01-01',
      value: percent(0.44),
      certainty: 'K',
      checked,
      reference: 'Art. L6241-1 du code du travail, entreprises d’Alsace-Moselle',
    },
    held(percent(0.44)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
