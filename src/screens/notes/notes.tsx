import { createMemo, createSignal, For, type JSX, Show, untrack } from 'solid-js';
import type { Comment } from '../../domain/plan/comment.ts';
import { addComment, type CommentedCell } from '../../domain/plan/comments.ts';
import { fieldLabel } from '../../texts/fields.ts';
import { say } from '../../texts/language.ts';
import { noteTexts } from '../../texts/notes.ts';
import { nameOfRow } from '../../texts/row-name.ts';
import { createRowsEver } from '../history/rows-ever.ts';
import type { Session } from '../session.ts';
import type { View } from '../view.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentItem } from './comment-item.tsx';
import { HypothesisList } from './hypothesis-list.tsx';
import './notes.css';

/** Comments drawn at a time. */
const PAGE = 50;

/** What stands beside the values of a plan: comments on its cells, and which values are supposed. */
export function Notes(props: { readonly session: Session; readonly view: View; readonly clock: () => string }): JSX.Element {
  const words = say(noteTexts);
  const { session, view } = untrack(() => ({ session: props.session, view: props.view }));
  const find = createRowsEver(session.plan, session.steps);
  // Kept for the next comment, and nowhere else: nobody's name is stored but in the comments that have one.
  const [initials, setInitials] = createSignal('');
  const [withSettled, setWithSettled] = createSignal(false);
  const [shown, setShown] = createSignal(PAGE);

  const nameOf = ({ table, row, field }: CommentedCell): string => `${nameOfRow(table, row, find)} · ${fieldLabel(table, field)}`;
  const open = createMemo(() => session.plan().comments.filter((one) => one.resolved !== true));
  const settled = createMemo(() => session.plan().comments.filter((one) => one.resolved === true));
  // Those of the active cell first, then the latest.
  const listed = createMemo(() => {
    const at = view.active();
    const here = (one: Comment): number => (at !== undefined && isOn(one, at) ? 0 : 1);
    return [...open(), ...(withSettled() ? settled() : [])].reverse().sort((a, b) => here(a) - here(b));
  });
  const goTo = (cell: { readonly table: CommentedCell['table']; readonly id: string; readonly field: string }): void => {
    view.want(cell);
  };
  const backTo = ({ table, row, field }: CommentedCell): void => goTo({ table, id: row, field });

  function write(cell: CommentedCell, text: string, by: string): void {
    setInitials(by);
    session.commit('comment', [nameOf(cell)], addComment(session.plan(), cell, { text, at: props.clock(), by }, session.newId));
    view.comment(undefined);
    backTo(cell);
  }

  return (
    <div class="notes">
      <Show
        when={session.readOnly() ? undefined : view.commented()}
        keyed
        fallback={
          <div class="notes-active">
            <Show when={view.active()} fallback={<p>{words.noCell}</p>}>
              {(cell) => (
                <>
                  <p>
                    {words.activeCell} <b>{nameOf(cell())}</b>
                  </p>
                  <Show when={!session.readOnly()}>
                    <button type="button" class="button" onClick={() => view.comment(cell())}>
                      {words.write}
                    </button>
                  </Show>
                </>
              )}
            </Show>
          </div>
        }
      >
        {(cell) => (
          <div class="notes-active">
            <p>
              <b>{nameOf(cell)}</b>
            </p>
            <CommentForm
              cell={nameOf(cell)}
              text=""
              by={initials()}
              action={words.add}
              onKeep={(text, by) => write(cell, text, by)}
              onGiveUp={() => {
                view.comment(undefined);
                backTo(cell);
              }}
            />
          </div>
        )}
      </Show>
      <section class="notes-part" aria-label={words.comments(open().length)}>
        <h3>{words.comments(open().length)}</h3>
        <Show when={listed().length > 0} fallback={<p class="notes-none">{words.noComment}</p>}>
          <ul>
            <For each={listed().slice(0, shown())}>
              {(comment) => <CommentItem session={session} comment={comment} cell={nameOf(comment)} onGo={() => backTo(comment)} />}
            </For>
          </ul>
          <Show when={listed().length > shown()}>
            <button type="button" class="link" onClick={() => setShown((count) => count + PAGE)}>
              {words.more(Math.min(PAGE, listed().length - shown()))}
            </button>
          </Show>
        </Show>
        <Show when={settled().length > 0}>
          <label class="notes-settled">
            <input type="checkbox" checked={withSettled()} onChange={(event) => setWithSettled(event.currentTarget.checked)} />
            {words.showResolved(settled().length)}
          </label>
        </Show>
      </section>
      <HypothesisList session={session} find={find} onGo={goTo} />
    </div>
  );
}

function isOn(comment: Comment, cell: CommentedCell): boolean {
  return comment.table === cell.table && comment.row === cell.row && comment.field === cell.field;
}
