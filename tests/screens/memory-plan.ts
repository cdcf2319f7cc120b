import { done, refused } from '../../src/domain/base/result.ts';
import { apply } from '../../src/domain/plan/change.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { Step } from '../../src/domain/plan/step.ts';
import type { HeldListener, HeldPlan, StoredPlan } from '../../src/storage/held-plan.ts';
import type { WriteFailure } from '../../src/storage/refusal.ts';

/** A plan held in memory under the same contract as on the disk, with a disk that can be made to fail. */
export class MemoryPlan implements HeldPlan {
  readonly base: Plan;
  readonly steps: Step[] = [];
  writable = true;
  /** What each write answers until it is set to undefined. */
  failure: WriteFailure | undefined;
  listener: HeldListener | undefined;

  constructor(base: Plan) {
    this.base = base;
  }

  /** What a reopening would show. */
  get stored(): StoredPlan {
    const steps = this.steps.map((step) => JSON.parse(JSON.stringify(step)) as Step);
    const plan = apply(
      this.base,
      steps.flatMap((step) => step.changes),
    );
    return { plan, revision: steps.length, steps, updatedAt: '2026-11-22T10:00:00Z' };
  }

  append(step: Step): ReturnType<HeldPlan['append']> {
    if (this.failure !== undefined) return Promise.resolve(refused(this.failure));
    if (step.revision !== this.steps.length + 1) return Promise.resolve(refused('elsewhere'));
    this.steps.push(step);
    return Promise.resolve(done(undefined));
  }

  copied(): ReturnType<HeldPlan['copied']> {
    return Promise.resolve(done(undefined));
  }

  takeOver(): ReturnType<HeldPlan['takeOver']> {
    this.writable = true;
    return Promise.resolve(done(this.stored));
  }

  listen(listener: HeldListener): void {
    this.listener = listener;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
