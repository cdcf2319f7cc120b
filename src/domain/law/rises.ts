import { percent, type Rate } from '../base/cents.ts';
import { type Parameter, parameter } from './parameter.ts';

/** Yearly rises supposed from 2027 on, each applied on 1 January: what the officer changes first. */
export const RISES = {
  /** Of the hourly SMIC. */
  smic: rise('smicRise', 1.5, 'SMIC : + 1,5 % par an, faute de texte (2021-2026 réels : environ + 3,4 % par an)'),
  /** Of the monthly ceiling. */
  pmss: rise('pmssRise', 2, 'plafond de la sécurité sociale : + 2 % par an, comme en 2026'),
  /** Of the index point, frozen since July 2023. */
  point: rise('pointRise', 0, 'point d’indice gelé depuis juillet 2023'),
  /** Of the thresholds and the allowance of the tax on salaries. */
  payrollTax: rise('payrollTaxRise', 1, 'seuils de la taxe sur les salaires : + 1 % par an (2026 : + 0,9 %)'),
  /** General rise of typed gross pays. */
  pay: rise('payRise', 0, 'pas de hausse générale des bruts saisis'),
  /** Age and technicity (GVT) of civil servants paid on a typed index or gross. */
  civilCareer: rise('civilCareerRise', 1, 'GVT des titulaires : + 1 % par an'),
  /** The same for contract workers. */
  contractCareer: rise('contractCareerRise', 0, 'GVT des contractuels : 0 % par an'),
  /** Of the extra costs paid each month or year. */
  prices: rise('priceRise', 1.5, 'prix des frais (déplacements, téléphonie, licences) : + 1,5 % par an'),
} as const satisfies Readonly<Record<string, Parameter<Rate>>>;

function rise(id: string, perYear: number, what: string): Parameter<Rate> {
  return parameter(id, [
    { from: '2021-01-01', value: percent(0), certainty: 'A', checked: '2026-11-22', reference: 'Valeurs réelles jusqu’en 2026' },
    { from: '2027-01-01', value: percent(perYear), certainty: 'I', checked: '2026-11-22', reference: `Hypothèse : ${what}` },
  ]);
}
