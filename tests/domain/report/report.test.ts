import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { report } from '../../../src/domain/report/report.ts';
import { summarise } from '../../../src/domain/report/summary.ts';
import { REPORT_VIEWS } from '../../../src/domain/report/table.ts';
import sample from '../../../src/screens/files/sample.json';
import { anyPlan } from '../../examples/plans/any-plan.ts';

const asOf = day('2026-11-23');
const examplePlan = sample as unknown as Plan;
const sumOf = (amounts: Readonly<Record<string, number>>) => Object.values(amounts).reduce((a, b) => a + b, 0);

describe('a report', () => {
  it.each(REPORT_VIEWS)('on %s has a cell for each column of each row', (view) => {
    const table = report(view, examplePlan, recompute({ plan: examplePlan, asOf }));
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row.length).toBe(table.columns.length);
  });

  it('names what rows point to: employer, commune, funder, post', () => {
    const results = recompute({ plan: examplePlan, asOf });
    expect(report('posts', examplePlan, results).rows[0]?.slice(0, 4)).toEqual([
      'CN-01',
      'Langeac (43112)',
      'CC des Rives du Haut Allier',
      'occupied',
    ]);
    expect(report('cofinancings', examplePlan, results).rows[0]?.slice(0, 4)).toEqual(['Commune de Langeac', 'commune', 'post', 'CN-01']);
  });

  it('shows nothing where an amount is not known', () => {
    const plan = { ...examplePlan, contracts: [] };
    const table = report('posts', plan, recompute({ plan, asOf }));
    const cost = table.columns.findIndex(({ id, year }) => id === 'cost' && year === 2025);
    expect(table.rows[0]?.[cost]).toBeUndefined();
  });
});

describe('a summary', () => {
  it('balances every row to the cent, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const { exercices, posts, communes } = summarise(plan, recompute({ plan, asOf }));
        for (const row of [...exercices, ...posts.flatMap((post) => post.exercices)]) {
          if (row.remainder !== null) expect(row.cost).toBe((row.state as number) + sumOf(row.cofunding) + (row.remainder as number));
        }
        for (const row of communes.flatMap((commune) => commune.exercices)) {
          if (row.cost !== null) expect(row.cost).toBe((row.state as number) + (row.cofunding as number) + (row.remainder as number));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells two funders of the same name apart', () => {
    const plan = { ...examplePlan, funders: examplePlan.funders.map((funder) => ({ ...funder, name: 'Commune' })) };
    const names = Object.keys(summarise(plan, recompute({ plan, asOf })).exercices[0]?.cofunding ?? {});
    expect(new Set(names)).toEqual(new Set(['Commune (f-langeac)', 'Commune (f-saugues)', 'Commune (f-dep)', 'Commune (f-usage)']));
  });

  it('says null, never zero, of what is not known', () => {
    const plan = { ...examplePlan, contracts: [], ownFunds: [] };
    const [first] = summarise(plan, recompute({ plan, asOf })).exercices;
    expect(first).toMatchObject({ cost: null, remainder: null, ownFunds: null, unknown: { posts: 7 } });
  });
});
