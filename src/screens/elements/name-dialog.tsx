import { createSignal, type JSX, untrack } from 'solid-js';
import { elementTexts } from '../../texts/elements.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { Dialog } from './dialog.tsx';

/** Asks for the name of a plan; gives it trimmed and not empty. */
export function NameDialog(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const [name, setName] = createSignal(untrack(() => props.name));
  return (
    <Dialog
      title={say(frameTexts).rename.replace('…', '')}
      action={say(elementTexts).save}
      onClose={props.onClose}
      onAccept={() => props.onName(name().trim())}
    >
      <label class="field">
        <span>{say(frameTexts).newName}</span>
        <input
          class="input"
          type="text"
          required
          pattern=".*\S.*"
          maxLength={200}
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
    </Dialog>
  );
}
