import { createSignal, For, type JSX, Show } from 'solid-js';
import { blockTexts } from '../../../texts/block.ts';
import { say } from '../../../texts/language.ts';
import type { BlockReport } from './desk.ts';

/** What became of a block, in one line that stays until it is closed or another block comes: « 112 cellules collées, 8 ignorées (voir) ». */
export function BlockNotice(props: {
  readonly report: BlockReport;
  readonly onSee: () => void;
  readonly onAskAgain: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const words = say(blockTexts);
  const [forgotten, setForgotten] = createSignal(false);
  const ignored = () => ignoredCells(props.report);
  return (
    <p class="block-notice" role="status">
      <span>
        {words.done(props.report.deed, props.report.taken)}
        <Show when={ignored() > 0 || props.report.outsideRows + props.report.outsideColumns > 0}>
          {', '}
          {words.ignored(ignored())}
          {' ('}
          <button type="button" class="link" onClick={() => props.onSee()}>
            {words.see}
          </button>
          {')'}
        </Show>
        <For each={notesOf(props.report)}>{(note) => <> · {note}</>}</For>
      </span>
      <Show when={props.report.habit !== undefined && props.report.notes.habit !== undefined && !forgotten()}>
        <button
          type="button"
          class="link"
          onClick={() => {
            setForgotten(true);
            props.onAskAgain();
          }}
        >
          {words.askAgain}
        </button>
      </Show>
      <button type="button" class="button plain" aria-label={words.dismiss} title={words.dismiss} onClick={() => props.onClose()}>
        ×
      </button>
    </p>
  );
}

/** Cells of the sheet that were not written, computed or refused. */
function ignoredCells({ computed, refused }: BlockReport): number {
  return computed + refused.length;
}

function notesOf({ addedRows, padded, notes, habit }: BlockReport): string[] {
  const words = say(blockTexts);
  const { english, kilo, sum, habit: byHabit } = notes;
  return [
    ...(addedRows > 0 ? [words.addedRows(addedRows)] : []),
    ...(padded > 0 ? [words.padded(padded)] : []),
    ...(english !== undefined ? [words.note('english', english)] : []),
    ...(kilo !== undefined ? [words.note('kilo', kilo)] : []),
    ...(sum !== undefined ? [words.note('sum', sum)] : []),
    ...(byHabit !== undefined && habit !== undefined ? [words.habit(habit, byHabit)] : []),
  ];
}
