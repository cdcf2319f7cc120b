import { contractStretch } from '../cost/occupation.ts';
import type { PostEntry } from '../funding/ledger.ts';
import type { Contract, Convention } from '../plan/plan.ts';

/** Where the last contract and the last convention of a post end, in thirtieths. */
export interface Runs {
  readonly contract: Contract;
  /** `Infinity` when the contract has no end. */
  readonly contractTo: number;
  readonly convention: Convention;
  readonly conventionTo: number;
}

/** The ends of the last contract and convention of a post that is held; undefined when it has not both, or is empty. */
export function runsOf(entry: PostEntry): Runs | undefined {
  if (entry.occupied.emptyFrom !== Number.POSITIVE_INFINITY) return undefined;
  let contract: Contract | undefined;
  let contractTo = Number.NEGATIVE_INFINITY;
  for (const one of entry.contracts) {
    const { to } = contractStretch(one);
    if (one.start === undefined || to < contractTo) continue;
    contract = one;
    contractTo = to;
  }
  let convention: Convention | undefined;
  let conventionTo = Number.NEGATIVE_INFINITY;
  for (const one of entry.terms) {
    if (one.kind === 'unknown') return undefined;
    if (one.to < conventionTo) continue;
    convention = one.convention;
    conventionTo = one.to;
  }
  return contract === undefined || convention === undefined ? undefined : { contract, contractTo, convention, conventionTo };
}
