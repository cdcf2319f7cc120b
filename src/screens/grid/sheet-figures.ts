import type { Plan } from '../../domain/plan/plan.ts';
import type { Results } from '../../domain/results.ts';

const counted = new WeakMap<Results, Float64Array>();
const posts = new WeakMap<Plan['posts'], Map<string, number>>();

/** What a cofinancing (its row in the results, or all of them together) brings in an exercice, in cents. */
export function countedIn(results: Results, line: number | undefined, year: number): number | undefined {
  const at = year - results.firstYear;
  if (at < 0 || at >= results.years) return undefined;
  const sums = sumsOf(results);
  if (line !== undefined) return line < 0 ? undefined : (sums[line * results.years + at] ?? 0);
  let total = 0;
  for (let place = at; place < sums.length; place += results.years) total += sums[place] as number;
  return total;
}

/** How many posts an employer has. */
export function postsOf(plan: Plan, employer: string): number {
  let counts = posts.get(plan.posts);
  if (counts === undefined) {
    counts = new Map();
    for (const post of plan.posts) if (post.employer !== undefined) counts.set(post.employer, (counts.get(post.employer) ?? 0) + 1);
    posts.set(plan.posts, counts);
  }
  return counts.get(employer) ?? 0;
}

/** Cofinancing × exercice, summed over the posts once for each results. */
function sumsOf(results: Results): Float64Array {
  let sums = counted.get(results);
  if (sums === undefined) {
    const { line, amounts } = results.shares;
    const years = results.years;
    sums = new Float64Array((line.reduce((most, one) => Math.max(most, one), -1) + 1) * years);
    for (let k = 0; k < line.length; k++) {
      const base = (line[k] as number) * years;
      for (let y = 0; y < years; y++) sums[base + y] = (sums[base + y] as number) + (amounts[k * years + y] as number);
    }
    counted.set(results, sums);
  }
  return sums;
}
