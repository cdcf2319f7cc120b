import { For, type JSX, Show } from 'solid-js';
import { blockTexts } from '../../../texts/block.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { elementTexts } from '../../../texts/elements.ts';
import { say } from '../../../texts/language.ts';
import { typingTexts } from '../../../texts/typing.ts';
import { Dialog } from '../../elements/dialog.tsx';
import type { RefusedCell } from './block-writer.ts';
import type { BlockReport } from './desk.ts';

/** The most cells listed: the others say their reason where they are. */
const MOST = 200;

/** What a block left out, cell by cell with what was read and why, each with the way to its cell. */
export function IgnoredCells(props: {
  readonly report: BlockReport;
  readonly nameOf: (row: string) => string;
  readonly onGo: (cell: RefusedCell) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const words = say(blockTexts);
  const counted = (): string[] => {
    const { computed, outsideRows, outsideColumns } = props.report;
    return [
      ...(computed > 0 ? [words.computed(computed)] : []),
      ...(outsideRows > 0 ? [words.outsideRows(outsideRows)] : []),
      ...(outsideColumns > 0 ? [words.outsideColumns(outsideColumns)] : []),
    ];
  };
  return (
    <Dialog
      only
      title={words.ignoredTitle}
      action={say(elementTexts).close}
      onAccept={() => props.onClose()}
      onClose={() => props.onClose()}
    >
      <For each={counted()}>{(sentence) => <p>{sentence}</p>}</For>
      <Show when={props.report.refused.length > 0}>
        <div class="ignored-cells" tabIndex={0} role="region" aria-label={words.ignoredTitle}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.why}</th>
                <th scope="col" aria-label={words.goTo} />
              </tr>
            </thead>
            <tbody>
              <For each={props.report.refused.slice(0, MOST)}>
                {(cell) => (
                  <tr>
                    <td>{props.nameOf(cell.row)}</td>
                    <td>{columnLabel(cell.column.id)}</td>
                    <td>{say(typingTexts)[cell.refusal](cell.text)}</td>
                    <td>
                      <button type="button" class="link" onClick={() => props.onGo(cell)}>
                        {words.goTo}
                      </button>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
        <Show when={props.report.refused.length > MOST}>
          <p>{words.moreIgnored(props.report.refused.length - MOST)}</p>
        </Show>
      </Show>
    </Dialog>
  );
}
