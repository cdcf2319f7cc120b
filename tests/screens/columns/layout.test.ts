import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyOf, inOrder, moved, PLAIN_LAYOUT, readLayout, withHidden, withPin, withWidth } from '../../../src/screens/columns/layout.ts';

const siblings = (order: readonly string[] | undefined, all = ['a', 'b', 'c', 'd']): string[] => inOrder(all, (one) => one, order);

describe('columns in the order wanted', () => {
  it.each([
    [undefined, ['a', 'b', 'c', 'd']],
    [
      ['d', 'c', 'b', 'a'],
      ['d', 'c', 'b', 'a'],
    ],
    // A column that came after the layout was kept stays after the one it came after.
    [
      ['d', 'a', 'b'],
      ['d', 'a', 'b', 'c'],
    ],
    [
      ['gone', 'b', 'a'],
      ['b', 'c', 'd', 'a'],
    ],
  ])('%j', (order, drawn) => {
    expect(siblings(order)).toEqual(drawn);
  });

  it('loses and repeats none, whatever was kept', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'x')),
        (all, order) => {
          expect([...siblings(order, all)].sort()).toEqual([...all].sort());
        },
      ),
    );
  });

  it('comes back when a column goes one way, then the other', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(-1 as const, 1 as const), (key, step) => {
        const there = moved(PLAIN_LAYOUT, '', ['a', 'b', 'c', 'd'], key, step);
        if (there === PLAIN_LAYOUT) return;
        const back = moved(there, '', siblings(there.order['']), key, step === 1 ? -1 : 1);
        expect(siblings(back.order[''])).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
});

describe('a layout', () => {
  it('names the columns of all exercices alike', () => {
    expect(familyOf('cost.2027')).toBe('cost');
    expect(familyOf('posts.end')).toBe('posts.end');
  });

  it('is read back as it was kept', () => {
    const layout = withPin(
      withWidth(withHidden({ ...PLAIN_LAYOUT, order: { place: ['b', 'a'] } }, 'posts.end', true), 'cost', 5_000),
      'posts.end',
      true,
    );
    expect(layout.widths['cost']).toBe(800);
    expect(readLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  });

  it('comes plain where something else was kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const { order, hidden, widths, pinned } = readLayout(kept);
        expect([typeof order, Array.isArray(hidden), typeof widths, typeof pinned]).toEqual(['object', true, 'object', 'object']);
      }),
    );
    expect(readLayout({ hidden: [1], widths: { a: -4 }, pinned: 'yes' })).toEqual(PLAIN_LAYOUT);
  });
});
