import { For, type JSX } from 'solid-js';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import { Menu, MenuItem, MenuTitle } from '../elements/menu.tsx';
import type { View } from '../view.ts';
import type { ScenarioDesk } from './scenario-desk.ts';
import { TrialItems } from './trial-items.tsx';
import './scenario-bar.css';

/** Which plan is on the screen, always in sight, and the way to another, to a new one, or to something to try. */
export function ScenarioMenu(props: { readonly desk: ScenarioDesk; readonly view: View }): JSX.Element {
  const words = say(scenarioTexts);
  const session = () => props.desk.session;
  const name = (): string => session().scenario()?.name ?? words.asItStands;
  return (
    <div class="scenario-menu" classList={{ open: session().scenario() !== undefined }}>
      <Menu
        name={words.menu(name())}
        label={
          <>
            <span class="scenario-shown">{words.shown}&#160;:</span>
            <b class="plan-name" title={name()}>
              {name()}
            </b>
            <span class="scenario-caret" aria-hidden="true" />
          </>
        }
      >
        <MenuTitle>{words.onScreen}</MenuTitle>
        <MenuItem checked={session().scenario() === undefined} onChoose={() => props.desk.open(undefined)}>
          {words.asItStands}
        </MenuItem>
        <For each={session().base().scenarios}>
          {(scenario) => (
            <MenuItem checked={session().scenario()?.id === scenario.id} onChoose={() => props.desk.open(scenario.id)}>
              {scenario.name}
            </MenuItem>
          )}
        </For>
        <MenuTitle>{words.gestures}</MenuTitle>
        <MenuItem disabled={session().readOnly()} onChoose={() => props.desk.ask({ kind: 'new' })}>
          {words.create}
        </MenuItem>
        <MenuItem onChoose={() => props.view.setPage('scenarios')}>{words.compareAll}</MenuItem>
        <MenuTitle>{words.attempt}</MenuTitle>
        <TrialItems desk={props.desk} />
      </Menu>
    </div>
  );
}
