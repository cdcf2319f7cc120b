import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Explanation } from '../../../src/domain/explain/explanation.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { explained, monthsOf, recompute } from '../../../src/domain/recompute.ts';
import { aContract, aLine, anEmployer, aPlan, aPost, without } from '../a-plan.ts';

const asOf = day('2026-11-23');

/** An association with so many posts at 6 000 € a month in 2026, one with a single such post, and a post without employer. */
function associations(posts: number, parts: Partial<Plan> = {}): Plan {
  const ids = [...Array.from({ length: posts }, (_, k) => `p${k}`), 'alone', 'nobody'];
  return aPlan({
    firstYear: 2026,
    lastYear: 2026,
    structures: [anEmployer({ id: 'big', kind: 'association' }), anEmployer({ id: 'small', kind: 'association' })],
    posts: ids.map((id) => {
      if (id === 'nobody') return without(aPost(id), 'employer');
      return aPost(id, { employer: id === 'alone' ? 'small' : 'big' });
    }),
    contracts: ids.map((id) => aContract(id, { regime: 'privatePermanent', start: day('2026-01-01'), grossPay: cents(600_000) })),
    ...parts,
  });
}

const costs = (plan: Plan) => Array.from(recompute({ plan, asOf }).posts.cost);

// 72 000 € a year: 4.25 % of 9 229 €, 8.5 % of the next 9 194 €, 13.6 % of the last 53 577 € = 8 460.19 €, or 705.02 € a month.
const OWN = 12 * 70_502;
// Three of them owe 25 380.72 €: 1 124.72 € beyond the allowance of 24 256 €.
const DUE = 3 * OWN - 2_425_600;

describe('the tax on salaries past the allowance of an association', () => {
  test('is not owed by two posts, and is shared by three, to the cent', () => {
    const [below] = costs(associations(2));
    const [first, second, third, alone] = costs(associations(3)) as [number, number, number, number];
    expect(DUE).toBe(112_472);
    expect([first, second, third].map((cost) => cost - (below as number))).toEqual([37_491, 37_491, 37_490]);
    expect(alone).toBe(below);
  });

  test('runs through the months of each post, and is not there for an employer under its allowance', () => {
    const due = monthsOf({ plan: associations(3) }, 'p0').cost;
    const free = monthsOf({ plan: associations(3) }, 'alone').cost;
    const past = Array.from(due, (cost, m) => cost - (free[m] as number));
    expect(past.reduce((sum, amount) => sum + amount, 0)).toBe(37_491);
    expect(Math.max(...past) - Math.min(...past)).toBeLessThanOrEqual(1);
  });

  test('is explained by the tax of the employer, its allowance and the own tax of the post, with the cell of the employer', () => {
    const parts = (id: string): readonly Explanation[] =>
      explained({ plan: associations(3) }, { post: id, year: 2026, line: 'cost' })?.parts ?? [];
    expect(parts('p2').map(({ what }) => what)).toEqual(['contract', 'payrollTaxPastAllowance']);
    expect(parts('p2')[1]).toMatchObject({
      amount: 37_490,
      values: [
        { name: 'employerTax', value: 3 * OWN },
        { name: 'allowance', value: 2_425_600, source: { certainty: 'A' } },
        { name: 'ownTax', value: OWN },
      ],
      cell: { table: 'structures', id: 'big', field: 'payrollTax' },
    });
    expect(parts('alone').map(({ what }) => what)).toEqual(['contract']);
  });

  test('is a staff cost for a European fund, whose flat rate is taken of it too', () => {
    const line = aLine('l', { target: 'post', targetId: 'p0', flatRate: 'otherCosts40', rate: percent(100) });
    const plan = associations(3, { funders: [{ id: 'f', name: 'FSE+' }], cofinancings: [line] });
    const [pay] = costs(associations(2)) as [number];
    const given = recompute({ plan, asOf }).posts.cofunding[0] as number;
    expect(given).toBe(pay + 37_491 + Math.round((pay + 37_491) * 0.4));
  });
});
