import type { Stretch } from '../base/thirtieths.ts';
import { accrualIn } from '../funding/accrual.ts';
import { conventionsEndAt, type PostEntry, stateOf } from '../funding/ledger.ts';
import type { Facts } from './facts.ts';

/** State money of a stretch that a post does not earn because it is empty, in cents: none when the plan maintains it. */
export function stateUnused(facts: Facts, entry: PostEntry, within: Stretch): number {
  return stateOf(facts.ledger, entry, within).unused;
}

/** State money that the conventions of a post promise in a stretch, held or not, in cents. */
export function statePromised(entry: PostEntry, within: Stretch): number {
  let sum = 0;
  for (const terms of entry.terms) {
    if (terms.kind === 'terms') sum += accrualIn(terms.periods, within, entry.occupied, 'maintained', conventionsEndAt(entry)).earned;
  }
  return sum;
}
