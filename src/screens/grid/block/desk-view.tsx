import { createSignal, type JSX, Show } from 'solid-js';
import { blockTexts } from '../../../texts/block.ts';
import { say } from '../../../texts/language.ts';
import type { Sheet } from '../../view.ts';
import type { OpenSheet } from '../opened-sheet.ts';
import type { SheetWorld } from '../sheet-model.ts';
import { BlockNotice } from './block-notice.tsx';
import type { DrawnDesk } from './create-desk.ts';
import './desk.css';
import type { BlockReport } from './desk.ts';
import { IgnoredCells } from './ignored-cells.tsx';
import { PasteDialog } from './paste-dialog.tsx';

/** Draws what is on the desk: a question, a long gesture under way, what became of the last one. */
export function DeskView(props: {
  readonly desk: DrawnDesk;
  readonly world: SheetWorld;
  readonly sheet: Sheet;
  readonly open: (sheet: Sheet) => OpenSheet | undefined;
}): JSX.Element {
  const [seen, setSeen] = createSignal<BlockReport>();
  return (
    <>
      <Show when={props.desk.progress()}>
        {(progress) => (
          <p class="block-notice" role="status">
            {say(blockTexts).working(progress().share)}
            <button type="button" class="button" onClick={() => progress().stop()}>
              {say(blockTexts).stop}
            </button>
          </p>
        )}
      </Show>
      <Show when={props.desk.reported()}>
        {(report) => (
          <BlockNotice
            report={report()}
            onSee={() => setSeen(report())}
            onAskAgain={() => props.world.habit.keep(undefined)}
            onClose={() => props.desk.report(undefined)}
          />
        )}
      </Show>
      <Show when={props.desk.question()} keyed>
        {(open) => <PasteDialog question={open.question} onAnswer={(answer) => open.answer(answer)} />}
      </Show>
      <Show when={seen()} keyed>
        {(report) => (
          <IgnoredCells
            report={report}
            nameOf={(row) => props.open(props.sheet)?.nameOf(row) ?? ''}
            onGo={(cell) => {
              setSeen(undefined);
              props.open(props.sheet)?.goTo(cell.row, cell.column.id);
            }}
            onClose={() => setSeen(undefined)}
          />
        )}
      </Show>
    </>
  );
}
