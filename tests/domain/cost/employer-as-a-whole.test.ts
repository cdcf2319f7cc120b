import { describe, expect, it } from 'vitest';
import { cents, rate } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { COST_LEVELS } from '../../../src/domain/cost/rate-card.ts';
import { type Contract, emptyPlan, type Plan, type Structure } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';

const asOf = day('2026-11-23');

/** One employer in 2026, with one post for each of the contracts given. */
function planOf(employer: Partial<Structure>, contracts: readonly Partial<Contract>[]): Plan {
  return {
    ...emptyPlan('p', 'Employer', 2026, 2026),
    structures: [{ id: 's', name: 'Employer', staffBand: 'under11', ...employer }],
    posts: contracts.map((_, p) => ({ id: `p${p}`, label: `CN-${p}`, employer: 's' })),
    contracts: contracts.map((fields, p) => ({ id: `c${p}`, post: `p${p}`, payBasis: 'gross', grossPay: cents(600_000), ...fields })),
  };
}

const costOf = (plan: Plan) => recompute({ plan, asOf }).posts.cost[0];
const wholeYear = { regime: 'privatePermanent', start: day('2026-01-01'), end: day('2026-12-31') } as const;
const oneDayShort = { regime: 'privatePermanent', start: day('2026-01-02'), end: day('2026-01-31') } as const;

describe('an employer as a whole', () => {
  it('owes no tax on salaries for a contract that nobody can date, whose cost is unknown', () => {
    const dated = planOf({ kind: 'association' }, [wholeYear, wholeYear]);
    const withUndated = planOf({ kind: 'association' }, [wholeYear, wholeYear, { regime: 'privatePermanent' }]);
    expect(costOf(withUndated)).toBe(costOf(dated));
  });

  it('that pays the tax on salaries on every euro does not pay it again past an allowance', () => {
    const due = { kind: 'association', payrollTax: 'due' } as const;
    const alone = planOf(due, [oneDayShort]);
    const many = planOf(due, new Array<typeof oneDayShort>(40).fill(oneDayShort));
    expect(costOf(many)).toBe(costOf(alone));
  });

  it('departs from the table of law when its own rate is zero', () => {
    const plan = planOf({ kind: 'commune', managementCentreRate: rate(0) }, [{ ...wholeYear, regime: 'publicProject' }]);
    expect(COST_LEVELS[recompute({ plan, asOf }).levels[0] as number]).toBe('employerRate');
  });
});
