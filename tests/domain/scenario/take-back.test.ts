import { describe, expect, test } from 'vitest';
import { percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { removeWithBelongings } from '../../../src/domain/plan/belongings.ts';
import { apply, type Change, setField } from '../../../src/domain/plan/change.ts';
import type { Plan, Row } from '../../../src/domain/plan/plan.ts';
import type { Scenario } from '../../../src/domain/plan/scenario.ts';
import { endStateMoney, raisePays, stopPosts } from '../../../src/domain/scenario/gestures.ts';
import { planUnder } from '../../../src/domain/scenario/overlay.ts';
import { takeBack } from '../../../src/domain/scenario/take-back.ts';
import { aContract, aConvention, anEmployer, aPlan, aPost } from '../a-plan.ts';

const plan = aPlan({
  structures: [anEmployer()],
  posts: [aPost('p'), aPost('q')],
  contracts: [aContract('p'), aContract('q')],
  conventions: [aConvention('p'), aConvention('q')],
});
let rank = 0;
const newId = () => `n${++rank}`;

const scenarioOf = (changes: readonly Change[]): Scenario => ({ id: 's', name: 'Essai', changes });
/** The plan shown once changes are taken back from a scenario made of these. */
function shownWithout(changes: readonly Change[], dropped: readonly Change[]): Plan {
  const held: Plan = { ...plan, scenarios: [scenarioOf(changes)] };
  return planUnder(apply(held, takeBack(held, held.scenarios[0] as Scenario, dropped)), 's');
}

describe('a change taken back from a scenario', () => {
  test('leaves the others', () => {
    const changes = stopPosts(plan, ['p', 'q'], day('2027-01-01'));
    const shown = shownWithout(changes, changes.slice(0, 3));
    expect(shown.posts.map(({ state }) => state)).toEqual(['occupied', 'returned']);
    expect(shown.contracts.map(({ end }) => end)).toEqual([undefined, '2026-12-31']);
  });

  test('takes away a row that was added, with what hangs on it', () => {
    const post = aPost('new');
    const added: Change[] = [
      { kind: 'add', table: 'posts', row: post, at: 2 },
      { kind: 'add', table: 'contracts', row: aContract('new'), at: 2 },
    ];
    const raised = raisePays(plan, ['p'], percent(2), day('2027-01-01'), newId);
    const shown = shownWithout([...added, ...raised], added.slice(0, 1));
    expect([shown.posts.length, shown.contracts.length, shown.amendments.length]).toEqual([2, 2, 1]);
  });

  test('brings back a row that was taken away, with what went along', () => {
    const removed = removeWithBelongings(plan, 'posts', ['q']);
    const post = removed.find(({ table }) => table === 'posts') as Change;
    expect(shownWithout(removed, [post])).toMatchObject({ posts: plan.posts, contracts: plan.contracts, conventions: plan.conventions });
  });

  test('takes along where the value came from, unless another value of the row stays', () => {
    const contract = plan.contracts[0] as Row;
    const pay = setField('contracts', contract as never, 'grossPay', 200_000);
    const end = setField('contracts', contract as never, 'end', '2027-12-31');
    const origin = setField('contracts', contract as never, 'origin', { grossPay: 'pasted' });
    expect(shownWithout([...pay, ...origin], pay).contracts[0]).toEqual(plan.contracts[0]);
    expect(shownWithout([...pay, ...end, ...origin], pay).contracts[0]).toMatchObject({
      end: '2027-12-31',
      origin: { grossPay: 'pasted' },
    });
  });

  test('makes no step when the scenario does not hold it', () => {
    const held: Plan = { ...plan, scenarios: [scenarioOf(stopPosts(plan, ['p'], day('2027-01-01')))] };
    expect(takeBack(held, held.scenarios[0] as Scenario, stopPosts(plan, ['q'], day('2027-01-01')))).toEqual([]);
  });
});

test('State money ends for the posts chosen, or for all', () => {
  const ended = (ids?: readonly string[]) =>
    apply(plan, endStateMoney(plan, day('2026-07-01'), ids)).conventions.map(({ endsOn }) => endsOn);
  expect(ended(['q'])).toEqual([undefined, '2026-06-30']);
  expect(ended()).toEqual(['2026-06-30', '2026-06-30']);
});
