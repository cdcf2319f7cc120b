import { mulDiv, RATE_SCALE, type Rate } from '../base/cents.ts';
import { addMonths, type Day, dayAfter, dayBefore, type Month } from '../base/day.ts';
import { MONTH, monthStretch, overlap } from '../base/thirtieths.ts';
import type { Law } from '../law/law.ts';
import { type Dated, valueAt } from '../law/parameter.ts';
import { monthlySmic } from '../law/smic.ts';
import type { Contract } from '../plan/plan.ts';
import type { PayStretch } from './pay-course.ts';

/** A rate of end-of-contract indemnity, and the text it comes from. */
export type IndemnityRate = Dated<Rate>;

/**
 * The indemnity of a private fixed-term contract, spread over its months: none when a permanent contract follows the next day
 * on the post, when the officer says so, or for any other regime.
 */
export function monthlyIndemnity(law: Law, contract: Contract, others: readonly Contract[]): IndemnityRate | undefined {
  if (contract.regime !== 'privateFixedTerm' || contract.endIndemnity === 'none' || contract.start === undefined) return undefined;
  if (contract.endIndemnity === 'reduced') return valueAt(law.reducedEndIndemnity, contract.start);
  const followed = contract.end !== undefined && follows(others, contract.end, (one) => one.regime === 'privatePermanent');
  return followed && contract.endIndemnity === undefined ? undefined : valueAt(law.privateEndIndemnity, contract.start);
}

/**
 * The indemnity of a public fixed-term contract, paid at its end: due when the contract lasts a year at most, pays less than
 * two SMIC and is not followed by another, unless the officer says otherwise.
 */
export function finalIndemnity(
  law: Law,
  contract: Contract,
  others: readonly Contract[],
  course: readonly PayStretch[],
): IndemnityRate | undefined {
  const { start, end, regime, endIndemnity } = contract;
  if (regime !== 'publicFixedTerm' || start === undefined || end === undefined || endIndemnity === 'none') return undefined;
  const rate = endIndemnity === 'reduced' ? valueAt(law.reducedEndIndemnity, start) : valueAt(law.publicEndIndemnity, start);
  if (endIndemnity !== undefined || rate === undefined) return rate;
  const short = end <= dayBefore(addMonths(start, 12));
  if (!short || follows(others, end, () => true)) return undefined;
  const smic = valueAt(law.smicHourly, end)?.value;
  const least = smic === undefined ? 0 : 2 * monthlySmic(smic);
  return course.every(({ pay }) => pay.kind === 'paid' && (pay.basis !== 'gross' || pay.amount < least)) ? rate : undefined;
}

/** Everything paid to the agent between the start and the end of a contract, in cents; `grossOf` gives that of a whole month of a stretch. */
export function grossOfContract(course: readonly PayStretch[], grossOf: (stretch: PayStretch, month: Month) => number): number {
  let sum = 0;
  for (const stretch of course) {
    for (let month = Math.floor(stretch.from / MONTH) as Month; month * MONTH < stretch.to; month = (month + 1) as Month) {
      sum += mulDiv(grossOf(stretch, month), overlap(stretch, monthStretch(month)), MONTH);
    }
  }
  return sum;
}

/** The share of a gross that is the indemnity. */
export function indemnityOf(gross: number, rate: Rate): number {
  return mulDiv(gross, rate, RATE_SCALE);
}

function follows(others: readonly Contract[], end: Day, isLike: (contract: Contract) => boolean): boolean {
  const next = dayAfter(end);
  return others.some((one) => one.start === next && isLike(one));
}
