import type { Day } from '../src/domain/base/day.ts';
import { apply, type Change } from '../src/domain/plan/change.ts';
import type { Plan } from '../src/domain/plan/plan.ts';
import { monthsOf, recompute } from '../src/domain/recompute.ts';
import type { MonthlyFigures, Results } from '../src/domain/results.ts';
import { transferResults } from './transfer.ts';

/** An answer about a revision of the plan; `stale` when the mirror does not hold it: send the whole plan again. */
export type Answer<T> = { readonly kind: 'answer'; readonly revision: number; readonly value: T } | { readonly kind: 'stale' };

/** The mirror of one plan that the worker keeps, fed by the same changes as the page. */
export class ComputeApi {
  #plan: Plan | undefined;
  #revision = -1;

  /** Takes the whole plan at a revision. */
  open(plan: Plan, revision: number): void {
    this.#plan = plan;
    this.#revision = revision;
  }

  /** Applies the changes that lead from `revision − 1` to `revision`; false when the mirror is elsewhere. */
  change(changes: readonly Change[], revision: number): boolean {
    if (this.#plan === undefined || this.#revision !== revision - 1) return false;
    this.#plan = apply(this.#plan, changes);
    this.#revision = revision;
    return true;
  }

  /** Recomputes the whole plan at a revision as seen on a day; arrays are transferred, not copied. */
  results(revision: number, asOf: Day): Answer<Results> {
    if (this.#plan === undefined || this.#revision !== revision) return { kind: 'stale' };
    return transferResults({ kind: 'answer' as const, revision, value: recompute({ plan: this.#plan, asOf }) });
  }

  /** One post month by month at a revision. */
  months(revision: number, post: string): Answer<MonthlyFigures> {
    if (this.#plan === undefined || this.#revision !== revision) return { kind: 'stale' };
    return { kind: 'answer', revision, value: monthsOf({ plan: this.#plan }, post) };
  }
}
