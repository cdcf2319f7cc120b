import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { type Explanation, leavesOf } from '../../../src/domain/explain/explanation.ts';
import { explained, recompute } from '../../../src/domain/recompute.ts';
import { aConvention, aPost } from '../a-plan.ts';
import { nodes, plan, values, yearly } from './a-tree.ts';

const asOf = day('2026-11-23');

describe('what is left to a post', () => {
  test('is its cost less what it receives, then less its part of own funds', () => {
    const value = plan({
      conventions: [aConvention('p')],
      cofinancings: [yearly('l', { target: 'post', targetId: 'p' })],
      ownFunds: [{ id: '2026', year: 2026, amount: cents(1_000_000) }],
    });
    const of = (line: string) => explained({ plan: value }, { post: 'p', year: 2026, line });
    // 36 000 − 12 500 − 6 000 € for this post, 24 000 € for the other: 17 500 of 41 500 € of the 10 000 €.
    expect(of('remainder')?.amount).toBe(1_750_000);
    expect(of('remainder')?.parts.map(({ what, sign }) => [what, sign])).toEqual([
      ['cost', 1],
      ['state', -1],
      ['cofinancing', -1],
    ]);
    expect(of('shortfall')).toMatchObject({ amount: 1_750_000 - 421_687, parts: [{ what: 'remainder' }, { what: 'ownFunds', sign: -1 }] });
  });

  test('is not known while its cost is not, and neither is its shortfall', () => {
    for (const line of ['remainder', 'shortfall']) {
      expect(explained({ plan: plan() }, { post: 'u', year: 2026, line })).toMatchObject({
        what: line,
        how: 'unknown',
        amount: Number.NaN,
        cell: { id: 'u' },
      });
    }
  });

  test('is its whole remainder where no own funds are typed', () => {
    expect(explained({ plan: plan() }, { post: 'p', year: 2026, line: 'shortfall' })?.parts.map(({ what }) => what)).toEqual(['remainder']);
    expect(explained({ plan: plan() }, { year: 2026, line: 'shortfall' })?.parts.map(({ what }) => what)).toEqual(['remainder']);
  });
});

describe('what funders give the whole plan', () => {
  const value = plan({
    cofinancings: [
      yearly('a', { target: 'post', targetId: 'p' }),
      yearly('b', { target: 'post', targetId: 'u', amount: cents(50_000) }),
      yearly('c', { funder: 'g', target: 'post', targetId: 'q', amount: cents(70_000) }),
      yearly('none', { target: 'post', targetId: 'q', end: day('2025-12-31') }),
    ],
  });
  const of = (line: string) => explained({ plan: value }, { year: 2026, line });

  test('is told line by line, those that give nothing left out', () => {
    expect(of('cofinancings')?.parts.map(({ amount, cell }) => [cell?.id, amount])).toEqual([
      ['a', 600_000],
      ['b', 50_000],
      ['c', 70_000],
    ]);
    expect(of('none')).toMatchObject({ amount: 0, parts: [] });
  });

  test('is told funder by funder, to the posts that are known', () => {
    expect(of('funder.f')).toMatchObject({ name: 'f', amount: 600_000 });
    expect(of('funder.f')?.parts.map(({ cell }) => cell?.id)).toEqual(['a']);
    expect(of('funder.g')?.amount).toBe(70_000);
    expect(of('funder.gone')).toBeUndefined();
    const { funders } = recompute({ plan: value, asOf });
    expect([funders.counted[1], funders.counted[3]]).toEqual([600_000, 70_000]);
  });

  test('is a sum over the posts that are known and receive something', () => {
    expect(of('cofunding')?.parts.map(({ name, amount }) => [name, amount])).toEqual([
      ['p', 600_000],
      ['q', 70_000],
    ]);
    expect(of('shortfall')?.amount).toBe(3_000_000 + 2_330_000);
  });
});

describe('what a commune bears', () => {
  const value = plan({
    conventions: [aConvention('p')],
    cofinancings: [
      yearly('sure', { target: 'post', targetId: 'p' }),
      yearly('hoped', { target: 'post', targetId: 'p', state: 'requested', amount: cents(80_000) }),
    ],
    ownFunds: [{ id: '2026', year: 2026, amount: cents(1_000_000) }],
  });
  const { communeIds, communes } = recompute({ plan: value, asOf });
  const at = communeIds.indexOf('43002') * 2 + 1;
  const of = (line: keyof typeof communes) => explained({ plan: value }, { commune: '43002', year: 2026, line });

  test.each([
    ['cost', 900_000],
    ['state', 312_500],
    ['cofunding', 150_000],
    ['unsecured', 20_000],
    ['remainder', 437_500],
    ['unused', 0],
  ] as const)('is its fourth part of the %s of the only post that serves it', (line, amount) => {
    const tree = of(line) as Explanation;
    expect([communes[line][at], tree.amount, leavesOf(tree)]).toEqual([amount, amount, amount]);
    const parts = nodes(tree).filter(({ what }) => what === 'communePart');
    expect(new Set(parts.map(({ name }) => name))).toEqual(new Set(amount === 0 ? [] : ['p']));
    for (const part of parts)
      expect(values(part)).toEqual([
        ['weight', 1],
        ['weightOf', 4],
      ]);
  });

  test('is less its own funds what it has to find', () => {
    expect(of('ownFunds')).toMatchObject({ how: 'split', amount: communes.ownFunds[at] });
    expect(of('shortfall')).toMatchObject({
      amount: communes.shortfall[at],
      parts: [{ what: 'remainder' }, { what: 'ownFunds', sign: -1 }],
    });
  });

  test('adds up the posts that are known: the unknown one counts for nothing', () => {
    const other = explained({ plan: value }, { commune: '43001', year: 2026, line: 'remainder' });
    expect(other?.parts.map(({ name, amount }) => [name, amount])).toEqual([
      ['p', 1_312_500],
      ['q', 2_400_000],
    ]);
  });

  test('adds up what the lines of each post give, post by post', () => {
    const other = explained({ plan: value }, { commune: '43001', year: 2026, line: 'cofunding' });
    expect(other?.parts.map(({ name, amount }) => [name, amount])).toEqual([['p', 450_000]]);
  });

  test('is not known when no post of it is', () => {
    const unknown = plan({ posts: [aPost('u', { commune: '43009' })], contracts: [] });
    expect(explained({ plan: unknown }, { commune: '43009', year: 2026, line: 'remainder' })).toMatchObject({
      how: 'unknown',
      amount: Number.NaN,
    });
  });
});
