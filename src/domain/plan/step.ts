import type { Change } from './change.ts';

/** What a step of the history was. */
export const STEP_CODES = [
  'edit',
  'paste',
  'clear',
  'replace',
  'addRows',
  'duplicateRows',
  'deleteRows',
  'settings',
  'rename',
  'import',
  'merge',
  'undo',
  'redo',
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
  /** For `undo` and `redo`: the revision of the step undone or done again. */
  readonly of?: number;
}

/** Revisions that can be undone and done again, last first to go at the end of each list. */
export interface Stacks {
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}

/** What can be undone and redone after these steps: a new gesture clears what could be done again. */
export function stacks(steps: readonly Step[]): Stacks {
  const undo: number[] = [];
  let redo: number[] = [];
  for (const step of steps) {
    if (step.code === 'undo' && step.of !== undefined) {
      undo.pop();
      redo.push(step.of);
    } else if (step.code === 'redo' && step.of !== undefined) {
      redo.pop();
      undo.push(step.of);
    } else {
      undo.push(step.revision);
      redo = [];
    }
  }
  return { undo, redo };
}
