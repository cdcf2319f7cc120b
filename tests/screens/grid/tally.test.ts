import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tally } from '../../../src/screens/grid/summary/tally.ts';

describe('U-31 the figures of a selection', () => {
  it('are an independent sum, to the cent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1 }), (amounts) => {
        const tally = new Tally();
        for (const amount of amounts) tally.add('money', amount);
        const sum = Number(amounts.reduce((total, amount) => total + BigInt(amount), 0n));
        expect(tally.figures).toEqual({
          filled: amounts.length,
          kind: 'money',
          sum,
          mean: Math.round(sum / amounts.length),
          min: Math.min(...amounts),
          max: Math.max(...amounts),
        });
      }),
    );
  });

  it('are those of the amounts when other cells are selected with them', () => {
    const tally = new Tally();
    tally.add('money', 190000);
    tally.add('rate', 800000);
    tally.add('text', 'CN-01');
    expect(tally.figures).toMatchObject({ filled: 3, kind: 'money', sum: 190000 });
  });

  it('are of no kind when numbers of several kinds have no amount among them', () => {
    const tally = new Tally();
    tally.add('count', 3);
    tally.add('rate', 800000);
    expect(tally.figures).toEqual({ filled: 2, kind: undefined });
  });

  it('give the first and the last of days, which do not add up', () => {
    const tally = new Tally();
    tally.add('day', '2026-03-01');
    tally.add('day', '2025-12-31');
    expect(tally.figures).toEqual({ filled: 2, kind: 'day', min: '2025-12-31', max: '2026-03-01' });
  });
});
