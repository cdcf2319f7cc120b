import { describe, expect, it } from 'vitest';
import { movedBetween } from '../../../src/screens/grid/move-rows.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, index, figures: -1 })) as [never, never, never, never];

describe('rows that come and go', () => {
  it.each([
    ['one is added last', [a, b], [a, b, c], { at: 2, removed: [], added: [c] }],
    ['one is added between', [a, c], [a, b, c], { at: 1, removed: [], added: [b] }],
    ['two go together', [a, b, c, d], [a, d], { at: 1, removed: [b, c], added: [] }],
    ['the first goes', [a, b], [b], { at: 0, removed: [a], added: [] }],
    ['nothing moves', [a, b], [a, b], { at: 2, removed: [], added: [] }],
    ['two change places', [a, b, c], [a, c, b], { at: 1, removed: [b, c], added: [c, b] }],
    ['a first row comes', [], [a], { at: 0, removed: [], added: [a] }],
  ])('%s', (_, before, after, moved) => {
    expect(movedBetween(before, after)).toEqual(moved);
  });
});
