import { percent, type Rate } from '../base/cents.ts';
import { parameter } from './parameter.ts';

const checked = '2026-11-22';

/** End-of-contract indemnity of public fixed-term contracts: of the pay of a contract of a year at most, under two SMIC. */
export const PUBLIC_END_INDEMNITY = parameter<Rate>('publicEndIndemnity', [
  {
    from: '2021-01-01',
    value: percent(10),
    certainty: 'B',
    checked,
    reference:
      'Décret n° 2020-1296 : contrats signés depuis le 01/01/2021, un an au plus, moins de 2 SMIC ; jamais pour un contrat de projet',
  },
]);

/** End-of-contract indemnity of private fixed-term contracts not followed by a permanent one. */
export const PRIVATE_END_INDEMNITY = parameter<Rate>('privateEndIndemnity', [
  { from: '2021-01-01', value: percent(10), certainty: 'B', checked, reference: 'Art. L1243-8 du code du travail' },
]);

/** The same where a branch agreement trades it for training. */
export const REDUCED_END_INDEMNITY = parameter<Rate>('reducedEndIndemnity', [
  { from: '2021-01-01', value: percent(6), certainty: 'B', checked, reference: 'Art. L1243-9 du code du travail' },
]);
