import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { type Day, day } from '../../../src/domain/base/day.ts';
import { setField } from '../../../src/domain/plan/change.ts';
import { createSession } from '../../../src/screens/create-session.ts';
import { createScenarioDesk, MOST_NAME, type ScenarioDesk } from '../../../src/screens/scenarios/scenario-desk.ts';
import { aContract, anEmployer, aPlan, aPost } from '../../domain/a-plan.ts';
import { MemoryPlan } from '../memory-plan.ts';
import { noCompute } from '../no-compute.ts';

const plan = aPlan({ structures: [anEmployer()], posts: [aPost('p'), aPost('q')], contracts: [aContract('p'), aContract('q')] });
const stop = { trial: 'stop', posts: ['p', 'q'], on: day('2027-01-01') } as const;

function open(): ScenarioDesk & { readonly said: string[] } {
  let ids = 0;
  const said: string[] = [];
  const session = createSession({
    held: new MemoryPlan(plan),
    compute: noCompute(),
    clock: () => '2026-11-22T10:00:00Z',
    newId: () => String((ids += 1)),
    asOf: '2026-11-22' as Day,
  });
  return Object.assign(
    createScenarioDesk(session, (text) => said.push(text)),
    { said },
  );
}
const names = ({ session }: ScenarioDesk): string[] => session.base().scenarios.map(({ name }) => name);

describe('a gesture on scenarios', () => {
  it('writes what is tried in a new scenario as one step, opens it, and leaves the plan as it stands', () => {
    const desk = open();
    desk.attempt(stop, { name: 'Deux postes de moins' });
    const { session } = desk;
    expect([session.revision(), session.steps()[0]?.code, session.scenario()?.name]).toEqual([1, 'scenario', 'Deux postes de moins']);
    expect(session.plan().posts.map(({ state }) => state)).toEqual(['returned', 'returned']);
    expect(session.base().posts).toEqual(plan.posts);
    session.undo();
    expect([names(desk), session.scenario()]).toEqual([[], undefined]);
    session.redo();
    expect(names(desk)).toEqual(['Deux postes de moins']);
  });

  it('writes what is tried in a scenario there is, on top of what it changes already', () => {
    const desk = open();
    desk.create('Essai', '');
    const { id } = desk.session.base().scenarios[0] as { id: string };
    desk.open(undefined);
    desk.attempt({ ...stop, posts: ['p'] }, { id });
    desk.attempt({ ...stop, posts: ['q'] }, { id });
    expect(desk.session.revision()).toBe(3);
    expect(desk.session.scenario()?.changes).toHaveLength(6);
    desk.attempt({ ...stop, posts: ['q'] }, { id });
    expect(desk.session.revision()).toBe(3);
  });

  it('makes no step of what would change nothing', () => {
    const desk = open();
    desk.attempt({ trial: 'keep', posts: ['p'], until: undefined }, { name: 'Rien' });
    expect([desk.session.revision(), names(desk)]).toEqual([0, []]);
  });

  it('gives the same changes to a copy, which goes its own way', () => {
    const desk = open();
    desk.attempt(stop, { name: 'Essai' });
    desk.duplicate(desk.session.scenario()?.id ?? '');
    expect([names(desk), desk.session.scenario()?.name]).toEqual([['Essai', 'Essai (copie)'], 'Essai (copie)']);
    desk.takeBack(desk.session.scenario()?.id ?? '', desk.session.scenario()?.changes ?? []);
    expect(desk.session.base().scenarios.map(({ changes }) => changes.length)).toEqual([6, 0]);
    expect(desk.session.plan().posts).toEqual(plan.posts);
  });

  it('takes away the scenario on the screen, and the plan as it stands comes back', () => {
    const desk = open();
    desk.attempt(stop, { name: 'Essai' });
    desk.remove(desk.session.scenario()?.id ?? '');
    expect([names(desk), desk.session.scenario(), desk.session.plan().posts]).toEqual([[], undefined, plan.posts]);
    desk.session.undo();
    expect(names(desk)).toEqual(['Essai']);
  });

  it('gives other words to a scenario, an empty note being none', () => {
    const desk = open();
    desk.create('Essai', 'Demandé par le bureau');
    const { id } = desk.session.base().scenarios[0] as { id: string };
    desk.rename(id, 'Six postes', '');
    expect(desk.session.base().scenarios).toEqual([{ id, name: 'Six postes', changes: [] }]);
  });

  it('keeps what is typed with a scenario open in that scenario', () => {
    const desk = open();
    desk.create('Essai', '');
    const contract = desk.session.plan().contracts[0] as NonNullable<(typeof plan.contracts)[0]>;
    desk.session.commit('edit', ['P'], setField('contracts', contract, 'grossPay', cents(200_000)));
    expect([desk.session.plan().contracts[0]?.grossPay, desk.session.base().contracts[0]?.grossPay]).toEqual([200_000, 190_000]);
  });
});

describe('the names of scenarios', () => {
  it('are never the same twice, nor too long', () => {
    const desk = open();
    desk.create('Essai', '');
    const { id } = desk.session.base().scenarios[0] as { id: string };
    expect([desk.faultOf('Essai'), desk.faultOf('Essai', id), desk.faultOf('x'.repeat(MOST_NAME + 1)), desk.faultOf('Autre')]).toEqual([
      'taken',
      undefined,
      'tooLong',
      undefined,
    ]);
    expect([desk.freshName('Essai'), desk.freshName('Autre'), desk.freshName('x'.repeat(200)).length]).toEqual([
      'Essai (2)',
      'Autre',
      MOST_NAME,
    ]);
  });

  it('ticked for the comparison are all, until some are let go', () => {
    const desk = open();
    desk.create('A', '');
    desk.create('B', '');
    const [a] = desk.session.base().scenarios;
    desk.setCompared(a?.id ?? '', false);
    expect(desk.compared().map(({ name }) => name)).toEqual(['B']);
    desk.setCompared(a?.id ?? '', true);
    expect(desk.compared().map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
