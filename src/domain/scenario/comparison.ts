import type { Day } from '../base/day.ts';
import type { Change } from '../plan/change.ts';
import { lookup } from '../plan/lookup.ts';
import type { Plan } from '../plan/plan.ts';
import { recompute } from '../recompute.ts';
import type { Figures, Results } from '../results.ts';
import type { Territory } from '../territory/territory.ts';
import { overlay } from './overlay.ts';

/** The totals of the plan under one scenario, exercice by exercice; NaN is not known. Without an id: the plan as it stands. */
export interface Compared {
  readonly scenario: string | undefined;
  readonly figures: Figures;
  readonly fte: Float64Array;
  /** Posts that cost something in each exercice. */
  readonly posts: Int32Array;
  /** Posts of unknown cost or State money in each exercice. */
  readonly unknown: Int32Array;
  readonly changes: readonly Change[];
  readonly lost: readonly Change[];
}

/** The plan as it stands, then under each scenario asked for, side by side; a scenario that is not there is left out. */
export function compare(plan: Plan, scenarios: readonly string[], asOf: Day, territory?: Territory): Compared[] {
  const base: Compared = { scenario: undefined, ...totalsOf(recompute({ plan, asOf, territory })), changes: [], lost: [] };
  const others = scenarios.flatMap((id): Compared[] => {
    const scenario = plan.scenarios.find((one) => one.id === id);
    if (scenario === undefined) return [];
    const { plan: laid, lost } = overlay(plan, scenario);
    return [{ scenario: id, ...totalsOf(recompute({ plan: laid, asOf, territory })), changes: scenario.changes, lost }];
  });
  return [base, ...others];
}

/** What a change is about, for lists of differences: the post a row belongs to, when it belongs to one. */
export function postOfChange(plan: Plan, change: Change): string | undefined {
  if (change.table === 'plan') return undefined;
  if (change.table === 'posts') return change.kind === 'set' ? change.id : change.row.id;
  const id = change.kind === 'set' ? change.id : change.row.id;
  const row = change.kind === 'set' ? rowOf(plan, change.table, id) : change.row;
  const fields = row as unknown as Record<string, string | undefined> | undefined;
  if (change.table === 'amendments') return lookup(plan).contracts.get(fields?.['contract'] ?? '')?.post;
  return fields?.['post'] ?? (fields?.['target'] === 'post' ? fields['targetId'] : undefined);
}

function rowOf(plan: Plan, table: Exclude<Change['table'], 'plan'>, id: string): object | undefined {
  return (plan[table] as readonly { readonly id: string }[]).find((row) => row.id === id);
}

function totalsOf(results: Results): Pick<Compared, 'figures' | 'fte' | 'posts' | 'unknown'> {
  const { plan: figures, fte, unknown, posts, years } = results;
  const held = new Int32Array(years);
  for (let at = 0; at < posts.cost.length; at++) if ((posts.cost[at] as number) > 0) held[at % years] = (held[at % years] as number) + 1;
  return { figures, fte, posts: held, unknown: unknown.posts };
}
