import { createMemo, type JSX, Show } from 'solid-js';
import { overlay } from '../../domain/scenario/overlay.ts';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import type { View } from '../view.ts';
import type { ScenarioDesk } from './scenario-desk.ts';
import './scenario-bar.css';

/** While a scenario is on the screen: which one, what becomes of a change made here, and the way back to the plan as it stands. */
export function ScenarioBand(props: { readonly desk: ScenarioDesk; readonly view: View }): JSX.Element {
  const words = say(scenarioTexts);
  const session = () => props.desk.session;
  const lost = createMemo(() => {
    const scenario = session().scenario();
    return scenario === undefined ? 0 : overlay(session().base(), scenario).lost.length;
  });
  return (
    <Show when={session().scenario()}>
      {(scenario) => (
        <section class="scenario-band" aria-label={words.named(scenario().name)}>
          <p>
            <b>{words.named(scenario().name)}</b>&#160;: {words.band}
          </p>
          <Show when={lost() > 0}>
            <button type="button" class="link scenario-lost" onClick={() => props.view.setPage('scenarios')}>
              {words.lost(lost())}
            </button>
          </Show>
          <span class="scenario-gap" />
          <button type="button" class="button" onClick={() => props.view.setPage('scenarios')}>
            {words.compareAll}
          </button>
          <button type="button" class="button" onClick={() => props.desk.open(undefined)}>
            {words.back}
          </button>
        </section>
      )}
    </Show>
  );
}
