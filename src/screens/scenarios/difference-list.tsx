import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import type { GapCell } from '../../domain/gaps/gap.ts';
import type { Change } from '../../domain/plan/change.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Scenario } from '../../domain/plan/scenario.ts';
import { overlay } from '../../domain/scenario/overlay.ts';
import { say } from '../../texts/language.ts';
import type { FindRow } from '../../texts/row-name.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import type { View } from '../view.ts';
import { DifferenceItem } from './difference-item.tsx';
import './differences.css';
import { type ChangesOfPost, cellOfChange, differencesOf } from './differences.ts';
import type { ScenarioDesk } from './scenario-desk.ts';

/** Posts whose changes are drawn at a time. */
const PAGE = 50;

/** How one scenario differs from the plan, each change in words, with the way back from it and the way to its cell. */
export function DifferenceList(props: {
  readonly desk: ScenarioDesk;
  readonly view: View;
  readonly scenario: Scenario;
  readonly find: FindRow;
}): JSX.Element {
  const words = say(scenarioTexts);
  const [shown, setShown] = createSignal(PAGE);
  const base = (): Plan => props.desk.session.base();
  const laid = (): Plan => overlay(base(), props.scenario).plan;
  const all = createMemo(() => differencesOf(base(), props.scenario));
  const left = (): number => all().groups.length - shown();
  const nameOf = ({ post }: ChangesOfPost): string =>
    post === undefined ? words.everywhere : ((lookup(laid()).posts.get(post) ?? lookup(base()).posts.get(post))?.label ?? words.everywhere);
  const cellOf = (change: Change): GapCell | undefined => cellOfChange(laid(), change);
  const go = (change: Change): void => {
    props.desk.open(props.scenario.id);
    props.view.want(cellOf(change));
  };
  const takeBack = (changes: readonly Change[]): void => props.desk.takeBack(props.scenario.id, changes);
  const readOnly = (): boolean => props.desk.session.readOnly();

  return (
    <div class="difference-list">
      <Show when={all().lost.length > 0}>
        <section class="difference-lost" aria-label={words.lostTitle(all().lost.length)}>
          <h5>{words.lostTitle(all().lost.length)}</h5>
          <p class="scenario-help">{words.lostHelp}</p>
          <ul>
            <For each={all().lost}>
              {(change) => (
                <DifferenceItem change={change} find={props.find} canTakeBack={!readOnly()} onTakeBack={() => takeBack([change])} />
              )}
            </For>
          </ul>
        </section>
      </Show>
      <For each={all().groups.slice(0, shown())} fallback={<p class="scenario-help">{all().lost.length > 0 ? '' : words.sameAsPlan}</p>}>
        {(group) => (
          <section class="difference-group" aria-label={nameOf(group)}>
            <Show when={group.changes.length > 1}>
              <div class="difference-head">
                <h5>{nameOf(group)}</h5>
                <Show when={!readOnly()}>
                  <button
                    type="button"
                    class="link"
                    aria-label={`${words.takeBackAll(group.changes.length)} · ${nameOf(group)}`}
                    onClick={() => takeBack(group.changes)}
                  >
                    {words.takeBackAll(group.changes.length)}
                  </button>
                </Show>
              </div>
            </Show>
            <ul>
              <For each={group.changes}>
                {(change) => (
                  <DifferenceItem
                    change={change}
                    find={props.find}
                    canGo={cellOf(change) !== undefined}
                    onGo={() => go(change)}
                    canTakeBack={!readOnly()}
                    onTakeBack={() => takeBack([change])}
                  />
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
      <Show when={left() > 0}>
        <button type="button" class="link" onClick={() => setShown((count) => count + PAGE)}>
          {words.moreChanges(Math.min(PAGE, left()))}
        </button>
      </Show>
    </div>
  );
}
