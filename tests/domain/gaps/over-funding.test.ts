import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { aContract, aLine, aPlan, aPost, without } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

describe('over-funding', () => {
  const line = (amount: number) => ({ ...without(aLine('l'), 'rate'), basis: 'perYear' as const, amount: cents(amount) });
  test.each([
    { amount: 1_381_352, over: [] },
    { amount: 1_381_353, over: [[2025, 1, 'info']] },
    { amount: 1_882_036, over: [[2025, 500_684, 'info']] },
    {
      amount: 1_882_037,
      over: [
        [2026, 1, 'warning'],
        [2027, 1, 'warning'],
        [2025, 500_685, 'info'],
      ],
    },
  ])('starts above what is left: $amount', ({ amount, over }) => {
    const found = gapsOf('overFunding', aPlan({ ...base, cofinancings: [line(amount)] }));
    expect(found.map((gap) => [gap.year, gap.amount, gap.severity])).toEqual(over);
    for (const gap of found) expect(gap.cell).toEqual({ table: 'cofinancings', id: 'l', field: 'amount' });
  });

  test('looks at the lines of the post only', () => {
    const posts = [...base.posts, aPost('q')];
    const plan = aPlan({
      ...base,
      posts,
      contracts: posts.map(({ id }) => aContract(id)),
      cofinancings: [
        { ...line(5_000_000), target: 'post', targetId: 'p', end: day('2025-12-31') },
        { ...line(4_000_000), id: 'm', target: 'post', targetId: 'q', end: day('2025-12-31') },
      ],
    });
    // 31 313.52 € each in 2025, 17 500 € of which the State pays for the first.
    expect(gapsOf('overFunding', plan).map((gap) => [gap.post, gap.amount, gap.cell?.id])).toEqual([
      ['p', 5_000_000 + 1_750_000 - 3_131_352, 'l'],
      ['q', 4_000_000 - 3_131_352, 'm'],
    ]);
  });

  test('by a refund of costs has no cell to go to', () => {
    const extraCosts = [{ id: 'x', post: 'p', kind: 'travel', amount: cents(-50_000), rhythm: 'once', start: day('2026-02-01') }] as const;
    const plan = aPlan({ ...base, posts: [aPost('p', { state: 'vacant' })], contracts: [], conventions: [], extraCosts });
    const found = gapsOf('overFunding', plan);
    expect(found).toMatchObject([{ year: 2026, amount: 50_000 }]);
    expect(found[0]).not.toHaveProperty('cell');
  });

  test('by the State alone points at the convention', () => {
    const plan = aPlan({ ...base, contracts: [aContract('p', { fte: percent(20) })] });
    expect(gapsOf('overFunding', plan)[0]).toMatchObject({ year: 2026, cell: { table: 'conventions', id: 'convention-p' } });
  });
});
