import { describe, expect, test } from 'vitest';
import { type Explanation, leaf, made } from '../../../src/domain/explain/explanation.ts';
import { above, isMore, openAtFirst, PARTS_AT_ONCE, rowsOf, type TreeState } from '../../../src/screens/explain/open-nodes.ts';

const lines = (count: number): Explanation[] => Array.from({ length: count }, (_, k) => leaf('payslipLine', 'product', k + 1));
const state = (more: Partial<TreeState> = {}): TreeState => ({ open: new Set(), shown: new Map(), grown: new Map(), ...more });
const paths = (root: Explanation, of: TreeState): string[] => rowsOf(root, of).map(({ path }) => path);

describe('a tree opens', () => {
  test('down to its lines while they fit a screen', () => {
    const root = made('cost', 'sum', [made('contract', 'sum', [made('months', 'times', lines(10))])]);
    expect([...openAtFirst(root)]).toEqual(['0', '0.0', '0.0.0']);
  });

  test('not further than a screen, level after level', () => {
    const root = made('cost', 'sum', [made('contract', 'sum', lines(15)), made('contract', 'sum', lines(15))]);
    expect([...openAtFirst(root)]).toEqual(['0', '0.0']);
  });

  test('always on its first level, a part of which is drawn', () => {
    const root = made('cost', 'sum', lines(4000));
    const rows = rowsOf(root, state({ open: openAtFirst(root) }));
    expect(rows).toHaveLength(1 + PARTS_AT_ONCE + 1);
    expect(rows.at(-1)).toMatchObject({ path: '0.more', left: 4000 - PARTS_AT_ONCE });
    expect(rows.filter(isMore)).toHaveLength(1);
    expect(rows[1]).toMatchObject({ place: 1, siblings: 4000, level: 2, open: undefined });
  });
});

test('more parts are drawn when asked for', () => {
  const root = made('cost', 'sum', lines(60));
  expect(rowsOf(root, state({ open: new Set(['0']), shown: new Map([['0', 100]]) })).some(isMore)).toBe(false);
});

test('a closed node hides all that is under it', () => {
  const root = made('cost', 'sum', [made('contract', 'sum', lines(2))]);
  expect(paths(root, state({ open: new Set(['0.0']) }))).toEqual(['0']);
  expect(paths(root, state({ open: new Set(['0', '0.0']) }))).toEqual(['0', '0.0', '0.0.0', '0.0.1']);
});

test('a post of a total can be opened before its own tree is there, and shows it once it came', () => {
  const root = made('cost', 'sum', [leaf('post', 'sum', 5, { name: 'p' })]);
  expect(rowsOf(root, state({ open: new Set(['0']) }))[1]).toMatchObject({ open: false });
  const grown = new Map([['0.0', made('cost', 'sum', lines(2))]]);
  expect(paths(root, state({ open: new Set(['0', '0.0', '0.0.0']), grown }))).toEqual(['0', '0.0', '0.0.0', '0.0.0.0', '0.0.0.1']);
});

test('above a node stands the one that its path leaves', () => {
  expect([above('0.3.1'), above('0')]).toEqual(['0.3', undefined]);
});
