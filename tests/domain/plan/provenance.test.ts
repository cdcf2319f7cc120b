import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/plan/change.ts';
import { writerOf } from '../../../src/domain/plan/provenance.ts';
import type { Step, StepCode } from '../../../src/domain/plan/step.ts';

const PAY = { table: 'contracts', row: 'k', field: 'grossPay' } as const;
const pay = (to: number): Change => ({ kind: 'set', table: 'contracts', id: 'k', field: 'grossPay', to });
const fte: Change = { kind: 'set', table: 'contracts', id: 'k', field: 'fte', to: 800_000 };
const added = (row: object): Change => ({ kind: 'add', table: 'contracts', row: { id: 'k', post: 'a', ...row } as never, at: 0 });

function step(revision: number, code: StepCode, changes: readonly Change[], of?: number): Step {
  return { revision, at: '2026-11-25T09:00:00Z', code, names: [], changes, ...(of !== undefined && { of }) };
}

/** The revision of the step that wrote the pay, and how many pauses were made on the way. */
function read(steps: readonly Step[]): { readonly writer: number | undefined; readonly pauses: number } {
  const reading = writerOf(steps, PAY);
  for (let pauses = 0; ; pauses++) {
    const { done, value } = reading.next();
    if (done === true) return { writer: value?.revision, pauses };
  }
}

describe('the gesture that wrote a cell', () => {
  it.each<[string, Step[], number | undefined]>([
    ['nobody, when the journal is empty', [], undefined],
    ['nobody, when the plan held it before the first step', [step(1, 'edit', [fte])], undefined],
    ['the last one that set it', [step(1, 'edit', [pay(1)]), step(2, 'paste', [fte, pay(2)]), step(3, 'edit', [fte])], 2],
    ['the one that added its row with it', [step(1, 'import', [added({ grossPay: 1 })]), step(2, 'edit', [fte])], 1],
    ['not the one that added its row without it', [step(1, 'addRows', [added({})])], undefined],
    ['not one that was undone', [step(1, 'edit', [pay(1)]), step(2, 'edit', [pay(2)]), step(3, 'undo', [pay(1)], 2)], 1],
    [
      'the one done again, not the doing again',
      [step(1, 'edit', [pay(1)]), step(2, 'undo', [pay(0)], 1), step(3, 'redo', [pay(1)], 1), step(4, 'edit', [fte])],
      1,
    ],
    [
      'the one a return brought back, not the return',
      [step(1, 'import', [pay(1)]), step(2, 'edit', [pay(2)]), step(3, 'return', [pay(1)], 1)],
      1,
    ],
    ['one of a journal that begins later', [step(8, 'edit', [pay(1)]), step(9, 'edit', [fte])], 8],
  ])('is %s', (_, steps, writer) => {
    expect(read(steps).writer).toBe(writer);
  });

  it('is looked for in a long journal with pauses', () => {
    const long = [
      step(1, 'edit', [pay(1)]),
      ...Array.from({ length: 50 }, (_, at) => step(at + 2, 'paste', Array<Change>(1000).fill(fte))),
    ];
    const { writer, pauses } = read(long);
    expect([writer, pauses > 1]).toEqual([1, true]);
  });
});
