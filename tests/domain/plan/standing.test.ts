import { describe, expect, it } from 'vitest';
import { Standing } from '../../../src/domain/plan/standing.ts';
import type { Step, StepCode } from '../../../src/domain/plan/step.ts';

const step = (revision: number, code: StepCode = 'edit', of?: number): Step => ({
  revision,
  at: '2026-11-23T09:00:00Z',
  code,
  names: [],
  changes: [],
  ...(of !== undefined && { of }),
});

describe('the gestures that stand', () => {
  it.each<[string, Step[], number[]]>([
    ['all of them', [step(1), step(2)], [1, 2]],
    ['but one undone', [step(1), step(2), step(3, 'undo', 2)], [1]],
    ['one done again', [step(1), step(2), step(3, 'undo', 2), step(4, 'redo', 2)], [1, 2]],
    ['but one undone and given up', [step(1), step(2), step(3, 'undo', 2), step(4)], [1, 4]],
    ['up to the one returned to, and the return', [step(1), step(2), step(3), step(4, 'return', 1)], [1, 4]],
    ['as before a return that was undone', [step(1), step(2), step(3, 'return', 1), step(4, 'undo', 3)], [1, 2]],
    ['as after a return done again', [step(1), step(2), step(3, 'return', 0), step(4, 'undo', 3), step(5, 'redo', 3)], [3]],
    ['those a later return brings back', [step(1), step(2), step(3, 'return', 1), step(4, 'return', 2)], [1, 2, 4]],
    ['those of a history that begins later', [step(8), step(9), step(10, 'undo', 9)], [8]],
  ])('are %s', (_, steps, standing) => {
    const history = new Standing();
    // Taken one by one, as a session gives them.
    for (let count = 1; count <= steps.length; count++) history.take(steps.slice(0, count));
    const last = steps.at(-1) as Step;
    expect([...history.at(last.revision, 0)].sort((a, b) => a - b)).toEqual(standing);
    expect([...history.at(last.revision, last.revision)]).toEqual(standing.filter((one) => one >= last.revision));
  });

  it('are none in a history without a step', () => {
    const history = new Standing();
    history.take([]);
    expect([...history.at(1, 0)]).toEqual([]);
  });
});
