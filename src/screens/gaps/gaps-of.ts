import type { Gap } from '../../domain/gaps/gap.ts';

/** The gaps of an exercice and those that belong to none, in the given order. */
export function gapsOf(gaps: readonly Gap[], year: number): readonly Gap[] {
  return gaps.filter((gap) => gap.year === undefined || gap.year === year);
}
