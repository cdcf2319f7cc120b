import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/plan/change.ts';
import { diff } from '../../../src/domain/plan/diff.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import { rewind } from '../../../src/domain/plan/rewind.ts';
import type { Step } from '../../../src/domain/plan/step.ts';
import { anyPlan } from '../../examples/plans/any-plan.ts';

function between(plans: readonly Plan[], first = 1): Step[] {
  return plans.slice(1).map((plan, at) => ({
    revision: first + at,
    at: '2026-11-23T09:00:00Z',
    code: 'edit',
    names: [],
    changes: diff(plans[at] as Plan, plan),
  }));
}

function run(work: Generator<undefined, Plan>): { readonly plan: Plan; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = work.next();
    if (done === true) return { plan: value, pauses };
  }
}

describe('a plan taken back to a revision', () => {
  it('is what it was, whatever the steps since', () => {
    fc.assert(
      fc.property(fc.array(anyPlan(), { minLength: 2, maxLength: 5 }), fc.nat(), (plans, pick) => {
        const to = pick % plans.length;
        expect(run(rewind(plans.at(-1) as Plan, between(plans), to)).plan).toEqual(plans[to]);
      }),
      { numRuns: 200 },
    );
  });

  it('needs only the steps since', () => {
    const plans = ['a', 'b', 'c'].map((name) => ({ ...emptyPlan('p', name, 2025, 2026) }));
    expect(run(rewind(plans[2] as Plan, between(plans, 41), 41)).plan.name).toBe('b');
  });

  it('lets the page draw on a long history', () => {
    const plans = Array.from({ length: 2501 }, (_, at) => emptyPlan('p', `revision ${at}`, 2025, 2026));
    const found = run(rewind(plans.at(-1) as Plan, between(plans), 0));
    expect([found.plan.name, found.pauses]).toEqual(['revision 0', 2]);
    expect(apply(found.plan, [])).toEqual(plans[0]);
  });
});
