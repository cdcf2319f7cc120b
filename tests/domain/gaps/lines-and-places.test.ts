import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Cofinancing, Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { createTerritory } from '../../../src/domain/territory/create-territory.ts';
import { aContract, aLine, anEmployer, aPlan, aPost, without } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

describe('a cap', () => {
  test.each([
    { cap: 313_135, found: [{ year: 2026 }, { year: 2027 }, { year: 2028 }] },
    { cap: 313_204, found: [{ year: 2028, amount: 3_812, names: ['Département'], cell: { field: 'cap' } }] },
    { cap: 400_000, found: [] },
  ])('of $cap cuts what a tenth of the cost gives beyond it', ({ cap, found }) => {
    const gaps = gapsOf('capExceeded', aPlan({ ...base, cofinancings: [aLine('l', { cap: cents(cap) })] }));
    expect(gaps.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))).toMatchObject(found);
  });
});

describe('a European rate above the most of its programme', () => {
  const european = (departement: string, rate: number, fields: Partial<Cofinancing> = {}) =>
    aPlan({
      ...base,
      lastYear: 2025,
      posts: [aPost('p', { departement })],
      funders: [{ id: 'f', name: 'FSE+', kind: 'european' }],
      cofinancings: [aLine('l', { rate: percent(rate), ...fields })],
    });
  test.each([
    { plan: european('43', 60), found: [] },
    { plan: european('43', 75), found: [{ year: 2025, amount: 469_703, names: ['FSE+'] }] },
    { plan: european('75', 40), found: [] },
    { plan: european('69', 41), found: [{ amount: 31_314 }] },
    { plan: european('974', 85), found: [] },
    { plan: european('974', 86, { state: 'requested' }), found: [{ amount: 31_314 }] },
  ])('$plan.posts.0.departement: $plan.cofinancings.0.rate millionths', ({ plan, found }) => {
    expect(gapsOf('rateAboveMost', plan)).toMatchObject(found);
  });

  test('is that of the mainland for a post whose département nobody knows', () => {
    const nowhere = { ...european('43', 75), posts: [without(aPost('p'), 'departement', 'commune')] };
    expect(gapsOf('rateAboveMost', nowhere)).toMatchObject([{ amount: 469_703 }]);
  });

  test('of another funder is nobody’s business', () => {
    expect(gapsOf('rateAboveMost', { ...european('43', 90), funders: [{ id: 'f', name: 'Région', kind: 'region' }] })).toEqual([]);
  });
});

describe('a commune', () => {
  const commune = (code: string, name: string) => ({ code, name, departement: '43', region: '84', postalCodes: [] });
  const territory = createTerritory({
    vintage: 'COG',
    regions: [],
    departements: [],
    epcis: [],
    communes: [commune('43001', 'Agnat'), commune('43200', 'Saint-Denis'), commune('43201', 'Saint-Denis')],
    former: [['43999', '43001']],
  });
  const found = (plan: Plan) =>
    recompute({ plan, territory, asOf: day('2026-11-23') })
      .gaps.filter(({ code }) => code === 'communeUnknown')
      .map(({ variant, names, post, cell }) => [variant, names, post, cell?.table]);

  test.each([
    { what: 'of today', posts: [aPost('p')], gaps: [] },
    { what: 'that nobody named', posts: [without(aPost('p'), 'commune')], gaps: [] },
    { what: 'gone into another', posts: [aPost('p', { commune: '43999' })], gaps: [['merged', ['43999', 'Agnat (43001)'], 'p', 'posts']] },
    { what: 'unknown', posts: [aPost('p', { commune: '99999' })], gaps: [['unknown', ['99999'], 'p', 'posts']] },
    {
      what: 'named like another',
      posts: [aPost('p', { commune: 'Saint-Denis' })],
      gaps: [['ambiguous', ['Saint-Denis', '2'], 'p', 'posts']],
    },
    {
      what: 'served by two posts, told once',
      posts: ['p', 'q'].map((id) => aPost(id, { served: [{ commune: '99999', weight: 1 }] })),
      gaps: [['unknown', ['99999'], 'p', 'posts']],
    },
  ])('$what', ({ posts, gaps }) => {
    expect(found(aPlan({ ...base, posts }))).toEqual(gaps);
  });

  test('of a seat or of a cofinancing is checked too, and nothing is said without the reference', () => {
    const plan = aPlan({
      ...base,
      structures: [anEmployer({ commune: '43998' })],
      cofinancings: [aLine('l', { target: 'commune', targetId: '43997' }), aLine('m', { target: 'post', targetId: 'p' })],
    });
    expect(found(plan).map(([, , , table]) => table)).toEqual(['structures', 'cofinancings']);
    expect(gapsOf('communeUnknown', plan)).toEqual([]);
  });

  test.each([
    { target: undefined, found: [] },
    { target: 3_000, found: [] },
    { target: 2_500, found: [{ commune: '43002', names: ['2500', '1'] }] },
    { target: 1_000, found: [{ commune: '43002', names: ['2500', '2'] }] },
  ])('of 2 500 inhabitants without a post, at one post for $target', ({ target, found: gaps }) => {
    const communes = [
      { id: '43001', name: 'Agnat', population: 9_000 },
      { id: '43002', name: 'Allègre', population: 2_500 },
      { id: '43003', name: 'Alleyrac' },
    ];
    const plan = aPlan({ ...base, communes, settings: target === undefined ? {} : { inhabitantsPerPost: target } });
    expect(gapsOf('communeUnserved', plan)).toMatchObject(gaps);
  });
});

