import type { Day } from '../base/day.ts';
import type { CostLevel } from '../cost/rate-card.ts';
import type { Gap } from '../gaps/gap.ts';
import { lookup } from '../plan/lookup.ts';
import type { Plan } from '../plan/plan.ts';
import type { Figures, Results } from '../results.ts';
import { FIGURES, known, levelOf, years } from './figures.ts';

/** The amounts of one exercice in whole cents, null where they are not known; what counts is given by funder. */
export interface YearSummary {
  readonly year: number;
  readonly cost: number | null;
  readonly state: number | null;
  readonly cofunding: Readonly<Record<string, number>>;
  readonly unsecured: number | null;
  readonly remainder: number | null;
  readonly ownFunds: number | null;
  readonly shortfall: number | null;
  readonly unused: number | null;
}

/** The same for a post, with how far its cost departs from the table of law: null when it is not known or nothing is paid. */
export interface PostYearSummary extends YearSummary {
  readonly level: CostLevel | null;
}

/** The same for the whole plan: `unknown` counts the posts left out because their cost is not known, and their money. */
export interface PlanYearSummary extends YearSummary {
  /** Money received in the exercice, known or supposed: State tranches, and cofinancings that count. */
  readonly cash: number;
  /** Full-time equivalents, in millionths. */
  readonly fte: number;
  /** Those of them in initial training. */
  readonly training: number;
  readonly unknown: { readonly posts: number; readonly state: number; readonly cofunding: number };
}

/** The amounts of one exercice for a commune: cofinancings in one sum. */
export type CommuneYearSummary = Omit<YearSummary, 'cofunding'> & { readonly cofunding: number | null };

/** A plan and its results as plain data for programs: amounts in whole cents, unknown is null, never zero. */
export interface Summary {
  readonly plan: { readonly id: string; readonly name: string; readonly fictitious: boolean };
  readonly asOf: Day;
  readonly exercices: readonly PlanYearSummary[];
  readonly communes: readonly { readonly id: string; readonly name: string | null; readonly exercices: readonly CommuneYearSummary[] }[];
  readonly posts: readonly { readonly id: string; readonly label: string; readonly exercices: readonly PostYearSummary[] }[];
  readonly gaps: readonly Gap[];
}

/** Sums a plan up. Funders of the same name are told apart by their id. */
export function summarise(plan: Plan, results: Results): Summary {
  const names = funderNames(plan);
  const count = results.years;
  const all = years(results);
  const byPost = plan.posts.map(() => all.map((): Record<string, number> => ({})));
  const byYear = all.map((): Record<string, number> => ({}));
  results.shares.post.forEach((post, k) => {
    const name = names[results.shares.line[k] as number] as string;
    all.forEach((_, y) => {
      const amount = results.shares.amounts[k * count + y] as number;
      if (!Number.isFinite(amount) || amount === 0) return;
      const own = (byPost[post] as Record<string, number>[])[y] as Record<string, number>;
      own[name] = (own[name] ?? 0) + amount;
      if (Number.isNaN(results.posts.remainder[post * count + y])) return;
      const whole = byYear[y] as Record<string, number>;
      whole[name] = (whole[name] ?? 0) + amount;
    });
  });
  return {
    plan: { id: plan.id, name: plan.name, fictitious: plan.fictitious ?? false },
    asOf: results.asOf,
    exercices: all.map((year, y) => ({
      ...amounts(results.plan, y, year),
      cofunding: byYear[y] as Record<string, number>,
      cash: (results.received.state[y] as number) + (results.received.cofunding[y] as number),
      training: results.training[y] as number,
      fte: results.fte[y] as number,
      unknown: {
        posts: results.unknown.posts[y] as number,
        state: results.unknown.state[y] as number,
        cofunding: results.unknown.cofunding[y] as number,
      },
    })),
    communes: results.communeIds.map((id, i) => ({
      id,
      name: lookup(plan).communes.get(id)?.name ?? null,
      exercices: all.map((year, y) => ({
        ...amounts(results.communes, i * count + y, year),
        cofunding: known(results.communes.cofunding[i * count + y]) ?? null,
      })),
    })),
    posts: plan.posts.map((post, i) => ({
      id: post.id,
      label: post.label,
      exercices: all.map((year, y) => ({
        ...amounts(results.posts, i * count + y, year),
        level: levelOf(results, i, y) ?? null,
        cofunding: (byPost[i] as Record<string, number>[])[y] as Record<string, number>,
      })),
    })),
    gaps: results.gaps,
  };
}

function amounts(figures: Figures, at: number, year: number): Omit<YearSummary, 'cofunding'> {
  const entries = FIGURES.filter((id) => id !== 'cofunding').map((id) => [id, known(figures[id][at]) ?? null]);
  return { year, ...(Object.fromEntries(entries) as Omit<YearSummary, 'cofunding' | 'year'>) };
}

/** The name of the funder of each cofinancing, in plan order. */
function funderNames(plan: Plan): string[] {
  const count = new Map<string, number>();
  for (const { name } of plan.funders) count.set(name, (count.get(name) ?? 0) + 1);
  return plan.cofinancings.map(({ funder }) => {
    // A cofinancing without funder gives nothing: it has no name to answer to.
    const name = (funder === undefined ? undefined : lookup(plan).funders.get(funder)?.name) ?? '';
    return (count.get(name) ?? 0) > 1 ? `${name} (${funder})` : name;
  });
}
