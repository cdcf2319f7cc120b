import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Explanation } from '../../../src/domain/explain/explanation.ts';
import type { Cofinancing, Plan } from '../../../src/domain/plan/plan.ts';
import { explained } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, aLine, aPost, without } from '../a-plan.ts';
import { nodes, plan, values, yearly } from './a-tree.ts';

describe('a cofinancing of a post', () => {
  const of = (line: Cofinancing, more: Partial<Plan> = {}) =>
    explained({ plan: plan({ cofinancings: [line], ...more }) }, { post: 'p', year: 2026, line: line.id });
  test.each<{ what: string; tree: Explanation | undefined; how: string; amount: number; found: unknown[] }>([
    {
      what: 'an amount for the post, typed',
      tree: of(yearly('l', { target: 'post', targetId: 'p' })),
      how: 'typed',
      amount: 600_000,
      found: [
        ['basis', 'perYear'],
        ['amount', 600_000],
      ],
    },
    {
      what: 'its part of an amount for the plan, in which a post of unknown cost has none',
      tree: of(yearly('l')),
      how: 'split',
      amount: 360_000,
      found: [
        ['basis', 'perYear'],
        ['amount', 600_000],
        ['wholeAmount', 600_000],
        ['sharingPosts', 2],
        ['ownPart', 360_000],
      ],
    },
    {
      what: 'hours sold',
      tree: of(yearly('l', { basis: 'perHour', amount: cents(5_000), hours: 100, target: 'post', targetId: 'p' })),
      how: 'typed',
      amount: 500_000,
      found: [
        ['basis', 'perHour'],
        ['amount', 5_000],
        ['hours', 100],
      ],
    },
    {
      what: 'a share, up to a cap',
      tree: of(aLine('l', { target: 'post', targetId: 'p', cap: cents(250_000) })),
      how: 'product',
      amount: 250_000,
      found: [
        ['basis', 'shareOfCost'],
        ['rate', 100_000],
        ['cost', 3_600_000],
        ['cap', 250_000],
      ],
    },
    {
      what: 'an amount that counts by its probability',
      tree: of(yearly('l', { target: 'post', targetId: 'p', state: 'requested', probability: percent(40) }), {
        settings: { unsecured: 'byProbability' },
      }),
      how: 'typed',
      amount: 240_000,
      found: [
        ['basis', 'perYear'],
        ['amount', 600_000],
        ['probability', 400_000],
      ],
    },
  ])('is $what', ({ tree, how, amount, found }) => {
    expect(tree).toMatchObject({ what: 'cofinancing', name: 'f', how, amount });
    expect(values(tree)).toEqual(found);
  });

  test('that is hoped for is explained apart, and lines for other posts or that give nothing are not told', () => {
    const cofinancings = [
      yearly('l', { target: 'post', targetId: 'p', state: 'requested' }),
      yearly('other', { target: 'post', targetId: 'q', state: 'requested' }),
      yearly('sure', { target: 'post', targetId: 'p' }),
    ];
    const value = plan({ cofinancings });
    expect(explained({ plan: value }, { post: 'p', year: 2026, line: 'unsecured' })?.parts).toMatchObject([
      { amount: 600_000, cell: { id: 'l' } },
    ]);
    expect(explained({ plan: value }, { post: 'p', year: 2026, line: 'cofunding' })?.parts).toMatchObject([
      { amount: 600_000, cell: { id: 'sure' } },
    ]);
    expect(explained({ plan: value }, { post: 'p', year: 2026, line: 'other' })).toBeUndefined();
  });

  test('that takes a share of what is left counts what the lines before it have given', () => {
    const cofinancings = [
      aLine('last', { basis: 'shareAfterState', rate: percent(10), target: 'post', targetId: 'p' }),
      yearly('first', { target: 'post', targetId: 'p' }),
      yearly('other', { target: 'post', targetId: 'q' }),
      aLine('later', { basis: 'shareAfterState', rate: percent(10), target: 'post', targetId: 'p' }),
    ];
    const left = (line: string) => values(explained({ plan: plan({ cofinancings }) }, { post: 'p', year: 2026, line }))?.at(-1);
    expect([left('last'), left('later')]).toEqual([
      ['leftBefore', 3_000_000],
      ['leftBefore', 2_700_000],
    ]);
  });
});

describe('State money', () => {
  test('of typed periods leads to them, and has no envelope to name when none is typed', () => {
    const periods = [{ months: 24, amount: cents(2_400_000) }];
    const conventions = [{ ...without(aConvention('p', { periods }), 'envelope'), id: 'v' }];
    const tree = explained({ plan: plan({ conventions }) }, { post: 'p', year: 2026, line: 'state' });
    expect(tree?.parts).toMatchObject([{ what: 'convention', name: 'custom', amount: 1_200_000 }]);
    const [amount] = nodes(tree).flatMap((node) => node.values.filter(({ name }) => name === 'periodAmount'));
    expect(amount).toMatchObject({ value: 2_400_000, cell: { table: 'conventions', id: 'v', field: 'periods.0' } });
    expect(amount).not.toHaveProperty('source');
  });

  test('that is maintained while the post is empty counts its whole time', () => {
    const vacant = {
      posts: [aPost('p', { state: 'vacant', stateSince: day('2026-07-01') })],
      contracts: [aContract('p')],
      conventions: [aConvention('p')],
    };
    const held = (settings: Plan['settings']) =>
      nodes(explained({ plan: plan({ ...vacant, settings }) }, { post: 'p', year: 2026, line: 'state' }))
        .flatMap((node) => node.values.filter(({ name }) => name === 'thirtiethsHeld'))
        .map(({ value }) => value);
    expect([held({ vacancy: 'maintained' }), held({})]).toEqual([[360], [180]]);
  });

  test('that nobody can tell leads to its convention', () => {
    const conventions = [without(aConvention('p'), 'envelope')];
    const tree = explained({ plan: plan({ conventions }) }, { post: 'p', year: 2026, line: 'state' });
    expect(tree).toMatchObject({
      how: 'unknown',
      amount: Number.NaN,
      cell: { table: 'conventions', id: 'convention-p', field: 'envelope' },
    });
  });
});
