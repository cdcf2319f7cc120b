import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Contract } from '../../../src/domain/plan/plan.ts';
import { aContract, aConvention, aPlan, without } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

describe('contract and convention', () => {
  test('a contract without end outlives its convention: from the next day, at its whole cost', () => {
    expect(gapsOf('contractOutlivesConvention', aPlan(base))).toEqual([
      {
        code: 'contractOutlivesConvention',
        severity: 'warning',
        post: 'p',
        from: '2028-01-01',
        amount: 3_170_160,
        cell: { table: 'contracts', id: 'contract-p', field: 'end' },
      },
    ]);
  });

  test.each([
    { end: '2027-12-31', found: [] },
    { end: '2028-01-01', found: [{ from: '2028-01-01', to: '2028-01-01', amount: 8_804 }] },
    { end: '2028-01-15', found: [{ from: '2028-01-01', to: '2028-01-15', amount: 132_089 }] },
  ])('a contract that ends on $end', ({ end, found }) => {
    expect(gapsOf('contractOutlivesConvention', aPlan({ ...base, contracts: [aContract('p', { end: day(end) })] }))).toMatchObject(found);
  });

  test('once the convention has ended it is an alert', () => {
    expect(gapsOf('contractOutlivesConvention', aPlan(base), '2027-12-31')[0]?.severity).toBe('warning');
    expect(gapsOf('contractOutlivesConvention', aPlan(base), '2028-01-01')[0]?.severity).toBe('alert');
  });

  test('of the convention that ends last: another one, shorter, changes nothing', () => {
    const short = aConvention('p', { id: 'short', envelope: 'custom', periods: [{ months: 6, amount: cents(1) }] });
    for (const conventions of [
      [...base.conventions, short],
      [short, ...base.conventions],
    ]) {
      expect(gapsOf('contractOutlivesConvention', aPlan({ ...base, conventions }))).toMatchObject([{ from: '2028-01-01' }]);
    }
  });

  test('of unknown cost has no amount even from the middle of a month', () => {
    const conventions = [aConvention('p', { start: day('2025-01-16') })];
    const of = (contracts: Contract[]) => gapsOf('contractOutlivesConvention', aPlan({ ...base, contracts, conventions }))[0];
    expect(of([aContract('p')])).toMatchObject({ from: '2028-01-16', amount: 11 * 264_180 + 132_090 });
    expect(of([without(aContract('p'), 'grossPay')])).not.toHaveProperty('amount');
  });

  test('of unknown cost has no amount, not zero', () => {
    const found = gapsOf('contractOutlivesConvention', aPlan({ ...base, contracts: [without(aContract('p'), 'grossPay')] }));
    expect(found).toHaveLength(1);
    expect(found[0]).not.toHaveProperty('amount');
  });

  test.each([
    { end: '2027-12-31', found: [] },
    { end: '2027-12-30', found: [] },
    { end: '2027-12-29', found: [{ from: '2027-12-30', to: '2027-12-31', amount: 3_472 }] },
    { end: '2026-12-31', found: [{ from: '2027-01-01', to: '2027-12-31', amount: 1_250_000, severity: 'warning' }] },
    { end: '2026-11-22', found: [{ from: '2026-11-23', to: '2027-12-31', amount: 1_381_944, severity: 'alert' }] },
  ])('a convention that outlives a contract ended on $end loses money', ({ end, found }) => {
    expect(gapsOf('conventionOutlivesContract', aPlan({ ...base, contracts: [aContract('p', { end: day(end) })] }))).toMatchObject(found);
  });

  test('nothing is lost when the plan maintains the money', () => {
    const plan = aPlan({ ...base, contracts: [aContract('p', { end: day('2026-06-30') })], settings: { vacancy: 'maintained' } });
    expect(gapsOf('conventionOutlivesContract', plan)).toEqual([]);
  });

  test('a convention from the 31st ends the 30th, with its contract: nothing outlives anything', () => {
    const contracts = [aContract('p', { start: day('2025-01-31'), end: day('2028-01-30') })];
    const conventions = [aConvention('p', { start: day('2025-01-31') })];
    const plan = aPlan({ ...base, contracts, conventions });
    expect([...gapsOf('contractOutlivesConvention', plan), ...gapsOf('conventionOutlivesContract', plan)]).toEqual([]);
  });

  test('what is over is only worth knowing', () => {
    const plan = aPlan({ ...base, contracts: [aContract('p', { end: day('2028-03-31') })] });
    expect(gapsOf('contractOutlivesConvention', plan, '2028-03-31')[0]?.severity).toBe('alert');
    expect(gapsOf('contractOutlivesConvention', plan, '2028-04-01')[0]?.severity).toBe('info');
  });
});
