import { type JSX, Match, Switch } from 'solid-js';
import type { View } from '../view.ts';
import type { AskedOfScenarios, ScenarioDesk } from './scenario-desk.ts';
import { ScenarioDialog } from './scenario-dialog.tsx';
import './scenario-windows.css';
import { TrialDialog } from './trial-dialog.tsx';

type Of<K extends AskedOfScenarios['kind']> = Extract<AskedOfScenarios, { readonly kind: K }>;

/** The window asked for, if one is: words of a scenario, or something to try. */
export function ScenarioWindows(props: { readonly desk: ScenarioDesk; readonly view: View }): JSX.Element {
  const asked = <K extends AskedOfScenarios['kind']>(kind: K): Of<K> | undefined => {
    const now = props.desk.asked();
    return now?.kind === kind ? (now as Of<K>) : undefined;
  };
  return (
    <Switch>
      <Match when={asked('new')}>
        <ScenarioDialog desk={props.desk} />
      </Match>
      <Match when={asked('rename')} keyed>
        {({ id }) => <ScenarioDialog desk={props.desk} id={id} />}
      </Match>
      <Match when={asked('trial')} keyed>
        {({ trial }) => <TrialDialog desk={props.desk} trial={trial} selected={props.view.selected()()} year={props.view.year()} />}
      </Match>
    </Switch>
  );
}
