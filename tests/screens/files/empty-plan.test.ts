import { describe, expect, it } from 'vitest';
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
