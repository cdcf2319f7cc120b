import type { Gap } from '../../domain/gaps/gap.ts';

/** The gaps of `after`, in its order; one that says the same as a gap of `before` is that very object. */
export function keepSame(before: readonly Gap[], after: readonly Gap[]): readonly Gap[] {
  const known = new Map(before.map((gap) => [JSON.stringify(gap), gap]));
  return after.map((gap) => known.get(JSON.stringify(gap)) ?? gap);
}
