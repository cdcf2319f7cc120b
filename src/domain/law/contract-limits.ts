import { parameter } from './parameter.ts';

const checked = '2026-11-22';

/** Most months of a private fixed-term contract, renewals included. */
export const FIXED_TERM_LIMIT = parameter<number>('fixedTermLimit', [
  { from: '2021-01-01', value: 18, certainty: 'B', checked, reference: 'Art. L1242-8-1 et L1243-13-1 du code du travail' },
]);

/** Most months of a public project contract. */
export const PROJECT_LIMIT = parameter<number>('projectLimit', [
  { from: '2021-01-01', value: 72, certainty: 'B', checked, reference: 'Art. L332-24 à L332-26 du CGFP, décret n° 88-145' },
]);
