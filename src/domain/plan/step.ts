import type { Change } from './change.ts';

/** What a step of the history was. */
export const STEP_CODES = [
  'edit',
  'paste',
  'clear',
  'fill',
  'replace',
  'addRows',
  'duplicateRows',
  'deleteRows',
  'settings',
  'rename',
  'import',
  'merge',
  'comment',
  'scenario',
  'undo',
  'redo',
  'return',
] as const;
export type StepCode = (typeof STEP_CODES)[number];

/** One gesture of the user: all its changes or none. The journal of a plan is its steps in order of `revision`. */
export interface Step {
  /** 1 for the first step of a plan; the plan after the step has this revision. */
  readonly revision: number;
  /** When, as an ISO instant given by the clock of who assembles the program. */
  readonly at: string;
  readonly code: StepCode;
  /** What it touched, for the sentence of the code: labels of posts, a column, a file. */
  readonly names: readonly string[];
  readonly changes: readonly Change[];
  /** For `undo` and `redo`: the revision of the step undone or done again; for `return`: the revision gone back to. */
  readonly of?: number;
}

/** Revisions one on top of the other, the next to leave first; what lies below is shared: a step costs the same after ten or ten thousand. */
export interface Pile {
  readonly top: number;
  readonly below: Pile | undefined;
}

/** Revisions that can be undone and done again. */
export interface Stacks {
  readonly undo: Pile | undefined;
  readonly redo: Pile | undefined;
}

/** The stacks of a plan that nobody touched. */
export const NO_STACKS: Stacks = { undo: undefined, redo: undefined };

/** What can be undone and redone after one more step: a new gesture, a return included, clears what could be done again. */
export function stacksAfter({ undo, redo }: Stacks, step: Step): Stacks {
  if (step.code === 'undo' && step.of !== undefined) return { undo: undo?.below, redo: { top: step.of, below: redo } };
  if (step.code === 'redo' && step.of !== undefined) return { undo: { top: step.of, below: undo }, redo: redo?.below };
  return { undo: { top: step.revision, below: undo }, redo: undefined };
}

/** What can be undone and redone after these steps. */
export function stacks(steps: readonly Step[]): Stacks {
  return steps.reduce(stacksAfter, NO_STACKS);
}

/** The revisions of a pile from the top down, down to `least` at most: an undo pile goes down to older steps. */
export function fromTop(pile: Pile | undefined, least = 0): number[] {
  const found: number[] = [];
  for (let at = pile; at !== undefined && at.top >= least; at = at.below) found.push(at.top);
  return found;
}
