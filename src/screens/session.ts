import type { Accessor } from 'solid-js';
import type { Day } from '../domain/base/day.ts';
import type { Asked } from '../domain/explain/explain.ts';
import type { Explanation } from '../domain/explain/explanation.ts';
import type { Change } from '../domain/plan/change.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Scenario } from '../domain/plan/scenario.ts';
import type { Stacks, Step, StepCode } from '../domain/plan/step.ts';
import type { MonthlyFigures, Results, Treasury } from '../domain/results.ts';
import type { Compared } from '../domain/scenario/comparison.ts';

/** Whether the plan on the screen is on the disk: `saved` only once the database transaction has completed. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'closed' | 'elsewhere' | 'newer' | 'unknown' };

/** One plan open on the screen: what it is, what it gives, and the only ways to change it. */
export interface Session {
  /** The plan on the screen: under the scenario that is open, or as it stands. */
  readonly plan: Accessor<Plan>;
  /** The plan as it stands, its scenarios beside it: what is stored and copied to files. */
  readonly base: Accessor<Plan>;
  /** The scenario that is open: what is planned from here is written in it and leaves the plan as it stands. */
  readonly scenario: Accessor<Scenario | undefined>;
  /** Opens a scenario of the plan by its id; without one, comes back to the plan as it stands. */
  openScenario(id: string | undefined): void;
  readonly revision: Accessor<number>;
  /** The latest results that came back, perhaps of an earlier revision; undefined before the first answer. */
  readonly results: Accessor<Results | undefined>;
  /** The plan that `results` speaks of: its rows stand in the order of this plan, perhaps one revision behind `plan`. */
  readonly resultsPlan: Accessor<Plan | undefined>;
  /** True once an answer has been awaited for more than 200 ms. */
  readonly waiting: Accessor<boolean>;
  /** Why the last computation failed, if it did: a defect of ours, the plan is safe. */
  readonly failure: Accessor<string | undefined>;
  readonly saving: Accessor<Saving>;
  /** When a copy was last written to a file, as an ISO instant. */
  readonly lastCopy: Accessor<string | undefined>;
  /** True when another window writes this plan: nothing can be changed here. */
  readonly readOnly: Accessor<boolean>;
  /** Every step of the plan, oldest first: one list that grows, to be read and not kept. */
  readonly steps: Accessor<readonly Step[]>;
  /** The step that made a revision; undefined when the history does not hold it. */
  stepAt(revision: number): Step | undefined;
  /** What can be undone and done again. */
  readonly heaps: Accessor<Stacks>;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** Today, for deadlines. */
  readonly asOf: Day;
  /** Makes one step of the changes, in the scenario that is open: applied at once, computed and stored after. No change, no step. */
  commit(code: StepCode, names: readonly string[], changes: readonly Change[]): void;
  undo(): void;
  redo(): void;
  /** Makes the plan what it was at a revision, as one step that can be undone; false when it cannot, or stands there already. */
  returnTo(revision: number): Promise<boolean>;
  /** The selected post month by month at the present revision. */
  months(post: string): Promise<MonthlyFigures>;
  /** What is paid and received month by month at the present revision. */
  treasury(): Promise<Treasury>;
  /** How a figure was made; undefined when there is no such figure. */
  explain(asked: Asked): Promise<Explanation | undefined>;
  /** The plan as it stands and under each of these scenarios. */
  compare(scenarios: readonly string[]): Promise<readonly Compared[]>;
  /** A fresh random row id. */
  newId(): string;
  /** Notes that a copy of the plan was written to a file now. */
  copied(): void;
  /** Makes this window the one that writes the plan; false when it cannot be, or holds steps that another window overtook. */
  takeOver(): Promise<boolean>;
  /** Lets go of the plan once everything is stored, or once it is certain that it cannot be. */
  close(): Promise<void>;
}
