import { createSignal, createUniqueId, type JSX, Show, untrack } from 'solid-js';
import { elementTexts } from '../../texts/elements.ts';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import { Dialog } from '../elements/dialog.tsx';
import { NameField } from './name-field.tsx';
import type { ScenarioDesk } from './scenario-desk.ts';

/** Asks for the name and the note of a scenario: a new one, or the one of an id. */
export function ScenarioDialog(props: { readonly desk: ScenarioDesk; readonly id?: string }): JSX.Element {
  const words = say(scenarioTexts);
  const noteId = createUniqueId();
  const { desk, id } = untrack(() => ({ desk: props.desk, id: props.id }));
  const scenario = desk.session.base().scenarios.find((one) => one.id === id);
  const first = desk.freshName(words.newName(desk.session.base().scenarios.length + 1));
  const [name, setName] = createSignal(scenario?.name ?? first);
  const [note, setNote] = createSignal(scenario?.note ?? '');
  const fault = () => desk.faultOf(name().trim(), id);

  function accept(): void {
    if (fault() !== undefined) return;
    if (id === undefined) desk.create(name().trim(), note().trim());
    else desk.rename(id, name().trim(), note().trim());
    desk.ask(undefined);
  }

  return (
    <Dialog
      title={id === undefined ? words.createShort : words.renamed}
      action={say(elementTexts).save}
      onAccept={accept}
      onClose={() => desk.ask(undefined)}
    >
      <NameField label={words.name} name={name()} fault={fault()} onName={setName} />
      <div class="field">
        <label for={noteId}>{words.note}</label>
        <textarea
          id={noteId}
          class="input scenario-note"
          rows={3}
          maxLength={2000}
          value={note()}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <Show when={note() === ''}>
          <small class="scenario-help">{words.noteHelp}</small>
        </Show>
      </div>
    </Dialog>
  );
}
