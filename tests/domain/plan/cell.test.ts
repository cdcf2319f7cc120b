import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { originOf, writeCell } from '../../../src/domain/plan/cell.ts';
import { apply } from '../../../src/domain/plan/change.ts';
import { COLUMNS, type Column, columnFor, columnsOf, communeOwnFunds, readCell } from '../../../src/domain/plan/columns.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';

const column = (id: string): Column => COLUMNS.find((one) => one.id === id) as Column;
const newId = () => 'fresh';
const plan: Plan = {
  ...emptyPlan('p', 'Plan', 2026, 2028),
  posts: [{ id: 'a', label: 'CN-01' }],
  contracts: [
    { id: 'new', post: 'a', start: '2026-01-01' as never, grossPay: cents(190000), origin: { grossPay: 'hypothesis' } },
    { id: 'old', post: 'a', start: '2023-01-01' as never, grossPay: cents(170000) },
  ],
};

describe('a cell of the sheet Postes', () => {
  it('reads the contract that starts last', () => {
    expect(readCell(plan, column('posts.grossPay'), 'a')).toBe(190000);
  });

  it('writes there, and a typed value is no longer a hypothesis', () => {
    const after = apply(plan, writeCell(plan, column('posts.grossPay'), 'a', 200000, 'typed', newId));
    expect(after.contracts.map((row) => row.grossPay)).toEqual([200000, 170000]);
    expect(originOf(plan, column('posts.grossPay'), 'a')).toBe('hypothesis');
    expect(originOf(after, column('posts.grossPay'), 'a')).toBe('typed');
  });

  it('adds the convention that the post did not have yet', () => {
    const after = apply(plan, writeCell(plan, column('posts.envelope'), 'a', 'v2', 'typed', newId));
    expect(after.conventions).toEqual([{ id: 'fresh', post: 'a', envelope: 'v2' }]);
  });

  it('says of a row that it adds that it was pasted, and of one that is not there that it was typed', () => {
    const envelope = column('posts.envelope');
    expect(originOf(plan, envelope, 'a')).toBe('typed');
    const after = apply(plan, writeCell(plan, envelope, 'a', 'v2', 'pasted', newId));
    expect(after.conventions).toEqual([{ id: 'fresh', post: 'a', envelope: 'v2', origin: { '*': 'pasted' } }]);
    expect(originOf(after, envelope, 'a')).toBe('pasted');
  });

  it('of the funder of a line is written where the line has one, and nowhere else', () => {
    const kind = column('cofinancings.funderKind');
    const lines: Plan = {
      ...plan,
      funders: [{ id: 'f', name: 'Région' }],
      cofinancings: [{ id: 'l', funder: 'f' }, { id: 'm' }, { id: 'n', funder: 'gone' }],
    };
    expect(apply(lines, writeCell(lines, kind, 'l', 'region', 'typed', newId)).funders).toEqual([
      { id: 'f', name: 'Région', kind: 'region' },
    ]);
    expect(['m', 'n', 'gone'].map((line) => writeCell(lines, kind, line, 'region', 'typed', newId))).toEqual([[], [], []]);
  });

  it('of a payment or of an amendment is read and written on its own row', () => {
    const held: Plan = {
      ...plan,
      payments: [{ id: 'y1' }, { id: 'y2', amount: cents(5) }],
      amendments: [{ id: 'm', contract: 'new' }],
    };
    const [amount] = columnsOf('payments').filter(({ field }) => field === 'amount') as [Column];
    const [fte] = columnsOf('amendments').filter(({ field }) => field === 'fte') as [Column];
    expect(['y1', 'y2', 'gone'].map((row) => readCell(held, amount, row))).toEqual([undefined, 5, undefined]);
    expect(apply(held, writeCell(held, amount, 'y1', 7, 'typed', newId)).payments.map((row) => row.amount)).toEqual([7, 5]);
    expect(apply(held, writeCell(held, fte, 'm', 500_000, 'typed', newId)).amendments).toEqual([
      { id: 'm', contract: 'new', fte: 500_000 },
    ]);
  });

  it('adds nothing when an empty cell is emptied', () => {
    expect(writeCell(plan, column('posts.envelope'), 'a', undefined, 'typed', newId)).toEqual([]);
  });

  it('keeps the budget of an exercice on a row named after it', () => {
    const after = apply(plan, writeCell(plan, column('years.ownFunds'), '2027', 8000000, 'typed', newId));
    expect(after.ownFunds).toEqual([{ id: '2027', year: 2027, amount: 8000000 }]);
  });

  it('keeps the budget of a commune for an exercice on a row named after both', () => {
    const after = apply(plan, writeCell(plan, communeOwnFunds(2027), '43112', 500000, 'typed', newId));
    expect(after.ownFunds).toEqual([{ id: '2027:43112', year: 2027, commune: '43112', amount: 500000 }]);
    expect(readCell(after, communeOwnFunds(2027), '43112')).toBe(500000);
    expect(readCell(after, communeOwnFunds(2026), '43112')).toBeUndefined();
    expect(readCell(after, column('years.ownFunds'), '2027')).toBeUndefined();
  });

  it('writes the budget of a commune on the row that holds it, whatever its name', () => {
    const held: Plan = { ...plan, ownFunds: [{ id: 'x', year: 2027, commune: '43112', amount: cents(1) }] };
    expect(apply(held, writeCell(held, communeOwnFunds(2027), '43112', 2, 'typed', newId)).ownFunds).toEqual([
      { id: 'x', year: 2027, commune: '43112', amount: 2 },
    ]);
  });
});

describe('columns', () => {
  it('have one id each', () => {
    expect(new Set(COLUMNS.map((one) => one.id)).size).toBe(COLUMNS.length);
  });

  it('are found from the field a gap names', () => {
    expect(columnFor('contracts', 'end')?.id).toBe('posts.end');
    expect(columnFor('conventions', 'start')?.id).toBe('posts.conventionStart');
  });
});
