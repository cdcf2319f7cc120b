import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { EXPLAINED, type Explanation, leavesOf } from '../../../src/domain/explain/explanation.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { explained, recompute } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost } from '../a-plan.ts';
import { anyPlan, YEARS } from '../any-plan.ts';

const asOf = day('2026-11-23');
const base = {
  structures: [anEmployer({ mobilityRate: percent(1) })],
  posts: [aPost('p'), aPost('q')],
  contracts: [aContract('p', { end: day('2026-08-31') }), aContract('q')],
  conventions: [aConvention('p')],
  funders: [{ id: 'f', name: 'Département' }],
  cofinancings: [aLine('l'), aLine('m', { basis: 'shareAfterState', rate: percent(20) })],
};

/** Each node of a tree, from the top down. */
function nodes(tree: Explanation | undefined): Explanation[] {
  return tree === undefined ? [] : [tree, ...tree.parts.flatMap(nodes)];
}

function values(tree: Explanation | undefined, name: string) {
  return nodes(tree).flatMap((node) => node.values.filter((value) => value.name === name));
}

describe('the explanation of a cost', () => {
  const tree = explained({ plan: aPlan(base) }, { post: 'p', year: 2026, line: 'cost' });

  test('goes down from the contract to its months and to each line of the payslip', () => {
    expect(tree).toMatchObject({ what: 'cost', amount: 8 * 262_903, parts: [{ what: 'contract', name: 'publicProject' }] });
    expect(tree?.parts[0]?.parts.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-01', '2026-05-31'],
      ['2026-06-01', '2026-08-31'],
    ]);
    const health = nodes(tree).filter(({ name }) => name === 'health');
    expect(health.map(({ amount }) => amount)).toEqual([5 * 24_700, 3 * 24_700]);
  });

  test('gives each rate its source and its certainty, or the cell of the employer that replaces it', () => {
    const line = nodes(tree).find(({ name }) => name === 'pensionUncapped');
    expect(line?.values).toMatchObject([
      { name: 'base', value: 190_000 },
      { name: 'rate', value: 21_100, source: { certainty: 'A', reference: 'Décret n° 2025-1446' } },
      { name: 'perMonth' },
      { name: 'months', value: 5 },
    ]);
    const mobility = nodes(tree).find(({ name }) => name === 'mobility');
    expect(mobility?.values[1]).toEqual({
      name: 'rate',
      kind: 'rate',
      value: 10_000,
      cell: { table: 'structures', id: 'cc', field: 'mobilityRate' },
    });
  });

  test('leads to the cell of the pay, in the contract or in its amendment', () => {
    const amendments = [{ id: 'a', contract: 'contract-p', from: day('2026-03-01'), grossPay: cents(200_000) }];
    const amended = explained({ plan: aPlan({ ...base, amendments }) }, { post: 'p', year: 2026, line: 'cost' });
    expect(new Set(values(amended, 'grossPay').map(({ cell }) => `${cell?.table} ${cell?.id}`))).toEqual(
      new Set(['contracts contract-p', 'amendments a']),
    );
  });

  test('of an unknown cost says where to go', () => {
    const contracts = [{ id: 'k', post: 'p', start: day('2025-01-01') }];
    const unknown = explained({ plan: aPlan({ ...base, contracts }) }, { post: 'p', year: 2026, line: 'cost' });
    expect(unknown).toMatchObject({ how: 'unknown', amount: Number.NaN, cell: { table: 'contracts', id: 'k' } });
  });
});

