import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { sharesOf } from '../../../src/screens/card/shares.ts';
import { samplePlan } from '../../../src/screens/files/sample.ts';

const plan: Plan = samplePlan(() => 'p');
const results = recompute({ plan, asOf: day('2026-11-23') });

describe('the shares of a post', () => {
  it('add up to its cost in every exercice, for every post', () => {
    for (const post of plan.posts) {
      const rows = sharesOf(results, plan, post.id) ?? [];
      const cost = rows.find((row) => row.kind === 'cost')?.amounts ?? [];
      const paid = rows.filter((row) => row.kind === 'state' || row.kind === 'cofunding' || row.kind === 'remainder');
      cost.forEach((amount, year) => {
        if (!Number.isNaN(amount)) expect(paid.reduce((sum, row) => sum + (row.amounts[year] as number), 0)).toBe(amount);
      });
      expect(cost).toHaveLength(4);
    }
  });

  it('name the funder of each cofinancing', () => {
    const named = sharesOf(results, plan, 'cn-01')
      ?.filter((row) => row.kind === 'cofunding')
      .map((row) => row.funder);
    expect(named).toContain('Commune de Langeac');
  });

  it('are not known for a post that the results do not hold', () => {
    expect(sharesOf(results, plan, 'nobody')).toBeUndefined();
  });
});
