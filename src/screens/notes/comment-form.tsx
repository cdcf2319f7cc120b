import { createSignal, type JSX, onMount, Show, untrack } from 'solid-js';
import { say } from '../../texts/language.ts';
import { noteTexts } from '../../texts/notes.ts';

/** Writes a comment: Ctrl+Enter keeps it, Escape gives it up. An empty one is refused in words. */
export function CommentForm(props: {
  readonly cell: string;
  readonly text: string;
  readonly action: string;
  /** The initials proposed; undefined where they cannot be given. */
  readonly by?: string;
  readonly onKeep: (text: string, by: string) => void;
  readonly onGiveUp: () => void;
}): JSX.Element {
  const words = say(noteTexts);
  const [text, setText] = createSignal(untrack(() => props.text));
  const [by, setBy] = createSignal(untrack(() => props.by ?? ''));
  const [empty, setEmpty] = createSignal(false);
  let area!: HTMLTextAreaElement;

  onMount(() => area.focus());

  function keep(): void {
    if (text().trim() === '') {
      setEmpty(true);
      area.focus();
    } else props.onKeep(text().trim(), by().trim());
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') props.onGiveUp();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <form
      class="comment-form"
      onKeyDown={pressed}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <textarea
        ref={area}
        class="input"
        rows={3}
        maxLength={2000}
        aria-label={words.text(props.cell)}
        aria-invalid={empty()}
        value={text()}
        onInput={(event) => {
          setEmpty(false);
          setText(event.currentTarget.value);
        }}
      />
      <Show when={empty()}>
        <p role="alert" class="comment-wrong">
          {words.empty}
        </p>
      </Show>
      <Show when={props.by !== undefined}>
        <label class="comment-by" title={words.initialsHelp}>
          <span>{words.initials}</span>
          <input class="input" type="text" maxLength={4} size={4} value={by()} onInput={(event) => setBy(event.currentTarget.value)} />
        </label>
      </Show>
      <div class="comment-gestures">
        <button type="submit" class="button primary">
          {props.action}
        </button>
        <button type="button" class="button" onClick={() => props.onGiveUp()}>
          {words.giveUp}
        </button>
      </div>
    </form>
  );
}