describe('the explanation of money received', () => {
  test('says the amount of the period of the convention, its scale and the thirtieths that count', () => {
    const tree = explained({ plan: aPlan(base) }, { post: 'p', year: 2026, line: 'state' });
    expect(tree?.parts[0]).toMatchObject({ what: 'convention', name: 'v2', parts: [{ what: 'period', name: '2', amount: 833_333 }] });
    expect(values(tree, 'periodAmount')).toMatchObject([{ value: 1_250_000, source: { certainty: 'A' } }]);
    expect(values(tree, 'thirtiethsHeld')[0]?.value).toBe(240);
    const unused = explained({ plan: aPlan(base) }, { post: 'p', year: 2026, line: 'unused' });
    expect(unused?.amount).toBe(1_250_000 - 833_333);
    expect(unused?.parts[0]?.parts[0]?.parts.map(({ what, sign }) => [what, sign])).toEqual([
      ['due', 1],
      ['earned', -1],
    ]);
  });

  test('says what a share is taken of, and how much the whole plan receives', () => {
    const tree = explained({ plan: aPlan(base) }, { post: 'q', year: 2025, line: 'm' });
    const cost = recompute({ plan: aPlan(base), asOf }).posts.cost[4] as number;
    const tenth = explained({ plan: aPlan(base) }, { post: 'q', year: 2025, line: 'l' })?.amount as number;
    expect(values(tree, 'leftBefore')[0]?.value).toBe(cost - tenth);
    expect(values(tree, 'sharingPosts')[0]?.value).toBe(2);
    expect(values(tree, 'rate')[0]).toMatchObject({ value: 200_000, cell: { table: 'cofinancings', id: 'm', field: 'rate' } });
  });
});

test.each([
  { post: 'gone', year: 2026, line: 'cost' },
  { post: 'p', year: 2024, line: 'cost' },
  { post: 'p', year: 2026, line: 'gone' },
  { year: 2026, line: 'gone' },
  { commune: '99999', year: 2026, line: 'cost' },
])('nothing is explained of what is not there: %o', (asked) => {
  expect(explained({ plan: aPlan(base) }, asked)).toBeUndefined();
});

describe('what is made of posts', () => {
  test('the total of the plan goes post by post, and a cofinancing too', () => {
    const total = explained({ plan: aPlan(base) }, { year: 2026, line: 'cost' });
    expect(total?.parts.map(({ what, name }) => [what, name])).toEqual([
      ['post', 'p'],
      ['post', 'q'],
    ]);
    const line = explained({ plan: aPlan(base) }, { year: 2026, line: 'l' });
    expect(line?.parts.map(({ name }) => name)).toEqual(['p', 'q']);
  });

  test('own funds are a budget for the plan, and a part of it for a post', () => {
    const plan = aPlan({ ...base, ownFunds: [{ id: '2026', year: 2026, amount: cents(1_000_000) }] });
    expect(explained({ plan }, { year: 2026, line: 'ownFunds' })).toMatchObject({ how: 'typed', amount: 1_000_000 });
    const part = explained({ plan }, { post: 'p', year: 2026, line: 'ownFunds' });
    expect(part?.values[0]).toMatchObject({ name: 'budget', value: 1_000_000, cell: { table: 'ownFunds', id: '2026' } });
  });
});

/** What the results hold for a figure of a post, a commune or the plan. */
function figure(plan: Plan, line: (typeof EXPLAINED)[number]) {
  const results = recompute({ plan, asOf });
  return {
    post: (p: number, y: number) => results.posts[line][p * YEARS + y] as number,
    commune: (c: number, y: number) => results.communes[line][c * YEARS + y] as number,
    plan: (y: number) => results.plan[line][y] as number,
    communes: results.communeIds,
    unknown: results.unknown.posts,
  };
}

test('the leaves of every explanation add up to the figure on the sheet', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...EXPLAINED), fc.nat(YEARS - 1), fc.nat(3), (plan, line, y, rank) => {
      const year = plan.firstYear + y;
      const known = figure(plan, line);
      const p = rank % plan.posts.length;
      const c = rank % known.communes.length;
      const check = (tree: Explanation | undefined, expected: number): void => {
        expect(tree?.amount).toBe(expected);
        if (tree !== undefined && !Number.isNaN(expected)) expect(leavesOf(tree)).toBe(expected);
      };
      check(explained({ plan }, { post: plan.posts[p]?.id ?? '', year, line }), known.post(p, y));
      check(explained({ plan }, { commune: known.communes[c] as string, year, line }), known.commune(c, y));
      const whole = known.plan(y);
      if (!Number.isNaN(whole)) check(explained({ plan }, { year, line }), whole);
    }),
    { numRuns: 10_000 },
  );
}, 300_000);
