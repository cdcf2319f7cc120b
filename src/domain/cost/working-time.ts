import { type Span, yearStretch } from '../base/span.ts';
import { MONTH, overlap, stretch } from '../base/thirtieths.ts';
import type { Contract } from '../plan/plan.ts';
import type { PaidPost } from './post-cost.ts';

/** Full-time equivalents of each exercice, in millionths of a full year of work, and those spent in initial training. */
export interface WorkingTime {
  readonly fte: Float64Array;
  readonly training: Float64Array;
}

/** What the contracts of posts work in each exercice of a span, until each post is empty; undated contracts work nobody knows when. */
export function workingTime(posts: readonly (PaidPost & { readonly contracts: readonly Contract[] })[], span: Span): WorkingTime {
  const fte = new Float64Array(span.years);
  const training = new Float64Array(span.years);
  const yearly = Array.from({ length: span.years }, (_, y) => yearStretch(span, y));
  for (const post of posts) {
    for (const [k, { course }] of post.priced.entries()) {
      const { trainingStart, trainingEnd } = post.contracts[k] as Contract;
      const trained = trainingStart === undefined ? undefined : stretch(trainingStart, trainingEnd ?? trainingStart);
      for (const piece of course) {
        if (piece.first === undefined) continue;
        const held = { from: piece.from, to: Math.min(piece.to, post.occupied.emptyFrom) };
        for (const [y, within] of yearly.entries()) {
          const shared = overlap(held, within);
          if (shared === 0) continue;
          fte[y] = (fte[y] as number) + shared * piece.fte;
          if (trained === undefined) continue;
          const inside = overlap({ from: Math.max(held.from, trained.from), to: Math.min(held.to, trained.to) }, within);
          training[y] = (training[y] as number) + inside * piece.fte;
        }
      }
    }
  }
  for (const sums of [fte, training]) for (let y = 0; y < span.years; y++) sums[y] = Math.round((sums[y] as number) / (12 * MONTH));
  return { fte, training };
}
