import { describe, expect, it } from 'vitest';
import { foundCommunes, likely, suggestionsFor } from '../../../src/screens/grid/suggestions.ts';
import { column, plan } from './plan.ts';

const labels = (id: string, typed: string): string[] => suggestionsFor(plan, column(id), typed).map((one) => one.label);
const marked = (id: string, typed: string): string | undefined => {
  const all = suggestionsFor(plan, column(id), typed);
  return all[likely(all, typed)]?.label;
};

describe('the list of a cell', () => {
  it('shows every choice before anything is typed, none of them marked', () => {
    expect(labels('posts.state', '')).toEqual(['Occupé', 'Vacant', 'Rendu']);
    expect(marked('posts.state', '')).toBeUndefined();
  });

  it('narrows as one types, accents and case aside, what starts so first', () => {
    expect(labels('posts.regime', 'cdd')).toEqual(['Contractuel · CDD', 'Privé · CDD']);
    expect(labels('cofinancings.funderKind', 'REG')).toEqual(['Région']);
    expect(marked('posts.state', 'occupe')).toBe('Occupé');
  });

  it('offers to create an employer that nobody is called like, marked only when no name starts so', () => {
    expect(labels('posts.employer', 'clic')).toEqual(['Association Clic', 'Créer «\u00a0clic\u00a0»']);
    expect(marked('posts.employer', 'clic')).toBe('Créer «\u00a0clic\u00a0»');
    expect(marked('posts.employer', 'assoc')).toBe('Association Clic');
    expect(labels('posts.employer', 'association clic')).toEqual(['Association Clic']);
  });

  it('lists the posts a cofinancing can aim at', () => {
    expect(labels('cofinancings.targetId', '02')).toEqual(['CN-02']);
  });
});

describe('the list of communes', () => {
  const homonyms = [
    { code: '97411', name: 'Saint-Denis', departement: '974' },
    { code: '93066', name: 'Saint-Denis', departement: '93' },
  ];

  it('starts with those of the plan, told apart by code and département', () => {
    expect(foundCommunes(plan, undefined).map(({ label, detail }) => [label, detail])).toEqual([
      ['Langeac', '43112 · 43'],
      ['Saint-Denis', '97411 · 974'],
    ]);
  });

  it('marks the best answer, but never one of two homonyms', () => {
    expect(
      likely(
        foundCommunes(plan, [
          { code: '43112', name: 'Langeac' },
          { code: '48080', name: 'Langogne' },
        ]),
        'lang',
      ),
    ).toBe(0);
    expect(likely(foundCommunes(plan, homonyms), 'saint denis')).toBe(-1);
    expect(likely(foundCommunes(plan, []), 'zzz')).toBe(-1);
  });

  it('marks the commune of a code, but none of those that share a postal code', () => {
    const [langeac, other] = [
      { code: '43112', name: 'Langeac' },
      { code: '43013', name: 'Aubazat' },
    ];
    expect(likely(foundCommunes(plan, [langeac!]), '43112')).toBe(0);
    expect(likely(foundCommunes(plan, [langeac!, other!]), '43300')).toBe(-1);
  });
});
