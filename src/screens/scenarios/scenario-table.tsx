import { For, type JSX, Show } from 'solid-js';
import type { Scenario } from '../../domain/plan/scenario.ts';
import { overlay } from '../../domain/scenario/overlay.ts';
import { tellingChanges } from '../../texts/changes.ts';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import { Menu, MenuItem } from '../elements/menu.tsx';
import type { ScenarioDesk } from './scenario-desk.ts';

/** The plan as it stands and its scenarios: which is on the screen, which are compared, what each is for and how much it changes. */
export function ScenarioTable(props: { readonly desk: ScenarioDesk }): JSX.Element {
  const words = say(scenarioTexts);
  const session = () => props.desk.session;
  return (
    <table class="scenario-table">
      <caption class="hidden-text">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.compared}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.note}</th>
          <th scope="col" class="number">
            {words.changesHead}
          </th>
          <th scope="col">{words.onScreen}</th>
          <th scope="col">
            <span class="hidden-text">{words.gestures}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr classList={{ shown: session().scenario() === undefined }}>
          <td class="scenario-tick">
            <input type="checkbox" checked disabled aria-label={words.compare(words.asItStands)} />
          </td>
          <th scope="row">{words.asItStands}</th>
          <td class="scenario-words">{words.asItStandsHelp}</td>
          <td class="number" />
          <td>
            <OnScreen on={session().scenario() === undefined} name={words.asItStands} onOpen={() => props.desk.open(undefined)} />
          </td>
          <td />
        </tr>
        <For each={session().base().scenarios}>{(scenario) => <ScenarioRow desk={props.desk} scenario={scenario} />}</For>
      </tbody>
    </table>
  );
}

function ScenarioRow(props: { readonly desk: ScenarioDesk; readonly scenario: Scenario }): JSX.Element {
  const words = say(scenarioTexts);
  const session = () => props.desk.session;
  const isOpen = (): boolean => session().scenario()?.id === props.scenario.id;
  const changes = (): number => (props.scenario.changes.length === 0 ? 0 : tellingChanges(props.scenario.changes).length);
  const lost = (): number => overlay(session().base(), props.scenario).lost.length;
  return (
    <tr classList={{ shown: isOpen() }}>
      <td class="scenario-tick">
        <input
          type="checkbox"
          checked={props.desk.isCompared(props.scenario.id)}
          aria-label={words.compare(props.scenario.name)}
          onChange={(event) => props.desk.setCompared(props.scenario.id, event.currentTarget.checked)}
        />
      </td>
      <th scope="row">{props.scenario.name}</th>
      <td class="scenario-words" title={props.scenario.note}>
        {props.scenario.note}
      </td>
      <td class="number">
        {words.changes(changes())}
        <Show when={lost() > 0}>
          {' '}
          <span class="scenario-warning">· {words.lost(lost())}</span>
        </Show>
      </td>
      <td>
        <OnScreen on={isOpen()} name={props.scenario.name} onOpen={() => props.desk.open(props.scenario.id)} />
      </td>
      <td class="scenario-more">
        <Menu look="plain" name={words.more(props.scenario.name)} label={<span aria-hidden="true">⋯</span>}>
          <MenuItem disabled={session().readOnly()} onChoose={() => props.desk.ask({ kind: 'rename', id: props.scenario.id })}>
            {words.rename}
          </MenuItem>
          <MenuItem disabled={session().readOnly()} onChoose={() => props.desk.duplicate(props.scenario.id)}>
            {words.duplicate}
          </MenuItem>
          <MenuItem disabled={session().readOnly()} onChoose={() => props.desk.remove(props.scenario.id)}>
            {words.remove}
          </MenuItem>
        </Menu>
      </td>
    </tr>
  );
}

/** What is on the screen says so; what is not can be put there. */
function OnScreen(props: { readonly on: boolean; readonly name: string; readonly onOpen: () => void }): JSX.Element {
  const words = say(scenarioTexts);
  return (
    <Show
      when={!props.on}
      fallback={
        <b class="scenario-here">
          <span aria-hidden="true">✓ </span>
          {words.here}
        </b>
      }
    >
      <button type="button" class="link" aria-label={words.open(props.name)} onClick={() => props.onOpen()}>
        {words.openShort}
      </button>
    </Show>
  );
}
