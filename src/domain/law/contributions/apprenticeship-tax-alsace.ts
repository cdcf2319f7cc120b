import { percent } from '../../base/cents.ts';
import { type Contribution, held } from '../contribution.ts';
import { parameter } from '../parameter.ts';

const checked = '2026-11-22';

/** Apprenticeship tax of associations of Alsace and Moselle. */
export const APPRENTICESHIP_TAX_ALSACE: Contribution = {
  id: 'apprenticeshipTaxAlsace',
  on: { private: 'gross' },
  conditions: ['nonProfit', 'localLaw'],
  rates: parameter('apprenticeshipTaxAlsace', [
    { from: '2021-01-01', value: percent(0), certainty: 'A', checked, reference: 'Organismes sans but lucratif : non redevables' },
    { from: '2026-03-01', value: percent(0.44), certainty: 'A', checked, reference: 'Art. L6241-1 du code du travail, Alsace-Moselle' },
    held(percent(0.44)),
  ]),
  accounts: { abridged: '6450', developed: '6451' },
  cerfa: 'taxes',
};
