import { createSignal, type JSX, Show, untrack } from 'solid-js';
import { readMoney } from '../../../texts/amounts.ts';
import { blockTexts } from '../../../texts/block.ts';
import { say } from '../../../texts/language.ts';
import type { Habit } from '../../../texts/read-number.ts';
import { Dialog } from '../../elements/dialog.tsx';
import type { PasteAnswer, PasteQuestion } from './desk.ts';

/** Asks, once for a whole paste, how to read what could be two amounts and what to do with what goes beyond the sheet. */
export function PasteDialog(props: {
  readonly question: PasteQuestion;
  readonly onAnswer: (answer: PasteAnswer | undefined) => void;
}): JSX.Element {
  const words = say(blockTexts);
  const { ambiguous, extraRows } = untrack(() => props.question);
  const [habit, setHabit] = createSignal<Habit>('thousands');
  const [addRows, setAddRows] = createSignal(true);
  const [example = ''] = ambiguous?.texts ?? [];

  const centsAs = (value: Habit): number => {
    const read = readMoney(example, value);
    // Finer than a cent: what it would be is still worth reading.
    return read.ok ? read.value.cents : Math.round(Number.parseFloat(example.replace(',', '.')) * 100);
  };

  return (
    <Dialog
      title={words.pasteTitle}
      action={words.paste}
      onAccept={() => props.onAnswer({ addRows: extraRows > 0 && addRows(), ...(ambiguous !== undefined && { habit: habit() }) })}
      onClose={() => props.onAnswer(undefined)}
    >
      <Show when={ambiguous}>
        {(asked) => (
          <fieldset class="paste-question">
            <legend>{words.ambiguous(asked().texts, asked().cells)}</legend>
            <Choice name="habit" checked={habit() === 'thousands'} onChoose={() => setHabit('thousands')}>
              {words.readAs(example, centsAs('thousands'))}
            </Choice>
            <Choice name="habit" checked={habit() === 'decimals'} onChoose={() => setHabit('decimals')}>
              {words.readAs(example, centsAs('decimals'))}
            </Choice>
            <p class="paste-note">{words.remembered}</p>
          </fieldset>
        )}
      </Show>
      <Show when={extraRows > 0}>
        <fieldset class="paste-question">
          <legend>{words.tooManyRows(extraRows)}</legend>
          <Choice name="rows" checked={addRows()} onChoose={() => setAddRows(true)}>
            {words.addRows(extraRows)}
          </Choice>
          <Choice name="rows" checked={!addRows()} onChoose={() => setAddRows(false)}>
            {words.leaveRows}
          </Choice>
        </fieldset>
      </Show>
    </Dialog>
  );
}

function Choice(props: {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <label class="choice">
      <input type="radio" name={props.name} checked={props.checked} onChange={() => props.onChoose()} />
      <span>{props.children}</span>
    </label>
  );
}
