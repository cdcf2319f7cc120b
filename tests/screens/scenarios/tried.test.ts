import { describe, expect, it } from 'vitest';
import { percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { changesTried, isOnPosts, nameTried, postsTouched, type Tried } from '../../../src/screens/scenarios/tried.ts';
import { TRIALS } from '../../../src/texts/trials.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost } from '../../domain/a-plan.ts';

const plan = aPlan({
  structures: [anEmployer()],
  posts: [aPost('p'), aPost('q')],
  contracts: [aContract('p', { end: day('2027-06-30') }), aContract('q', { payBasis: 'smic' })],
  conventions: [aConvention('p'), aConvention('q')],
  funders: [{ id: 'f', name: 'Département' }],
  cofinancings: [aLine('l', { state: 'requested' })],
});
const both = ['p', 'q'];
const on = day('2027-01-01');
let rank = 0;
const newId = () => `n${++rank}`;

const cases: readonly { tried: Tried; name: string; tables: readonly string[] }[] = [
  {
    tried: { trial: 'stop', posts: both, on },
    name: '2 postes arrêtés le 01/01/2027',
    tables: ['posts', 'posts', 'contracts', 'posts', 'posts', 'contracts'],
  },
  { tried: { trial: 'keep', posts: ['p'], until: undefined }, name: '1 poste gardé sans fin', tables: ['contracts'] },
  {
    tried: { trial: 'keep', posts: both, until: day('2028-12-31') },
    name: '2 postes gardés jusqu’au 31/12/2028',
    tables: ['contracts'],
  },
  { tried: { trial: 'endState', posts: ['q'], on }, name: 'Sans aide de l’État au 01/01/2027', tables: ['conventions'] },
  { tried: { trial: 'raise', posts: both, by: percent(2), on }, name: 'Salaires +2 % au 01/01/2027', tables: ['amendments'] },
  {
    tried: { trial: 'fte', posts: both, fte: percent(80), on },
    name: '2 postes à 80 % au 01/01/2027',
    tables: ['amendments', 'amendments'],
  },
  {
    tried: { trial: 'cofinancings', lines: ['l'], state: 'notified' },
    name: '1 cofinancement : notifié',
    tables: ['cofinancings'],
  },
  { tried: { trial: 'share', key: 'equal' }, name: 'Partage à parts égales', tables: ['plan'] },
];

describe('what is tried in a scenario', () => {
  it.each(cases)('$name', ({ tried, name, tables }) => {
    expect(nameTried(tried).replace(/\s/g, ' ')).toBe(name);
    expect(changesTried(plan, tried, newId).map(({ table }) => table)).toEqual(tables);
  });

  it('is every gesture of the menu', () => {
    expect(new Set(cases.map(({ tried }) => tried.trial))).toEqual(new Set(TRIALS));
    expect(TRIALS.filter((trial) => !isOnPosts(trial))).toEqual(['cofinancings', 'share']);
  });

  it('tells the posts it leaves as they are: a pay at the SMIC follows the SMIC', () => {
    const changes = changesTried(plan, { trial: 'raise', posts: both, by: percent(2), on }, newId);
    expect(postsTouched(plan, both, changes)).toEqual({ touched: ['p'], left: ['q'] });
  });
});
