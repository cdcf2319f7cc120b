import { mulDiv } from '../base/cents.ts';
import type { Month } from '../base/day.ts';
import { MONTH, monthStretch, overlap, type Stretch } from '../base/thirtieths.ts';
import { FULL_TIME } from '../cost/pay.ts';
import type { PricedContract } from '../cost/priced-contract.ts';
import { valueIn } from '../law/parameter.ts';
import { monthlySmic } from '../law/smic.ts';
import type { Ledger, PostEntry } from './ledger.ts';

/** The SMIC of the hours worked under aided contracts of a post inside a stretch, in cents: what the aid of the State is a share of. */
export function aidedSmic(ledger: Ledger, post: number, within: Stretch): number {
  const entry = ledger.entries[post] as PostEntry;
  let sum = 0;
  entry.contracts.forEach((contract, k) => {
    if (contract.regime !== 'aided') return;
    for (const piece of (entry.priced[k] as PricedContract).course) {
      const run = { from: Math.max(piece.from, within.from), to: Math.min(piece.to, within.to, entry.occupied.emptyFrom) };
      for (let month = Math.floor(run.from / MONTH) as Month; month * MONTH < run.to; month = (month + 1) as Month) {
        const hourly = valueIn(ledger.law.smicHourly, month)?.value;
        if (hourly !== undefined) sum += mulDiv(monthlySmic(hourly), piece.fte * overlap(run, monthStretch(month)), FULL_TIME * MONTH);
      }
    }
  });
  return sum;
}