describe('the same post twice', () => {
  test.each([
    {
      what: 'the same national id',
      posts: [aPost('p', { nationalId: '12' }), aPost('q', { nationalId: '12' })],
      found: [['nationalId', ['12', 'P']]],
    },
    { what: 'the same name at one employer', posts: [aPost('p'), aPost('q', { label: 'P' })], found: [['label', ['P', 'P']]] },
    { what: 'the same name at two employers', posts: [aPost('p'), aPost('q', { label: 'P', employer: 'other' })], found: [] },
    { what: 'empty ids', posts: [aPost('p', { nationalId: '' }), aPost('q', { nationalId: '' })], found: [] },
  ])('$what', ({ posts, found }) => {
    expect(gapsOf('samePostTwice', aPlan({ ...base, posts })).map(({ variant, names }) => [variant, names])).toEqual(found);
  });
});

describe('a date for which no rule is known', () => {
  test.each([
    {
      what: 'a pay before the first SMIC',
      plan: aPlan({ ...base, firstYear: 2020, contracts: [aContract('p', { start: day('2020-03-01') })], conventions: [] }),
      found: [['contract', '2020-03-01']],
    },
    {
      what: 'a step before the first grid',
      plan: aPlan({
        ...base,
        firstYear: 2023,
        conventions: [],
        contracts: [aContract('p', { regime: 'civilServant', payBasis: 'grade', scale: 'C2', step: 3, start: day('2023-05-01') })],
      }),
      found: [['contract', '2023-05-01']],
    },
    {
      what: 'a renewal signed before there were any',
      plan: aPlan({
        ...base,
        conventions: [{ id: 'v', post: 'p', envelope: 'v2', start: day('2025-01-01'), signedOn: day('2022-12-31') }],
      }),
      found: [['convention', '2022-12-31']],
    },
    { what: 'none', plan: aPlan(base), found: [] },
  ])('$what', ({ plan, found }) => {
    expect(gapsOf('outsideRule', plan).map(({ variant, from }) => [variant, from])).toEqual(found);
  });
});

describe('what rests on hypotheses', () => {
  test('is said for each exercice, with the lines whose rate no text gives', () => {
    const gaps = gapsOf('restsOnHypothesis', aPlan({ ...base, firstYear: 2025, lastYear: 2027 }));
    expect(gaps.map(({ year }) => year).toSorted()).toEqual([2025, 2026, 2027]);
    expect(gaps.find(({ year }) => year === 2026)).toMatchObject({
      names: ['ircantecA', 'apprenticeship', 'managementCentre'],
      amount: 3_132_036,
    });
    expect(gaps.find(({ year }) => year === 2027)?.names).toContain('health');
  });

  test('a typed monthly cost rests on none', () => {
    expect(gapsOf('restsOnHypothesis', aPlan({ ...base, contracts: [aContract('p', { monthlyCost: cents(260_000) })] }))).toEqual([]);
  });

  test('posts with a supposed contract or convention are counted once', () => {
    const origin = { '*': 'hypothesis' } as const;
    const plan = aPlan({
      ...base,
      contracts: [aContract('p', { origin, monthlyCost: cents(260_000) })],
      conventions: [{ ...base.conventions[0], origin } as never],
    });
    expect(gapsOf('restsOnHypothesis', plan)).toMatchObject([{ variant: 'inputs', names: ['1'], cell: { id: 'p' } }]);
  });
});
