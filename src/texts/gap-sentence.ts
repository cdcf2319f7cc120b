import type { GapCode } from '../domain/gaps/gap.ts';

/** What the sentences of a gap are filled with. */
export interface Filling {
  /** « CN-03 · » before the title, or nothing when the gap is about the whole plan. */
  readonly who: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly days: number | undefined;
  readonly since: number | undefined;
  readonly names: readonly string[];
  readonly variant: string;
  /** For missing data: what it keeps from being computed. */
  readonly effect: string;
}

/** What, why it matters, and the one gesture it calls for. */
export type Sentence = (filling: Filling) => { readonly title: string; readonly text: string; readonly gesture: string };

/** The sentences of every kind of gap: a code without its own does not compile. */
export type GapSentences = Readonly<Record<GapCode, Sentence>>;

/** How many names a sentence can hold. */
const MOST_NAMES = 4;

/** The first few names of a list, and how many others there are. */
export function some(names: readonly string[], others: (count: number) => string): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length <= MOST_NAMES ? shown : `${shown} ${others(names.length - MOST_NAMES)}`;
}
