import { createUniqueId, type JSX, Show } from 'solid-js';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import type { NameFault } from './scenario-desk.ts';

/** The name of a scenario as it is typed, and why it cannot be this one. */
export function NameField(props: {
  readonly label: string;
  readonly name: string;
  readonly fault: NameFault | undefined;
  readonly onName: (name: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        class="input"
        type="text"
        required
        pattern=".*\S.*"
        value={props.name}
        aria-invalid={props.fault !== undefined}
        aria-describedby={props.fault === undefined ? undefined : id}
        onInput={(event) => props.onName(event.currentTarget.value)}
      />
      <Show when={props.fault}>
        {(fault) => (
          <span id={id} role="alert" class="error">
            {say(scenarioTexts)[fault()]}
          </span>
        )}
      </Show>
    </label>
  );
}
