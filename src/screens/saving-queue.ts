import type { Result } from '../domain/base/result.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Step } from '../domain/plan/step.ts';
import type { WriteFailure } from '../storage/refusal.ts';

/** A step waiting for the disk, with the plan as it makes it. */
export interface Waiting {
  readonly step: Step;
  readonly after: Plan;
}

/** What a queue tells: everything is stored, or something waits, or a write failed and why. */
export type QueueState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'failed'; readonly reason: WriteFailure };

/** Steps on their way to the disk, one at a time, in order, none lost: a failed one stays first and is tried again. */
export interface SavingQueue {
  add(step: Step, after: Plan): void;
  /** True when nothing waits. */
  isEmpty(): boolean;
  /** Done once everything is stored, or once a failure is final. */
  drained(): Promise<void>;
  /** Tries again at once what failed. */
  retry(): void;
}

/** First wait before a failed write is tried again, and the longest. */
const RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;

/** A queue in front of `append`; `tell` is called at each change of state. */
export function createSavingQueue(
  append: (step: Step, after: Plan) => Promise<Result<undefined, WriteFailure>>,
  tell: (state: QueueState) => void,
): SavingQueue {
  const steps: Waiting[] = [];
  let writing = false;
  let failed = false;
  let final = false;
  let delay = RETRY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiters: (() => void)[] = [];

  async function write(): Promise<void> {
    if (writing) return;
    writing = true;
    clearTimeout(timer);
    for (let first = steps[0]; first !== undefined; first = steps[0]) {
      const outcome = await append(first.step, first.after);
      if (!outcome.ok) {
        writing = false;
        fail(outcome.refusal);
        return;
      }
      steps.shift();
      delay = RETRY_MS;
    }
    writing = false;
    failed = false;
    tell({ kind: 'empty' });
    free();
  }

  function fail(reason: WriteFailure): void {
    // Another window or a later version owns the data: trying again alone would change nothing.
    failed = true;
    final = reason === 'elsewhere' || reason === 'newer';
    tell({ kind: 'failed', reason });
    if (final) return free();
    timer = setTimeout(write, delay);
    delay = Math.min(delay * 2, LONGEST_RETRY_MS);
  }

  function free(): void {
    const freed = waiters;
    waiters = [];
    for (const waiter of freed) waiter();
  }

  return {
    add(step, after) {
      steps.push({ step, after });
      if (!failed) tell({ kind: 'writing' });
      void write();
    },
    isEmpty: () => steps.length === 0,
    drained: () => (steps.length === 0 || final ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    retry: () => void write(),
  };
}
