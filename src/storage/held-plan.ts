import type { Result } from '../domain/base/result.ts';
import { done, refused } from '../domain/base/result.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Step } from '../domain/plan/step.ts';
import type { PlanRefusal, WriteFailure } from './refusal.ts';

/** A plan as it stands on the disk. */
export interface StoredPlan {
  readonly plan: Plan;
  readonly revision: number;
  /** Every step of the plan, oldest first. */
  readonly steps: readonly Step[];
  readonly updatedAt: string;
  readonly lastCopyAt?: string;
}

/** What other windows do to a plan held here. */
export interface HeldListener {
  /** Another window takes the plan: it waits for the promise before it goes on. */
  onTaken(): Promise<void>;
  /** Another window stored these steps, while this one only reads. */
  onSteps(steps: readonly Step[]): void;
}

/** A plan opened by this window, which alone may write it when `writable`. */
export interface HeldPlan {
  readonly stored: StoredPlan;
  readonly writable: boolean;
  /** Writes the next step, `after` being the plan once it is applied; done only once the transaction has completed. */
  append(step: Step, after: Plan): Promise<Result<undefined, WriteFailure>>;
  /** Notes that a copy was written to a file at that instant. */
  copied(at: string): Promise<Result<undefined, WriteFailure>>;
  /** Becomes the window that writes: the other one stores what it holds first. Gives the plan as it then stands. */
  takeOver(): Promise<Result<StoredPlan, PlanRefusal>>;
  /** Tells what other windows do to the plan from now on. */
  listen(listener: HeldListener): void;
  /** Lets go of the plan. */
  close(): Promise<void>;
}

/** The outcome of a write as a result: `failure` names what its error means. */
export async function written(
  write: Promise<unknown>,
  failure: (error: unknown) => WriteFailure,
): Promise<Result<undefined, WriteFailure>> {
  try {
    await write;
    return done(undefined);
  } catch (error) {
    return refused(failure(error));
  }
}
