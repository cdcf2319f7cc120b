import { describe, expect, it } from 'vitest';
import { type Step, type StepCode, stacks } from '../../../src/domain/plan/step.ts';

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
    ['two gestures', [step(1), step(2)], [1, 2], []],
    ['one undone', [step(1), step(2), step(3, 'undo', 2)], [1], [2]],
    ['both undone', [step(1), step(2), step(3, 'undo', 2), step(4, 'undo', 1)], [], [2, 1]],
    ['one done again', [step(1), step(2), step(3, 'undo', 2), step(4, 'redo', 2)], [1, 2], []],
    ['a new gesture after an undo', [step(1), step(2), step(3, 'undo', 2), step(4)], [1, 4], []],
  ])('%s', (_, steps, undo, redo) => {
    expect(stacks(steps)).toEqual({ undo, redo });
  });
});
