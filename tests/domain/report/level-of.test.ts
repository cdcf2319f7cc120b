import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Contract, Plan } from '../../../src/domain/plan/plan.ts';
import { emptyPlan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { levelOf } from '../../../src/domain/report/figures.ts';

const contract = (fields: Partial<Contract>): Plan => ({
  ...emptyPlan('p', 'Plan', 2025, 2026),
  structures: [{ id: 's', name: 'S', kind: 'commune', staffBand: 'under11' }],
  posts: [{ id: 'a', label: 'CN-01', employer: 's', commune: '43112' }],
  contracts: [{ id: 'k', post: 'a', regime: 'publicProject', start: day('2026-01-01'), ...fields }],
});
const levels = (plan: Plan) => {
  const results = recompute({ plan, asOf: day('2026-11-23') });
  return [levelOf(results, 0, 0), levelOf(results, 0, 1)];
};

describe('the level of a cost', () => {
  it('is that of the exercice, none when nothing is paid or when the cost is not known', () => {
    expect(levels(contract({ payBasis: 'gross', grossPay: cents(200_000) }))).toEqual([undefined, 'table']);
    expect(levels(contract({ monthlyCost: cents(300_000) }))).toEqual([undefined, 'typedCost']);
    expect(levels(contract({}))).toEqual([undefined, undefined]);
  });

  it('is that of each post, and of an exercice with several the furthest from the table', () => {
    const one = contract({ payBasis: 'gross', grossPay: cents(200_000) });
    const typed = { id: 'm', post: 'b', start: day('2026-01-01'), end: day('2026-06-30'), monthlyCost: cents(300_000) } as const;
    const plan: Plan = {
      ...one,
      posts: [...one.posts, { id: 'b', label: 'CN-02', employer: 's', commune: '43112' }],
      contracts: [
        ...one.contracts,
        typed,
        { id: 'n', post: 'b', regime: 'publicProject', start: day('2026-07-01'), payBasis: 'gross', grossPay: cents(200_000) },
      ],
    };
    const results = recompute({ plan, asOf: day('2026-11-23') });
    expect([0, 1].map((post) => [levelOf(results, post, 0), levelOf(results, post, 1)])).toEqual([
      [undefined, 'table'],
      [undefined, 'typedCost'],
    ]);
  });

  it('is none for a post that the results do not hold', () => {
    const results = recompute({ plan: contract({}), asOf: day('2026-11-23') });
    expect(levelOf(results, 5, 0)).toBeUndefined();
  });
});
