import type { Day } from '../base/day.ts';
import type { KnownTerms } from '../funding/convention-terms.ts';
import type { PostEntry } from '../funding/ledger.ts';
import type { Contract } from '../plan/plan.ts';
import type { Severity } from './gap.ts';

/** The last contract and the last convention of a post that is held. A contract without `end` is open. */
export interface Runs {
  readonly contract: Contract;
  readonly convention: KnownTerms;
}

/** The last contract and convention to end; undefined when the post has not both, is empty, or has one that is not known. */
export function runsOf(entry: PostEntry): Runs | undefined {
  if (entry.occupied.emptyFrom !== Number.POSITIVE_INFINITY) return undefined;
  let contract: Contract | undefined;
  for (const one of entry.contracts) {
    if (one.start === undefined) return undefined;
    if (contract === undefined || one.end === undefined || (contract.end !== undefined && one.end > contract.end)) contract = one;
  }
  let convention: KnownTerms | undefined;
  for (const one of entry.terms) {
    if (one.kind === 'unknown') return undefined;
    // The label brings no money: it outlives nothing.
    if (one.convention.envelope === 'label') continue;
    if (convention === undefined || one.to > convention.to) convention = one;
  }
  return contract === undefined || convention === undefined ? undefined : { contract, convention };
}

/** How grave a stretch without money is on a day: over, it is only worth knowing; running, an alert; to come, a warning. */
export function severityOf(from: Day, to: Day | undefined, asOf: Day): Severity {
  if (to !== undefined && to < asOf) return 'info';
  return from <= asOf ? 'alert' : 'warning';
}
