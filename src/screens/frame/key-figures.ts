import { type Day, yearOfDay } from '../../domain/base/day.ts';
import type { CofinancingState, Plan } from '../../domain/plan/plan.ts';
import type { Results } from '../../domain/results.ts';

/** The figures of the whole plan in one exercice, in cents; NaN is "not known". */
export interface KeyFigures {
  readonly year: number;
  readonly cost: number;
  readonly state: number;
  readonly cofunding: number;
  /** The part of `cofunding` that is notified or paid. */
  readonly secured: number;
  /** Asked or hoped for, not counted. */
  readonly beside: number;
  readonly remainder: number;
  readonly ownFunds: number;
  readonly shortfall: number;
  /** How many posts have an unknown cost, hence are in no figure. */
  readonly unknownPosts: number;
}

/** The figures of an exercice of the plan; undefined when the results do not hold that exercice. */
export function keyFigures(results: Results, plan: Plan, year: number): KeyFigures | undefined {
  const at = year - results.firstYear;
  if (at < 0 || at >= results.years) return undefined;
  const total = results.plan;
  const unknownPosts = results.unknown.posts[at] as number;
  // Totals leave unknown posts out: when all are, a zero would say that the plan costs nothing.
  const known = (amount: number): number => (unknownPosts > 0 && unknownPosts === plan.posts.length ? Number.NaN : amount);
  return {
    year,
    cost: known(total.cost[at] as number),
    state: total.state[at] as number,
    cofunding: total.cofunding[at] as number,
    secured: securedIn(results, plan, at),
    beside: total.unsecured[at] as number,
    remainder: known(total.remainder[at] as number),
    ownFunds: total.ownFunds[at] as number,
    shortfall: known(total.shortfall[at] as number),
    unknownPosts,
  };
}

/** How the cost of an exercice is met, for a stack: own funds carry the remainder up to what is budgeted. */
export interface Stack {
  readonly year: number;
  readonly cost: number;
  readonly state: number;
  readonly cofunding: number;
  readonly ownFunds: number;
  readonly shortfall: number;
}

/** One stack per exercice; parts are never negative, and a cost that is not known stacks nothing. */
export function stacksOf(results: Results): Stack[] {
  return Array.from({ length: results.years }, (_, at) => {
    const remainder = known(results.plan.remainder[at]);
    const shortfall = Math.min(known(results.plan.shortfall[at]), remainder);
    return {
      year: results.firstYear + at,
      cost: known(results.plan.cost[at]),
      state: known(results.plan.state[at]),
      cofunding: known(results.plan.cofunding[at]),
      ownFunds: remainder - shortfall,
      shortfall,
    };
  });
}

/** The exercice to show first: the budget in hand, next year's from September on, moved into the plan's span. */
export function yearToShow(plan: Plan, asOf: Day): number {
  const budget = yearOfDay(asOf) + (asOf.slice(5) >= '09-01' ? 1 : 0);
  return Math.min(Math.max(budget, plan.firstYear), plan.lastYear);
}

/** The exercice asked for, or the nearest earlier one (else later) in which some post costs something when it holds nothing at all. */
export function yearWithFigures(results: Results, wanted: number): number {
  const asked = wanted - results.firstYear;
  const alive = Array.from({ length: results.years }, (_, at) => at).filter(
    (at) => (results.plan.cost[at] as number) > 0 || (results.unknown.posts[at] as number) > 0,
  );
  const at = alive.findLast((one) => one <= asked) ?? alive[0];
  return at === undefined ? wanted : results.firstYear + at;
}

function known(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : Math.max(0, value);
}

const SECURED: readonly (CofinancingState | undefined)[] = ['notified', 'paid'];

function securedIn(results: Results, plan: Plan, at: number): number {
  const { shares, posts, years } = results;
  let sum = 0;
  for (let k = 0; k < shares.line.length; k++) {
    const line = plan.cofinancings[shares.line[k] as number];
    if (line === undefined || !SECURED.includes(line.state)) continue;
    if (Number.isNaN(posts.remainder[(shares.post[k] as number) * years + at])) continue;
    sum += shares.amounts[k * years + at] as number;
  }
  return sum;
}
