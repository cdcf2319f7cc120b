import { COST_LEVELS, type CostLevel } from '../cost/rate-card.ts';
import type { Results } from '../results.ts';

/** How far the cost of a post departs from the table of law in the exercice at place `y`; undefined when it is not known or nothing is paid. */
export function costLevel({ posts, levels, years }: Results, post: number, y: number): CostLevel | undefined {
  const at = post * years + y;
  return Number.isNaN(posts.cost[at] ?? Number.NaN) ? undefined : COST_LEVELS[levels[at] as number];
}
