import { createSignal, For, type JSX, Show, untrack } from 'solid-js';
import type { Scenario } from '../../domain/plan/scenario.ts';
import { say } from '../../texts/language.ts';
import type { FindRow } from '../../texts/row-name.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import { Menu } from '../elements/menu.tsx';
import { createRowsEver } from '../history/rows-ever.ts';
import type { View } from '../view.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { DifferenceList } from './difference-list.tsx';
import { differencesOf } from './differences.ts';
import type { ScenarioDesk } from './scenario-desk.ts';
import { ScenarioTable } from './scenario-table.tsx';
import './scenarios.css';
import { TrialItems } from './trial-items.tsx';

/** The scenarios of a plan: the list of them, what can be tried, them side by side with the plan, and how each differs from it. */
export function ScenariosPage(props: { readonly desk: ScenarioDesk; readonly view: View }): JSX.Element {
  const words = say(scenarioTexts);
  const session = untrack(() => props.desk.session);
  const find = createRowsEver(session.plan, session.steps);
  const scenarios = (): readonly Scenario[] => session.base().scenarios;
  return (
    <div class="scenarios-page">
      <div class="scenarios-head">
        <h2>{words.title}</h2>
        <span class="scenario-gap" />
        <Show when={!session.readOnly()}>
          <button type="button" class="button" onClick={() => props.desk.ask({ kind: 'new' })}>
            {words.create}
          </button>
          <Menu
            label={
              <>
                {words.attempt} <span class="scenario-caret" aria-hidden="true" />
              </>
            }
          >
            <TrialItems desk={props.desk} />
          </Menu>
        </Show>
      </div>
      <Show when={scenarios().length > 0} fallback={<Nothing />}>
        <ScenarioTable desk={props.desk} />
        <ComparisonTable desk={props.desk} view={props.view} />
        <section class="scenarios-part" aria-labelledby="differences-title">
          <div class="scenarios-head">
            <h3 id="differences-title">{words.differences}</h3>
          </div>
          <For each={props.desk.compared().map(({ id }) => id)}>
            {(id) => (
              <Show when={scenarios().find((one) => one.id === id)}>
                {(scenario) => <OneScenario desk={props.desk} view={props.view} scenario={scenario()} find={find} />}
              </Show>
            )}
          </For>
        </section>
      </Show>
    </div>
  );
}

function Nothing(): JSX.Element {
  const words = say(scenarioTexts);
  return (
    <div class="scenarios-nothing">
      <p>{words.none}</p>
      <p class="scenario-help">{words.noneHelp}</p>
    </div>
  );
}

/** The differences of a scenario, drawn once they are asked for: those of the only one, or of the one on the screen, at once. */
function OneScenario(props: {
  readonly desk: ScenarioDesk;
  readonly view: View;
  readonly scenario: Scenario;
  readonly find: FindRow;
}): JSX.Element {
  const words = say(scenarioTexts);
  const first = untrack(() => props.desk.compared().length === 1 || props.desk.session.scenario()?.id === props.scenario.id);
  const [open, setOpen] = createSignal(first);
  const count = (): number => {
    const { groups, lost } = differencesOf(props.desk.session.base(), props.scenario);
    return groups.reduce((sum, { changes }) => sum + changes.length, lost.length);
  };
  return (
    <details class="difference-of" open={first} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h4>{props.scenario.name}</h4> <span class="tab-count">{words.changes(count())}</span>
      </summary>
      <Show when={open()}>
        <DifferenceList desk={props.desk} view={props.view} scenario={props.scenario} find={props.find} />
      </Show>
    </details>
  );
}
