import type { Span } from '../base/span.ts';
import { MONTH, type Stretch } from '../base/thirtieths.ts';
import type { CostTable, Priced } from './cost-table.ts';
import type { Occupation } from './occupation.ts';

/**
 * The cost of a post month by month over the span, in cents, written into `months`; NaN where it is not known. `priced` are
 * its contracts in the order of its occupation. Months before the place `since` are not computed: they say nothing.
 */
export function postCost(
  table: CostTable,
  priced: readonly Priced[],
  occupied: Occupation,
  span: Span,
  months: Float64Array,
  since = 0,
): void {
  months.fill(0);
  if (priced.length === 0) {
    const unknown = Math.min(span.months, Math.ceil(occupied.emptyFrom / MONTH) - span.firstMonth);
    for (let place = 0; place < unknown; place++) months[place] = Number.NaN;
    return;
  }
  for (let k = 0; k < priced.length; k++) table.add(priced[k] as Priced, occupied.runs[k] as Stretch, occupied.emptyFrom, months, since);
}
