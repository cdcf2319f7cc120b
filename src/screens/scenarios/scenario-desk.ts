import { type Accessor, createSignal } from 'solid-js';
import { type Change, setField } from '../../domain/plan/change.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Scenario } from '../../domain/plan/scenario.ts';
import { planUnder } from '../../domain/scenario/overlay.ts';
import { takeBack } from '../../domain/scenario/take-back.ts';
import { writtenIn } from '../../domain/scenario/written.ts';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import { type Trial, trialTexts } from '../../texts/trials.ts';
import type { Session } from '../session.ts';
import { changesTried, nameTried, type Tried } from './tried.ts';

/** The most letters of a scenario's name: it must fit in menus and file names. */
export const MOST_NAME = 80;

/** What is asked in a window: a new scenario, other words for one, or something to try. */
export type AskedOfScenarios =
  | { readonly kind: 'new' }
  | { readonly kind: 'rename'; readonly id: string }
  | { readonly kind: 'trial'; readonly trial: Trial };

/** Why a name is not taken. */
export type NameFault = 'taken' | 'tooLong';

/** All that is done with the scenarios of a plan, each gesture one step; what they are on the screen. */
export interface ScenarioDesk {
  readonly session: Session;
  readonly asked: Accessor<AskedOfScenarios | undefined>;
  ask(what: AskedOfScenarios | undefined): void;
  /** The scenarios ticked for the comparison: all of them until some are let go. */
  compared(): readonly Scenario[];
  isCompared(id: string): boolean;
  setCompared(id: string, on: boolean): void;
  /** Puts a scenario on the screen; without one, the plan as it stands. */
  open(id: string | undefined): void;
  /** A name that no scenario has: this one, or this one with a number. */
  freshName(name: string): string;
  /** Why a scenario cannot have this name; `but` is the scenario that may keep it. */
  faultOf(name: string, but?: string): NameFault | undefined;
  /** Makes a scenario without a change, and opens it. */
  create(name: string, note: string): void;
  rename(id: string, name: string, note: string): void;
  /** Makes a scenario of the same changes, and opens it. */
  duplicate(id: string): void;
  remove(id: string): void;
  /** The changes that a trial would make in a scenario, or in a new one. */
  changesOf(tried: Tried, into: string | undefined): readonly Change[];
  /** Writes a trial in a scenario, or in a new one of this name, and opens it. */
  attempt(tried: Tried, into: { readonly id: string } | { readonly name: string }): void;
  /** Takes changes back from a scenario. */
  takeBack(id: string, changes: readonly Change[]): void;
}

/** The desk of the scenarios of an open plan; `announce` says what was done. */
export function createScenarioDesk(session: Session, announce: (text: string) => void): ScenarioDesk {
  const [asked, setAsked] = createSignal<AskedOfScenarios>();
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  const words = say(scenarioTexts);

  const all = (): Plan['scenarios'] => session.base().scenarios;
  const find = (id: string | undefined): Scenario | undefined => all().find((one) => one.id === id);

  function freshName(name: string): string {
    const names = new Set(all().map((one) => one.name));
    const cut = name.slice(0, MOST_NAME);
    if (!names.has(cut)) return cut;
    for (let rank = 2; ; rank += 1) {
      const end = ` (${rank})`;
      const numbered = name.slice(0, MOST_NAME - end.length) + end;
      if (!names.has(numbered)) return numbered;
    }
  }

  function add(name: string, names: readonly string[], note: string | undefined, changes: readonly Change[]): void {
    const row: Scenario = { id: session.newId(), name, ...(note !== undefined && note !== '' && { note }), changes };
    session.commit('scenario', names, [{ kind: 'add', table: 'scenarios', row, at: all().length }]);
    if (find(row.id) === undefined) return;
    session.openScenario(row.id);
    announce(words.created(name));
  }

  return {
    session,
    asked,
    ask: (what) => void setAsked(what),
    compared: () => all().filter(({ id }) => !left().has(id)),
    isCompared: (id) => !left().has(id),
    setCompared: (id, on) =>
      void setLeft((before) => {
        const after = new Set(before);
        if (on) after.delete(id);
        else after.add(id);
        return after;
      }),
    open(id) {
      const scenario = find(id);
      session.openScenario(scenario?.id);
      announce(scenario === undefined ? words.backSaid : words.opened(scenario.name));
    },
    freshName,
    faultOf(name, but) {
      if (all().some((one) => one.id !== but && one.name === name)) return 'taken';
      return [...name].length > MOST_NAME ? 'tooLong' : undefined;
    },
    create: (name, note) => add(name, [name], note, []),
    rename(id, name, note) {
      const scenario = find(id);
      if (scenario === undefined) return;
      const changes = [
        ...setField('scenarios', scenario, 'name', name),
        ...setField('scenarios', scenario, 'note', note === '' ? undefined : note),
      ];
      session.commit('scenario', [name], changes);
    },
    duplicate(id) {
      const scenario = find(id);
      if (scenario === undefined) return;
      const name = freshName(words.copyOf(scenario.name));
      add(name, [name], scenario.note, scenario.changes);
    },
    remove(id) {
      const scenario = find(id);
      if (scenario === undefined || session.readOnly()) return;
      if (session.scenario()?.id === id) session.openScenario(undefined);
      session.commit('scenario', [scenario.name], [{ kind: 'remove', table: 'scenarios', row: scenario, at: all().indexOf(scenario) }]);
      announce(words.removed(scenario.name));
    },
    changesOf: (tried, into) => changesTried(planUnder(session.base(), into), tried, session.newId),
    attempt(tried, into) {
      const title = say(trialTexts).title[tried.trial];
      const scenario = 'id' in into ? find(into.id) : undefined;
      const changes = changesTried(planUnder(session.base(), scenario?.id), tried, session.newId);
      if (changes.length === 0) return;
      const name = scenario?.name ?? ('name' in into ? into.name : freshName(nameTried(tried)));
      const names = [name, nameTried(tried) === name ? title : nameTried(tried)];
      if (scenario === undefined) add(name, names, undefined, changes);
      else {
        session.commit('scenario', names, writtenIn(scenario, changes));
        session.openScenario(scenario.id);
      }
      announce(say(trialTexts).done(changes.length, name));
    },
    takeBack(id, changes) {
      const scenario = find(id);
      if (scenario === undefined) return;
      const made = takeBack(session.base(), scenario, changes);
      session.commit('scenario', [scenario.name], made);
      if (made.length > 0) announce(words.takenBack(changes.length));
    },
  };
}
