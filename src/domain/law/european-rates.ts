import { percent, type Rate } from '../base/cents.ts';
import { parameter } from './parameter.ts';

const checked = '2026-11-22';
const reference = 'Programme national FSE+ 2021-2027, fse.gouv.fr';
const common = 'Règlement (UE) 2021/1060';

/** Most that ESF+ pays in Île-de-France and the former Rhône-Alpes, elsewhere on the mainland, and overseas. */
export const EUROPEAN_MOST = parameter<{ readonly dense: Rate; readonly mainland: Rate; readonly overseas: Rate }>('europeanMost', [
  {
    from: '2021-01-01',
    value: { dense: percent(40), mainland: percent(60), overseas: percent(85) },
    certainty: 'B',
    checked,
    reference: `${reference} : 40 % en Île-de-France et dans l’ancienne région Rhône-Alpes, 60 % ailleurs, 85 % outre-mer`,
  },
]);

/** Départements of the dense rate. */
export const DENSE_DEPARTEMENTS: readonly string[] = [
  ...['75', '77', '78', '91', '92', '93', '94', '95'],
  ...['01', '07', '26', '38', '42', '69', '73', '74'],
];

/** Simplified costs: other costs as a share of staff costs, and indirect costs as a share of staff or of direct costs. */
export const OTHER_COSTS = parameter<Rate>('otherCosts40', [
  {
    from: '2021-01-01',
    value: percent(40),
    certainty: 'K',
    checked,
    reference: `${common}, art. 56 : 40 % des frais de personnel directs`,
  },
]);
export const INDIRECT_OF_STAFF = parameter<Rate>('indirect15', [
  {
    from: '2021-01-01',
    value: percent(15),
    certainty: 'K',
    checked,
    reference: `${common}, art. 54 : 15 % des frais de personnel directs`,
  },
]);
export const INDIRECT_OF_DIRECT = parameter<Rate>('indirect7', [
  { from: '2021-01-01', value: percent(7), certainty: 'K', checked, reference: `${common}, art. 54 : 7 % des coûts directs` },
]);
