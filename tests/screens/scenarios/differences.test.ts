import { describe, expect, it } from 'vitest';
import { percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { apply, setField } from '../../../src/domain/plan/change.ts';
import type { Plan, Row } from '../../../src/domain/plan/plan.ts';
import type { Scenario } from '../../../src/domain/plan/scenario.ts';
import { raisePays, shareBy, stopPosts } from '../../../src/domain/scenario/gestures.ts';
import { overlay } from '../../../src/domain/scenario/overlay.ts';
import { cellOfChange, differencesOf } from '../../../src/screens/scenarios/differences.ts';
import { aContract, anEmployer, aPlan, aPost } from '../../domain/a-plan.ts';

const plan = aPlan({
  structures: [anEmployer()],
  posts: [aPost('p'), aPost('q')],
  contracts: [aContract('p'), aContract('q')],
});
const raised = raisePays(plan, ['q'], percent(2), day('2027-01-01'), () => 'rise');
const stopped = stopPosts(plan, ['p'], day('2027-01-01'));
const origin = setField('posts', plan.posts[0] as never, 'origin', { state: 'pasted' });
const scenario: Scenario = { id: 's', name: 'Essai', changes: [...raised, ...stopped, ...origin, ...shareBy(plan, 'equal')] };
const laid = overlay(plan, scenario).plan;

describe('the differences of a scenario', () => {
  it('are gathered by post in the order of the plan, the plan itself first, origins left out', () => {
    const { groups, lost } = differencesOf(plan, scenario);
    expect(groups.map(({ post, changes }) => [post, changes.length])).toEqual([
      [undefined, 1],
      ['p', 3],
      ['q', 1],
    ]);
    expect(lost).toEqual([]);
  });

  it('tell apart what no longer fits', () => {
    const without: Plan = apply(plan, [{ kind: 'remove', table: 'contracts', row: plan.contracts[0] as Row, at: 0 }]);
    const { groups, lost } = differencesOf(without, scenario);
    expect(lost).toEqual([stopped[2]]);
    expect(groups.flatMap(({ changes }) => changes)).not.toContain(stopped[2]);
  });

  it.each([
    ['a cell, by its own cell', stopped[0], { table: 'posts', id: 'p', field: 'state' }],
    ['a contract, by its cell', stopped[2], { table: 'contracts', id: 'contract-p', field: 'end' }],
    ['an amendment, by its post', raised[0], { table: 'posts', id: 'q', field: 'label' }],
    ['a setting, by none', scenario.changes.at(-1), undefined],
    ['a row taken away, by none', { kind: 'remove', table: 'posts', row: aPost('p'), at: 0 } as const, undefined],
    ['a row that is gone, by none', { kind: 'set', table: 'posts', id: 'gone', field: 'state', to: 'vacant' } as const, undefined],
  ])('show %s', (_, change, cell) => {
    expect(cellOfChange(laid, change as never)).toEqual(cell);
  });
});
