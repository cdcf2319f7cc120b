import type { CommentedCell } from './comments.ts';
import { Standing } from './standing.ts';
import type { Step } from './step.ts';

/** Changes read between two pauses: a thousandth of a second of work. */
const SLICE = 20_000;

/**
 * The gesture that gave a cell what it holds now, out of a journal of steps; undefined when the plan held it before the first of
 * them. What was undone did not write it; undoing, doing again and going back only bring back what a gesture wrote. Yields now and
 * then, so that a page can draw while a long journal is read.
 */
export function* writerOf(steps: readonly Step[], cell: CommentedCell): Generator<undefined, Step | undefined> {
  const last = steps.at(-1);
  if (last === undefined) return undefined;
  const standing = new Standing();
  standing.take(steps);
  const stands = standing.at(last.revision, 0);
  let read = 0;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at] as Step;
    if (step.code === 'return' || !stands.has(step.revision)) continue;
    if (writes(step, cell)) return step;
    read += step.changes.length;
    if (read < SLICE) continue;
    read = 0;
    yield undefined;
  }
  return undefined;
}

function writes({ changes }: Step, { table, row, field }: CommentedCell): boolean {
  return changes.some((change) =>
    change.kind === 'set'
      ? change.table === table && change.id === row && change.field === field
      : change.kind === 'add' && change.table === table && change.row.id === row && field in change.row,
  );
}
