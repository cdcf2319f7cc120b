import { firstDayOf, monthOf } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import { splitInto } from '../base/split.ts';
import type { Law } from '../law/law.ts';
import { valueAt } from '../law/parameter.ts';

/**
 * What associations pay of the tax on salaries past their yearly allowance, by post and exercice, row-major: the sum over the
 * posts of an employer, less the allowance, split in proportion to the tax of each. `employers` numbers the employer of each
 * post, −1 for none. Undefined when nobody passes it.
 */
export function taxPastAllowance(
  law: Law,
  span: Span,
  taxes: Float64Array,
  employers: { readonly places: Int32Array; readonly count: number },
): Float64Array | undefined {
  const sums = new Float64Array(employers.count);
  let past: Float64Array | undefined;
  for (let y = 0; y < span.years; y++) {
    const allowance = valueAt(law.payrollTax, firstDayOf(monthOf(span.firstYear + y, 1)))?.value.allowance;
    if (allowance === undefined) continue;
    sums.fill(0);
    for (let p = 0; p < employers.places.length; p++) {
      const employer = employers.places[p] as number;
      if (employer >= 0) sums[employer] = (sums[employer] as number) + (taxes[p * span.years + y] as number);
    }
    for (let employer = 0; employer < employers.count; employer++) {
      const due = (sums[employer] as number) - allowance;
      if (!(due > 0)) continue;
      past ??= new Float64Array(taxes.length);
      shareTax(past, taxes, employers.places, employer, span.years, y, due);
    }
  }
  return past;
}

function shareTax(
  past: Float64Array,
  taxes: Float64Array,
  places: Int32Array,
  employer: number,
  years: number,
  y: number,
  due: number,
): void {
  const posts: number[] = [];
  for (let p = 0; p < places.length; p++) if (places[p] === employer) posts.push(p);
  const weights = Float64Array.from(posts, (p) => taxes[p * years + y] as number);
  const parts = new Float64Array(posts.length);
  splitInto(due, weights, posts.length, parts);
  for (const [k, p] of posts.entries()) past[p * years + y] = parts[k] as number;
}
