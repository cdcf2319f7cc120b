import { describe, expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { spanOf } from '../../../src/domain/base/span.ts';
import { finalIndemnity, monthlyIndemnity } from '../../../src/domain/cost/end-indemnity.ts';
import { contractStretch } from '../../../src/domain/cost/occupation.ts';
import { payCourse } from '../../../src/domain/cost/pay-course.ts';
import { PayRises } from '../../../src/domain/cost/pay-rises.ts';
import { LAW } from '../../../src/domain/law/law.ts';
import type { Contract } from '../../../src/domain/plan/plan.ts';
import { aContract, anEmployer } from '../a-plan.ts';

const span = spanOf(2021, 2030);

/** The rate of the indemnity paid at the end of a contract, in millionths. */
function finalRate(contract: Contract, others: readonly Contract[] = []): number | undefined {
  const course = payCourse(LAW, span, new PayRises(LAW, span), contract, anEmployer(), [], contractStretch(contract));
  return finalIndemnity(LAW, contract, others, course)?.value;
}

const aYear = (fields: Partial<Contract> = {}): Contract =>
  aContract('p', { regime: 'publicFixedTerm', start: day('2025-03-01'), end: day('2026-02-28'), ...fields });

describe('the indemnity at the end of a public contract', () => {
  // Twice the SMIC of February 2026: 2 × 1 823.03 €.
  test.each<[string, Partial<Contract>, number | undefined]>([
    ['of a year to the day', {}, 100_000],
    ['of a day less', { end: day('2026-02-27') }, 100_000],
    ['of a day more', { end: day('2026-03-01') }, undefined],
    ['a cent under twice the SMIC', { grossPay: cents(364_605) }, 100_000],
    ['at twice the SMIC', { grossPay: cents(364_606) }, undefined],
    ['at the SMIC itself', { payBasis: 'smic' }, 100_000],
    ['on an index', { payBasis: 'index', index: 366 }, 100_000],
    ['whose cost is typed', { monthlyCost: cents(250_000) }, undefined],
    ['whose pay is not known', { payBasis: 'index' }, undefined],
    ['that the officer says has none', { endIndemnity: 'none' }, undefined],
    ['that the officer says has one, though it lasts two years', { endIndemnity: 'due', end: day('2027-02-28') }, 100_000],
    ['that the officer says is reduced', { endIndemnity: 'reduced' }, 60_000],
    ['for a project', { regime: 'publicProject' }, undefined],
    ['signed before the law', { start: day('2020-12-31'), end: day('2021-06-30') }, undefined],
  ])('%s', (_, fields, rate) => {
    expect(finalRate(aYear(fields))).toBe(rate);
  });

  test('is not due when any contract follows the next day', () => {
    const next = (start: string) => aContract('p', { id: 'next', start: day(start) });
    expect(finalRate(aYear(), [aYear(), next('2026-03-01')])).toBeUndefined();
    expect(finalRate(aYear(), [aYear(), next('2026-03-02')])).toBe(100_000);
    expect(finalRate(aYear(), [aYear(), next('2026-02-28')])).toBe(100_000);
  });

  test('looks at every pay of the contract', () => {
    const contract = aYear();
    const raised = [{ id: 'm', contract: contract.id, from: day('2025-09-01'), grossPay: cents(400_000) }];
    const course = payCourse(LAW, span, new PayRises(LAW, span), contract, anEmployer(), raised, contractStretch(contract));
    expect(finalIndemnity(LAW, contract, [contract], course)).toBeUndefined();
  });
});

describe('the indemnity of a private contract, month by month', () => {
  const fixed = (fields: Partial<Contract> = {}): Contract => aYear({ regime: 'privateFixedTerm', ...fields });
  const permanent = (start: string) => aContract('p', { id: 'next', regime: 'privatePermanent', start: day(start) });

  test.each<[string, Partial<Contract>, readonly Contract[], number | undefined]>([
    ['of any length', { end: day('2026-08-31') }, [], 100_000],
    ['without an end', { end: undefined as never }, [], 100_000],
    ['followed by a permanent one', {}, [permanent('2026-03-01')], undefined],
    ['followed by a permanent one two days later', {}, [permanent('2026-03-02')], 100_000],
    ['followed by another fixed term', {}, [{ ...permanent('2026-03-01'), regime: 'privateFixedTerm' }], 100_000],
    ['followed, that the officer says has one', { endIndemnity: 'due' }, [permanent('2026-03-01')], 100_000],
    ['that the officer says is reduced', { endIndemnity: 'reduced' }, [], 60_000],
    ['that the officer says has none', { endIndemnity: 'none' }, [], undefined],
    ['that is public', { regime: 'publicFixedTerm' }, [], undefined],
  ])('%s', (_, fields, others, rate) => {
    expect(monthlyIndemnity(LAW, fixed(fields), others)?.value).toBe(rate);
  });

  test('is not known without a start', () => {
    const { start: _, ...undated } = fixed();
    expect(monthlyIndemnity(LAW, undated, [])).toBeUndefined();
  });
});
