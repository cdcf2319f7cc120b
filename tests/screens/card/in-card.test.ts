import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { postInCard } from '../../../src/screens/card/in-card.ts';
import { plan as base } from '../grid/plan.ts';

const plan: Plan = {
  ...base,
  contracts: [...base.contracts, { id: 'before', post: 'a', start: day('2023-01-01') }],
  amendments: [{ id: 'm', contract: 'k' }],
  payments: [{ id: 'w', convention: 'v' }],
};

describe('the card alone shows', () => {
  it.each([
    ['an amendment', { table: 'amendments', id: 'm', field: 'from' }, 'a'],
    ['a payment', { table: 'payments', id: 'w', field: 'on' }, 'a'],
    ['a contract that another follows', { table: 'contracts', id: 'before', field: 'end' }, 'a'],
    ['a field of the last contract that the sheet leaves out', { table: 'contracts', id: 'k', field: 'index' }, 'a'],
    ['not what the sheet shows', { table: 'contracts', id: 'k', field: 'end' }, undefined],
    ['not the convention of the sheet', { table: 'conventions', id: 'v', field: 'start' }, undefined],
    ['not a contract that is still missing', { table: 'contracts', id: 'b', field: 'regime' }, undefined],
    ['nothing that is gone', { table: 'payments', id: 'gone', field: 'on' }, undefined],
    ['no cost', { table: 'extraCosts', id: 'x', field: 'amount' }, undefined],
  ] as const)('%s', (_, cell, post) => {
    expect(postInCard(plan, cell)).toBe(post);
  });
});
