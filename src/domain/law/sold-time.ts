import { mulDiv, RATE_SCALE, type Rate } from '../base/cents.ts';
import { parameter } from './parameter.ts';

const checked = '2026-11-22';

/** Hours worked in a year at full time. */
export const WORKING_HOURS = parameter<number>('workingHours', [
  { from: '2021-01-01', value: 1607, certainty: 'K', checked, reference: 'Durée annuelle légale : 1 607 heures' },
]);

/** Most of the working time that may be sold to partners, free for the user. */
export const SOLD_TIME = parameter<Rate>('soldTime', [
  {
    from: '2021-01-01',
    value: mulDiv(RATE_SCALE, 1, 3) as number as Rate,
    certainty: 'B',
    checked,
    reference: 'Prestations facturées : un tiers du temps de travail au plus, gratuites pour l’usager (aide ANCT, 01/06/2023)',
  },
]);
