import type { GapCell } from '../../domain/gaps/gap.ts';
import type { Change } from '../../domain/plan/change.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Scenario } from '../../domain/plan/scenario.ts';
import { postOfChange } from '../../domain/scenario/comparison.ts';
import { overlay } from '../../domain/scenario/overlay.ts';
import { tellingChanges } from '../../texts/changes.ts';
import { placeOf } from '../grid/place.ts';

/** The changes of a scenario that are about one post, or about no post in particular. */
export interface ChangesOfPost {
  readonly post: string | undefined;
  readonly changes: readonly Change[];
}

/** How a scenario differs from the plan: what it changes, post by post in the order of the plan, and what no longer fits. */
export interface Differences {
  readonly groups: readonly ChangesOfPost[];
  readonly lost: readonly Change[];
}

/** The differences of a scenario with its plan; where a value comes from follows the value and is left out. */
export function differencesOf(plan: Plan, scenario: Scenario): Differences {
  const { plan: laid, lost } = overlay(plan, scenario);
  const gone = new Set(lost);
  const groups = new Map<string | undefined, Change[]>();
  for (const change of tellingChanges(scenario.changes.filter((one) => !gone.has(one)))) {
    const post = postOfChange(laid, change) ?? postOfChange(plan, change);
    const known = groups.get(post);
    if (known === undefined) groups.set(post, [change]);
    else known.push(change);
  }
  const ranks = new Map([...plan.posts, ...laid.posts].map(({ id }, rank) => [id, rank]));
  const rank = (post: string | undefined): number => (post === undefined ? -1 : (ranks.get(post) ?? Number.POSITIVE_INFINITY));
  return {
    groups: [...groups].map(([post, changes]) => ({ post, changes })).sort((a, b) => rank(a.post) - rank(b.post)),
    lost: tellingChanges(lost),
  };
}

/** The cell that shows a change on the screen of its scenario; a row without a sheet of its own is shown by its post. */
export function cellOfChange(laid: Plan, change: Change): GapCell | undefined {
  if (change.table === 'plan' || change.kind === 'remove') return undefined;
  const cell: GapCell =
    change.kind === 'set'
      ? { table: change.table, id: change.id, field: change.field }
      : { table: change.table, id: change.row.id, field: '' };
  if (!WITHOUT_SHEET.has(change.table)) return placeOf(laid, cell) === undefined ? undefined : cell;
  const post = postOfChange(laid, change);
  return post === undefined ? undefined : { table: 'posts', id: post, field: 'label' };
}

/** Tables whose rows are no row of a sheet: the card of their post shows them. */
const WITHOUT_SHEET: ReadonlySet<string> = new Set(['amendments', 'extraCosts', 'payments', 'hypotheses', 'comments', 'scenarios']);
