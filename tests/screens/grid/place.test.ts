import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { sheetOf } from '../../../src/screens/gaps/sheet-of.ts';
import { placeOf } from '../../../src/screens/grid/place.ts';
import { plan } from './plan.ts';

describe('the cell of a gap stands', () => {
  it.each([
    [
      { table: 'contracts', id: 'k', field: 'end' },
      { sheet: 'posts', row: 'a', column: 'posts.end' },
    ],
    [
      { table: 'conventions', id: 'v', field: 'start' },
      { sheet: 'posts', row: 'a', column: 'posts.conventionStart' },
    ],
    [
      { table: 'contracts', id: 'b', field: 'regime' },
      { sheet: 'posts', row: 'b', column: 'posts.regime' },
    ],
    [
      { table: 'posts', id: 'b', field: 'stateSince' },
      { sheet: 'posts', row: 'b', column: 'posts.stateSince' },
    ],
    [
      { table: 'posts', id: 'b', field: 'served' },
      { sheet: 'posts', row: 'b', column: 'posts.label' },
    ],
    [
      { table: 'ownFunds', id: '2027', field: 'amount' },
      { sheet: 'years', row: '2027', column: 'years.ownFunds' },
    ],
    [
      { table: 'funders', id: 'f', field: 'kind' },
      { sheet: 'cofinancings', row: 'x', column: 'cofinancings.funderKind' },
    ],
    [
      { table: 'cofinancings', id: 'y', field: 'state' },
      { sheet: 'cofinancings', row: 'y', column: 'cofinancings.state' },
    ],
    [
      { table: 'structures', id: 's', field: 'observedRate' },
      { sheet: 'structures', row: 's', column: 'structures.observedRate' },
    ],
  ] as const)('%o', (cell, place) => {
    expect(placeOf(plan, cell)).toEqual(place);
  });

  it('on the sheet of costs when it is one', () => {
    const spent: Plan = { ...plan, extraCosts: [{ id: 'e', post: 'a', rhythm: 'once' }] };
    const cell = { table: 'extraCosts', id: 'e', field: 'start' } as const;
    expect(placeOf(spent, cell)).toEqual({ sheet: 'extraCosts', row: 'e', column: 'extraCosts.start' });
    expect(sheetOf(cell, spent)).toBe('extraCosts');
  });

  it('on the sheet of communes when it is the budget of one of them', () => {
    const budgeted = { ...plan, ownFunds: [{ id: '2027:43112', year: 2027, commune: '43112', amount: cents(100) }] };
    expect(placeOf(budgeted, { table: 'ownFunds', id: '2027:43112', field: 'amount' })).toEqual({
      sheet: 'communes',
      row: '43112',
      column: 'communes.ownFunds.2027',
    });
  });

  it('nowhere once its row is gone', () => {
    expect(placeOf(plan, { table: 'contracts', id: 'gone', field: 'end' })).toBeUndefined();
    expect(placeOf(plan, { table: 'structures', id: 'gone', field: 'name' })).toBeUndefined();
  });
});
