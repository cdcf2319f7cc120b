import { For, type JSX } from 'solid-js';
import { say } from '../../texts/language.ts';
import { TRIALS, trialTexts } from '../../texts/trials.ts';
import { MenuItem } from '../elements/menu.tsx';
import type { ScenarioDesk } from './scenario-desk.ts';
import { isOnPosts } from './tried.ts';

/** What can be tried in a scenario, as commands of a menu: those that the plan has nothing for cannot be chosen. */
export function TrialItems(props: { readonly desk: ScenarioDesk }): JSX.Element {
  const words = say(trialTexts);
  const session = () => props.desk.session;
  return (
    <For each={TRIALS}>
      {(trial) => (
        <MenuItem
          disabled={
            session().readOnly() ||
            (isOnPosts(trial) && session().plan().posts.length === 0) ||
            (trial === 'cofinancings' && session().plan().cofinancings.length === 0)
          }
          onChoose={() => props.desk.ask({ kind: 'trial', trial })}
        >
          {words.menu[trial]}
        </MenuItem>
      )}
    </For>
  );
}
