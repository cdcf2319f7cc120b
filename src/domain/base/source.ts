import type { Day } from './day.ts';

/**
 * How sure a fact is. A: several sources agree; B: one official source; C: one secondary source; K: known text, not
 * re-read; I: our inference; X: sources disagree; ?: not found.
 */
export type Certainty = 'A' | 'B' | 'C' | 'K' | 'I' | 'X' | '?';

/** Where a value of law comes from: what the user can read beside the figure. */
export interface Source {
  /** The text or page, in French, as an officer would cite it. */
  readonly reference: string;
  readonly certainty: Certainty;
  /** When somebody last compared the value with its source. */
  readonly checked: Day;
}

/** True when the value must be shown as a hypothesis: secondary, inferred, disputed or not found. */
export function isHypothesis(certainty: Certainty): boolean {
  return certainty === 'C' || certainty === 'X' || certainty === 'I' || certainty === '?';
}
