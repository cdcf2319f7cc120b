import { For, type JSX, onMount, Show } from 'solid-js';
import { columnLabel } from '../../texts/columns.ts';
import { findTexts } from '../../texts/find.ts';
import { say } from '../../texts/language.ts';
import { typingTexts } from '../../texts/typing.ts';
import type { ReplacedCell, Replacement } from './replace-cells.ts';

/** How many cells are listed: the counts say the rest. */
const LISTED = 100;

/** What replacing all would do, before it is done: every cell that changes with its before and after, and what is left alone and why. */
export function ReplacePreview(props: {
  readonly replacement: Replacement;
  readonly nameOf: (row: string) => string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const words = say(findTexts);
  let confirm: HTMLButtonElement | undefined;
  let cancel: HTMLButtonElement | undefined;
  onMount(() => (props.replacement.changed.length > 0 ? confirm : cancel)?.focus());
  const changed = () => props.replacement.changed;
  const skipped = () => words.willSkip(props.replacement.readOnly, props.replacement.refused.length);

  const table = (cells: readonly ReplacedCell[], caption: string): JSX.Element => (
    <>
      <table>
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          <For each={cells.slice(0, LISTED)}>
            {(cell) => (
              <tr>
                <th scope="row">{props.nameOf(cell.row)}</th>
                <td>{columnLabel(cell.column.id)}</td>
                <td>
                  <del>{cell.before}</del>
                </td>
                <td>
                  <Show when={cell.refusal} fallback={<ins>{cell.after === '' ? words.emptied : cell.after}</ins>}>
                    {(refusal) => <span class="error">{say(typingTexts)[refusal()](cell.after)}</span>}
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={cells.length > LISTED}>
        <p>{words.others(cells.length - LISTED)}</p>
      </Show>
    </>
  );

  return (
    <section class="replace-preview" aria-label={words.preview}>
      <div class="find-line">
        <p role="status">
          <strong>{words.willChange(changed().length)}</strong> {skipped()}
        </p>
        <span class="find-gap" />
        <button ref={cancel} type="button" class="button" onClick={() => props.onCancel()}>
          {words.cancel}
        </button>
        <button ref={confirm} type="button" class="button primary" disabled={changed().length === 0} onClick={() => props.onConfirm()}>
          {words.confirm(changed().length)}
        </button>
      </div>
      <div class="replace-cells" tabIndex={0} role="group" aria-label={words.preview}>
        <Show when={changed().length > 0}>{table(changed(), words.willChange(changed().length))}</Show>
        <Show when={props.replacement.refused.length > 0}>
          <h3>{words.refusedTitle}</h3>
          {table(props.replacement.refused, words.refusedTitle)}
        </Show>
      </div>
    </section>
  );
}
