import { type Cents, euros, percent, type Rate } from '../base/cents.ts';
import { type Parameter, parameter, type Written } from './parameter.ts';

/** The yearly scale of the tax on salaries: a rate up to `first`, a second up to `second`, a third above. */
export interface PayrollTaxScale {
  readonly first: Cents;
  readonly second: Cents;
  readonly rates: readonly [Rate, Rate, Rate];
  /** What an association does not pay of its total. */
  readonly allowance: Cents;
  /** A total up to this is not paid; up to `relief`, three quarters of what it lacks to `relief` are taken off. */
  readonly exempt: Cents;
  readonly relief: Cents;
}

const checked = '2026-11-22';
const KNOWN = [
  ['2021-01-01', 8_020, 16_013, 21_086, 'Décret n° 2021-744'],
  ['2022-01-01', 8_133, 16_237, 21_381, 'Décret n° 2022-782'],
  ['2023-01-01', 8_573, 17_114, 22_535, 'Décret n° 2023-422'],
  ['2024-01-01', 8_985, 17_936, 23_616, 'Décret n° 2024-496'],
  ['2025-01-01', 9_147, 18_259, 24_041, 'Décret n° 2025-547'],
  ['2026-01-01', 9_229, 18_423, 24_256, 'Décret n° 2026-562'],
] as const;

/** Tax on salaries of private employers that pay no VAT (CGI 231 and 1679 A); later thresholds follow a supposed rise. */
export const PAYROLL_TAX: Parameter<PayrollTaxScale> = parameter(
  'payrollTax',
  KNOWN.map(
    ([from, first, second, allowance, decree]): Written<PayrollTaxScale> => ({
      from,
      value: {
        first: euros(first),
        second: euros(second),
        rates: [percent(4.25), percent(8.5), percent(13.6)],
        allowance: euros(allowance),
        exempt: euros(1200),
        relief: euros(2040),
      },
      certainty: 'A',
      checked,
      reference: `Art. 231 et 1679 A du CGI ; ${decree}`,
    }),
  ),
);

/** Rates of the tax on salaries overseas, on the whole pay: Guadeloupe, Martinique, La Réunion. */
export const PAYROLL_TAX_OVERSEAS = parameter<Rate>('payrollTaxOverseas', [
  { from: '2021-01-01', value: percent(2.95), certainty: 'A', checked, reference: 'Art. 231 du CGI : 971, 972, 974' },
]);

/** The same in Guyane and Mayotte. */
export const PAYROLL_TAX_GUYANE_MAYOTTE = parameter<Rate>('payrollTaxGuyaneMayotte', [
  { from: '2021-01-01', value: percent(2.55), certainty: 'A', checked, reference: 'Art. 231 du CGI : 973, 976' },
]);
