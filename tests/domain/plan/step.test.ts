import { describe, expect, it } from 'vitest';
import { fromTop, type Step, type StepCode, stacks, stacksAfter } from '../../../src/domain/plan/step.ts';

const step = (revision: number, code: StepCode = 'edit', of?: number): Step => ({
  revision,
  at: '2026-11-23T09:00:00Z',
  code,
  names: [],
  changes: [],
  ...(of !== undefined && { of }),
});

describe('stacks', () => {
  it.each([
    ['nothing done', [], [], []],
    ['two gestures', [step(1), step(2)], [2, 1], []],
    ['one undone', [step(1), step(2), step(3, 'undo', 2)], [1], [2]],
    ['both undone', [step(1), step(2), step(3, 'undo', 2), step(4, 'undo', 1)], [], [1, 2]],
    ['one done again', [step(1), step(2), step(3, 'undo', 2), step(4, 'redo', 2)], [2, 1], []],
    ['a new gesture after an undo', [step(1), step(2), step(3, 'undo', 2), step(4)], [4, 1], []],
    ['a return, which is a gesture', [step(1), step(2), step(3, 'undo', 2), step(4, 'return', 0)], [4, 1], []],
    ['a return undone', [step(1), step(2), step(3, 'return', 0), step(4, 'undo', 3)], [2, 1], [3]],
  ])('%s', (_, steps, undo, redo) => {
    const found = stacks(steps);
    expect([fromTop(found.undo), fromTop(found.redo)]).toEqual([undo, redo]);
  });

  it('of one more step share what lies below', () => {
    const before = stacks([step(1), step(2)]);
    expect(stacksAfter(before, step(3)).undo?.below).toBe(before.undo);
  });

  it('are read down to a revision', () => {
    expect(fromTop(stacks([step(1), step(2), step(3)]).undo, 2)).toEqual([3, 2]);
  });
});
