import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { apply } from '../../../src/domain/plan/change.ts';
import { emptyPlan, type Plan, type Post } from '../../../src/domain/plan/plan.ts';
import { addAmendment, addContract, addConvention, addPayment, cofinancingsFor, postOfRow } from '../../../src/domain/plan/post-rows.ts';

const plan: Plan = {
  ...emptyPlan('p', 'Plan', 2026, 2028),
  posts: [
    { id: 'a', label: 'CN-01', commune: '43112', served: [{ commune: '43040', weight: 1 }] },
    { id: 'b', label: 'CN-02' },
  ],
  contracts: [{ id: 'k', post: 'a', start: day('2025-01-01'), end: day('2026-08-31') }],
  conventions: [{ id: 'v', post: 'a' }],
  cofinancings: [
    { id: 'own', target: 'post', targetId: 'b' },
    { id: 'town', target: 'commune', targetId: '43040' },
    { id: 'all', target: 'plan' },
    { id: 'nothing' },
  ],
  amendments: [{ id: 'm', contract: 'k' }],
  payments: [
    { id: 'v2', convention: 'v', tranche: 2, on: day('2026-12-01'), amount: cents(1) },
    { id: 'line', cofinancing: 'own' },
    { id: 'lost', cofinancing: 'nothing' },
  ],
};
const newId = (): string => 'new';

describe('a row added to a post', () => {
  it('is a contract that starts the day after the one before it ends', () => {
    expect(apply(plan, addContract(plan, newId, 'a').changes).contracts.at(-1)).toEqual({ id: 'new', post: 'a', start: '2026-09-01' });
  });

  it('is a contract without a start when nobody knows when the one before it ends', () => {
    expect(apply(plan, addContract(plan, newId, 'b').changes).contracts.at(-1)).toEqual({ id: 'new', post: 'b' });
  });

  it('is a convention, or an amendment of a contract', () => {
    expect(apply(plan, addConvention(plan, newId, 'b').changes).conventions.at(-1)).toEqual({ id: 'new', post: 'b' });
    expect(apply(plan, addAmendment(plan, newId, 'k').changes).amendments.at(-1)).toEqual({ id: 'new', contract: 'k' });
  });

  it('is a payment of the first tranche that has none', () => {
    const once = apply(plan, addPayment(plan, newId, 'convention', 'v').changes);
    expect(once.payments.at(-1)).toEqual({ id: 'new', convention: 'v', tranche: 1 });
    expect(apply(once, addPayment(once, () => 'newer', 'convention', 'v').changes).payments.at(-1)?.tranche).toBe(3);
    expect(apply(plan, addPayment(plan, newId, 'cofinancing', 'all').changes).payments.at(-1)).toEqual({ id: 'new', cofinancing: 'all' });
  });
});

describe('a post receives from', () => {
  it('its own cofinancings, those of the communes it serves and those of the whole plan', () => {
    const [a, b] = plan.posts as [Post, Post];
    expect(cofinancingsFor(plan, a).map(({ id }) => id)).toEqual(['town', 'all']);
    expect(cofinancingsFor(plan, b).map(({ id }) => id)).toEqual(['own', 'all']);
  });
});

describe('the post of a row', () => {
  it.each([
    ['contracts', 'k', 'a'],
    ['conventions', 'v', 'a'],
    ['amendments', 'm', 'a'],
    ['payments', 'v2', 'a'],
    ['payments', 'line', 'b'],
    ['payments', 'lost', undefined],
    ['payments', 'gone', undefined],
    ['amendments', 'gone', undefined],
    ['funders', 'f', undefined],
  ] as const)('of %s %s is %s', (table, id, post) => {
    expect(postOfRow(plan, table, id)).toBe(post);
  });
});
