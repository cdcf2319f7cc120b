import { createSignal, type JSX, Show } from 'solid-js';
import type { Comment } from '../../domain/plan/comment.ts';
import { changeComment } from '../../domain/plan/comments.ts';
import { formatInstant } from '../../texts/days.ts';
import { say } from '../../texts/language.ts';
import { noteTexts } from '../../texts/notes.ts';
import type { Session } from '../session.ts';
import { CommentForm } from './comment-form.tsx';

/** One comment with its cell, and what can be done with it; each gesture is a step that can be undone. */
export function CommentItem(props: {
  readonly session: Session;
  readonly comment: Comment;
  /** Its cell in words. */
  readonly cell: string;
  readonly onGo: () => void;
}): JSX.Element {
  const words = say(noteTexts);
  const [editing, setEditing] = createSignal(false);
  const settled = (): boolean => props.comment.resolved === true;

  function change(field: 'text' | 'resolved', to: string | boolean): void {
    setEditing(false);
    props.session.commit('comment', [props.cell], changeComment(props.comment, field, to));
  }

  function remove(): void {
    const at = props.session.plan().comments.findIndex((one) => one.id === props.comment.id);
    if (at >= 0) props.session.commit('comment', [props.cell], [{ kind: 'remove', table: 'comments', row: props.comment, at }]);
  }

  return (
    <li class="comment" classList={{ settled: settled() }}>
      <div class="comment-head">
        <button type="button" class="link" aria-label={words.goTo(props.cell)} onClick={() => props.onGo()}>
          {props.cell}
        </button>
        <span>
          <Show when={props.comment.by}>{(by) => <b>{by()} · </b>}</Show>
          <time dateTime={props.comment.at}>{formatInstant(props.comment.at)}</time>
        </span>
      </div>
      <Show
        when={editing()}
        fallback={
          <p class="comment-text">
            <Show when={settled()}>
              <span class="comment-settled">{words.resolved}</span>{' '}
            </Show>
            {props.comment.text}
          </p>
        }
      >
        <CommentForm
          cell={props.cell}
          text={props.comment.text}
          action={words.keep}
          onKeep={(text) => change('text', text)}
          onGiveUp={() => setEditing(false)}
        />
      </Show>
      <Show when={!editing() && !props.session.readOnly()}>
        <div class="comment-gestures">
          <button type="button" class="link" aria-label={words.edit(props.cell)} onClick={() => setEditing(true)}>
            {words.editShort}
          </button>
          <button
            type="button"
            class="link"
            aria-label={settled() ? words.reopen(props.cell) : words.resolve(props.cell)}
            onClick={() => change('resolved', !settled())}
          >
            {settled() ? words.reopenShort : words.resolveShort}
          </button>
          <button type="button" class="link" aria-label={words.remove(props.cell)} onClick={remove}>
            {words.removeShort}
          </button>
        </div>
      </Show>
    </li>
  );
}
