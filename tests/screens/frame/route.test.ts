import { describe, expect, it } from 'vitest';
import { readRoute, writeRoute } from '../../../src/screens/frame/route.ts';

describe('hash routes', () => {
  it.each([
    ['', { kind: 'first' }],
    ['#/', { kind: 'first' }],
    ['#/import', { kind: 'import' }],
    ['#/plan/a1', { kind: 'plan', id: 'a1' }],
    ['#/plan/a%2Fb', { kind: 'plan', id: 'a/b' }],
    ['#/plan/%E0%A4%A', { kind: 'first' }],
    ['#/elsewhere', { kind: 'first' }],
  ] as const)('%s reads as %o', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  it('reads back what it writes, whatever the id', () => {
    for (const id of ['a1', 'a/b', 'é #?', '100%']) expect(readRoute(writeRoute({ kind: 'plan', id }))).toEqual({ kind: 'plan', id });
  });
});
