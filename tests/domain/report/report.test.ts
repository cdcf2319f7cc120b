import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { report } from '../../../src/domain/report/report.ts';
import { summarise } from '../../../src/domain/report/summary.ts';
import { REPORT_VIEWS } from '../../../src/domain/report/table.ts';
import sample from '../../../src/screens/files/sample.json';
import { anyPlan } from '../../examples/plans/any-plan.ts';

const asOf = day('2026-11-23');
const samplePlan = sample as unknown as Plan;
const examplePlan: Plan = {
  ...samplePlan,
  extraCosts: [{ id: 'x', post: samplePlan.posts[0]?.id ?? '', kind: 'travel', amount: cents(12_000), rhythm: 'monthly' }],
};
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

  it('names by their id rows that are not there, and communes by their code when the plan does not hold them', () => {
    const plan = {
      ...examplePlan,
      structures: [],
      funders: [],
      communes: [],
      cofinancings: [
        { id: 'c', funder: 'gone', target: 'commune', targetId: '43112' },
        { id: 'p', funder: 'gone', target: 'post', targetId: 'gone' },
      ],
      extraCosts: [{ id: 'x', post: 'gone' }],
    } as Plan;
    const results = recompute({ plan, asOf });
    expect(report('posts', plan, results).rows[0]?.slice(0, 3)).toEqual(['CN-01', '43112', examplePlan.posts[0]?.employer]);
    expect(report('cofinancings', plan, results).rows.map((row) => row.slice(0, 4))).toEqual([
      ['gone', undefined, 'commune', '43112'],
      ['gone', undefined, 'post', 'gone'],
    ]);
    expect(report('extraCosts', plan, results).rows[0]?.[0]).toBe('gone');
    expect(summarise(plan, results).communes[0]).toMatchObject({ name: null });
  });

  it('names the commune of a cofinancing, and gives posts without a commune a line without a name', () => {
    const line = { id: 'c', target: 'commune', targetId: '43112' } as const;
    const { commune: _, served: __, ...nowhere } = examplePlan.posts[0] as Plan['posts'][number];
    const plan = { ...examplePlan, posts: [nowhere, ...examplePlan.posts.slice(1)], cofinancings: [line] };
    const results = recompute({ plan, asOf });
    expect(report('cofinancings', plan, results).rows[0]?.[3]).toBe('Langeac (43112)');
    expect(report('communes', plan, results).rows.at(-1)?.[0]).toBeUndefined();
    expect(results.communeIds.at(-1)).toBe('');
  });

  it('names the post and the commune of a gap, a post that has gone since by its id', () => {
    const plan = {
      ...examplePlan,
      settings: { ...examplePlan.settings, inhabitantsPerPost: 1 },
      communes: [{ id: '43200', name: 'Ailleurs', population: 900 }],
    };
    const results = recompute({ plan, asOf });
    const of = (code: string, shown: Plan) => report('gaps', shown, results).rows.filter((_, k) => results.gaps[k]?.code === code);
    expect(of('communeUnserved', plan).map((row) => row.slice(2, 4))).toEqual([[undefined, 'Ailleurs (43200)']]);
    const [one] = results.gaps.filter(({ post }) => post !== undefined);
    const at = results.gaps.findIndex((gap) => gap === one);
    expect(report('gaps', plan, results).rows[at]?.[2]).toBe(plan.posts.find(({ id }) => id === one?.post)?.label);
    expect(report('gaps', { ...plan, posts: [] }, results).rows[at]?.[2]).toBe(one?.post);
  });

  it('shows nothing where an amount is not known', () => {
    const plan = { ...examplePlan, contracts: [] };
    const table = report('posts', plan, recompute({ plan, asOf }));
    const cost = table.columns.findIndex(({ id, year }) => id === 'cost' && year === 2025);
    expect(table.rows[0]?.[cost]).toBeUndefined();
  });
});

describe('a summary', () => {
  it('balances every row to the cent, whatever the plan', { timeout: 120_000 }, () => {
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
