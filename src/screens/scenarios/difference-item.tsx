import { createMemo, type JSX, Show } from 'solid-js';
import type { Change } from '../../domain/plan/change.ts';
import { describeChange } from '../../texts/changes.ts';
import { say } from '../../texts/language.ts';
import { panelTexts } from '../../texts/panel.ts';
import type { FindRow } from '../../texts/row-name.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';

/** One change of a scenario: what, before and after, taken back or shown in its cell. */
export function DifferenceItem(props: {
  readonly change: Change;
  readonly find: FindRow;
  /** Whether a sheet shows it. */
  readonly canGo?: boolean;
  readonly onGo?: () => void;
  readonly canTakeBack: boolean;
  readonly onTakeBack: () => void;
}): JSX.Element {
  const words = say(scenarioTexts);
  const said = createMemo(() => describeChange(props.change, props.find));
  return (
    <li class="difference-item">
      <span class="difference-what">{said().what}</span>
      <span class="difference-values">
        <Show when={said().before}>
          {(before) => (
            <del>
              <span class="hidden-text">{say(panelTexts).before} </span>
              {before()}
            </del>
          )}
        </Show>
        <Show when={said().before !== undefined && said().after !== undefined}>
          <span aria-hidden="true"> → </span>
        </Show>
        <Show when={said().after}>
          {(after) => (
            <ins>
              <span class="hidden-text">{say(panelTexts).after} </span>
              {after()}
            </ins>
          )}
        </Show>
      </span>
      <Show when={props.canGo}>
        <button type="button" class="link" aria-label={words.goTo(said().what)} onClick={() => props.onGo?.()}>
          {words.goToShort}
        </button>
      </Show>
      <Show when={props.canTakeBack}>
        <button type="button" class="link" aria-label={words.takeBack(said().what)} onClick={() => props.onTakeBack()}>
          {words.takeBackShort}
        </button>
      </Show>
    </li>
  );
}
