import { apply, type Change, invert } from './change.ts';
import type { Plan } from './plan.ts';
import type { Step } from './step.ts';

/** Changes taken back between two pauses. */
const SLICE = 1000;

/**
 * The plan as it stood at a revision, from the plan as it stands after the last of the steps; the steps after that revision are
 * all there. Yields now and then, so that a page can draw while a long history is taken back.
 */
export function* rewind(plan: Plan, steps: readonly Step[], revision: number): Generator<undefined, Plan> {
  let present = plan;
  let waiting: Change[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at] as Step;
    if (step.revision <= revision) break;
    for (const change of invert(step.changes)) waiting.push(change);
    if (waiting.length < SLICE) continue;
    present = apply(present, waiting);
    waiting = [];
    yield undefined;
  }
  return apply(present, waiting);
}
