import type { Day } from '../src/domain/base/day.ts';
import type { Asked } from '../src/domain/explain/explain.ts';
import type { Explanation } from '../src/domain/explain/explanation.ts';
import { apply, type Change } from '../src/domain/plan/change.ts';
import type { Plan } from '../src/domain/plan/plan.ts';
import { explained, monthsOf, recompute, treasuryOf } from '../src/domain/recompute.ts';
import type { MonthlyFigures, Results, Treasury } from '../src/domain/results.ts';
import { type Compared, compare } from '../src/domain/scenario/comparison.ts';
import { planUnder } from '../src/domain/scenario/overlay.ts';
import type { Territory } from '../src/domain/territory/territory.ts';
import { transferResults } from './transfer.ts';

/** An answer about a revision of the plan; `stale` when the mirror does not hold it: send the whole plan again. */
export type Answer<T> = { readonly kind: 'answer'; readonly revision: number; readonly value: T } | { readonly kind: 'stale' };

/** What a question is about: a revision of the plan, under one of its scenarios or as it stands. */
export interface At {
  readonly revision: number;
  readonly scenario?: string | undefined;
}

/** The mirror of one plan that the worker keeps, fed by the same changes as the page. `territory` gives the communes of today. */
export class ComputeApi {
  readonly #territory: () => Promise<Territory | undefined>;
  #plan: Plan | undefined;
  #revision = -1;

  constructor(territory: () => Promise<Territory | undefined> = () => Promise.resolve(undefined)) {
    this.#territory = territory;
  }

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

  /** Recomputes the whole plan as seen on a day; arrays are transferred, not copied. */
  async results(at: At, asOf: Day): Promise<Answer<Results>> {
    const territory = await this.#territory();
    const answer = this.#answer(at, (plan) => recompute({ plan, asOf, territory }));
    return answer.kind === 'answer' ? transferResults(answer) : answer;
  }

  /** One post month by month. */
  months(at: At, post: string): Answer<MonthlyFigures> {
    return this.#answer(at, (plan) => monthsOf({ plan }, post));
  }

  /** What is paid and received month by month. */
  treasury(at: At): Answer<Treasury> {
    return this.#answer(at, (plan) => treasuryOf({ plan }));
  }

  /** How a figure was made; undefined when there is no such figure. */
  explain(at: At, asked: Asked): Answer<Explanation | undefined> {
    return this.#answer(at, (plan) => explained({ plan }, asked));
  }

  /** The plan as it stands, then under each of these scenarios, side by side. */
  async compare(revision: number, scenarios: readonly string[], asOf: Day): Promise<Answer<Compared[]>> {
    const territory = await this.#territory();
    if (this.#plan === undefined || this.#revision !== revision) return { kind: 'stale' };
    return { kind: 'answer', revision, value: compare(this.#plan, scenarios, asOf, territory) };
  }

  #answer<T>({ revision, scenario }: At, value: (plan: Plan) => T): Answer<T> {
    if (this.#plan === undefined || this.#revision !== revision) return { kind: 'stale' };
    return { kind: 'answer', revision, value: value(planUnder(this.#plan, scenario)) };
  }
}
