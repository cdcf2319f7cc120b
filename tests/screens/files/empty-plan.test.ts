import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { type Answers, answersHold, planFrom } from '../../../src/screens/files/empty-plan.ts';

const answers: Answers = { holder: ' Langeac ', kind: 'commune', firstYear: 2027, years: 3, posts: 2 };

function counter(): () => string {
  let next = 0;
  return () => `id-${++next}`;
}

describe('a plan from four answers', () => {
  it('holds its exercices, its holder and labelled posts', () => {
    const plan = planFrom(answers, counter());
    expect([plan.firstYear, plan.lastYear, plan.name]).toEqual([2027, 2029, 'Langeac · BP 2027']);
    expect(plan.posts.map((post) => post.label)).toEqual(['CN-01', 'CN-02']);
    expect(plan.structures).toEqual([{ id: plan.holder, name: 'Langeac', kind: 'commune' }]);
    expect(plan.posts.every((post) => post.employer === plan.holder)).toBe(true);
  });

  it('gives figures to the posts of a public holder as soon as a gross and two dates are typed', () => {
    const plan = planFrom(answers, counter());
    expect(plan.contracts.map(({ regime, origin }) => [regime, origin?.['regime']])).toEqual([
      ['publicFixedTerm', 'hypothesis'],
      ['publicFixedTerm', 'hypothesis'],
    ]);
    const typed = {
      ...plan,
      contracts: plan.contracts.map((contract) => ({
        ...contract,
        grossPay: cents(210_000),
        start: day('2027-01-01'),
        end: day('2028-08-31'),
      })),
    };
    const { cost } = recompute({ plan: typed, asOf: day('2026-11-23') }).plan;
    expect(cost[0]).toBeGreaterThan(2 * 12 * 210_000);
    expect(cost[2]).toBe(0);
  });

  it.each(['association', 'otherPrivate', undefined] as const)('supposes no contract for a holder of kind %s', (kind) => {
    const { kind: _, ...others } = answers;
    expect(planFrom({ ...others, ...(kind !== undefined && { kind }) }, counter()).contracts).toEqual([]);
  });

  it('gives every row an id of its own', () => {
    const plan = planFrom(answers, counter());
    const ids = [plan.id, ...plan.structures.map((row) => row.id), ...plan.posts.map((row) => row.id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each<[string, Partial<Answers>, boolean]>([
    ['as given', {}, true],
    ['without a name', { holder: '  ' }, false],
    ['with no exercice', { years: 0 }, false],
    ['with 15 exercices', { years: 15 }, true],
    ['with 16 exercices', { years: 16 }, false],
    ['with no post', { posts: 0 }, true],
    ['with half a post', { posts: 1.5 }, false],
    ['with 501 posts', { posts: 501 }, false],
    ['from a year that was not read', { firstYear: Number.NaN }, false],
  ])('answers %s: %o hold: %s', (_, change, holds) => {
    expect(answersHold({ ...answers, ...change })).toBe(holds);
  });
});
