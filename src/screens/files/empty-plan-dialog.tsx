import { createSignal, For, type JSX, untrack } from 'solid-js';
import { STRUCTURE_KINDS, type StructureKind } from '../../domain/plan/plan.ts';
import { choiceTexts } from '../../texts/choices.ts';
import { filesTexts } from '../../texts/files.ts';
import { say } from '../../texts/language.ts';
import { Dialog } from '../elements/dialog.tsx';
import { type Answers, answersHold, MOST_FIRST_POSTS } from './empty-plan.ts';

/** The four questions of an empty plan; it is made only of answers that hold. */
export function EmptyPlanDialog(props: {
  readonly thisYear: number;
  readonly onCreate: (answers: Answers) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const words = say(filesTexts);
  const [holder, setHolder] = createSignal('');
  const [kind, setKind] = createSignal('');
  const [firstYear, setFirstYear] = createSignal(untrack(() => props.thisYear));
  const [years, setYears] = createSignal(4);
  const [posts, setPosts] = createSignal(1);

  function accept(): void {
    const answers: Answers = {
      holder: holder(),
      firstYear: firstYear(),
      years: years(),
      posts: posts(),
      ...(kind() !== '' && { kind: kind() as StructureKind }),
    };
    if (answersHold(answers)) props.onCreate(answers);
  }

  const number = (label: string, value: () => number, set: (value: number) => void, least: number, most: number): JSX.Element => (
    <label class="field">
      <span>{label}</span>
      <input
        class="input"
        type="number"
        required
        min={least}
        max={most}
        step="1"
        value={value()}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
    </label>
  );

  return (
    <Dialog title={words.empty} action={words.create} onAccept={accept} onClose={props.onClose}>
      <label class="field">
        <span>{words.holder}</span>
        <input
          class="input"
          type="text"
          required
          pattern=".*\S.*"
          autocomplete="organization"
          placeholder={words.holderHint}
          value={holder()}
          onInput={(event) => setHolder(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{words.kind}</span>
        <select class="input" onChange={(event) => setKind(event.currentTarget.value)}>
          <option value="">—</option>
          <For each={STRUCTURE_KINDS}>{(one) => <option value={one}>{say(choiceTexts)['structures.kind'][one]}</option>}</For>
        </select>
      </label>
      <div class="field-row">
        {number(words.firstYear, firstYear, setFirstYear, 2015, 2060)}
        {number(words.yearCount, years, setYears, 1, 15)}
        {number(words.postCount, posts, setPosts, 0, MOST_FIRST_POSTS)}
      </div>
    </Dialog>
  );
}
