import type { Stretch } from '../base/thirtieths.ts';
import { knownState, type PostEntry } from '../funding/ledger.ts';
import type { Facts } from './facts.ts';

/** State money of a stretch that a post does not earn because it is empty, in cents: none when the plan maintains it. */
export function stateUnused(facts: Facts, entry: PostEntry, within: Stretch): number {
  return knownState(entry, within, facts.ledger.plan.settings.vacancy ?? 'suspended').unused;
}

/** State money that the conventions of a post promise in a stretch, held or not, in cents. */
export function statePromised(entry: PostEntry, within: Stretch): number {
  return knownState(entry, within, 'maintained').earned;
}
