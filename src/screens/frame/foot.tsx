import { type JSX, Show } from 'solid-js';
import { cardTexts } from '../../texts/card.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { treasuryTexts } from '../../texts/treasury.ts';
import { Tabs } from '../elements/tabs.tsx';
import type { Counts } from '../grid/opened-sheet.ts';
import { SelectionBar } from '../grid/summary/selection-bar.tsx';
import type { Figures } from '../grid/summary/tally.ts';
import { type CellNote, isPage, PAGES, SHEETS, type View } from '../view.ts';

/** Under the sheet: which one is shown, what was last said, the cell in use, and what is selected or shown. */
export function Foot(props: {
  readonly view: View;
  readonly said: string;
  readonly counts: Counts;
  readonly figures: Figures | undefined;
  readonly announce: (text: string) => void;
}): JSX.Element {
  const words = say(frameTexts);
  return (
    <footer class="workspace-foot">
      <nav aria-label={words.sheets}>
        <Tabs
          name={words.sheets}
          base="sheet"
          look="sheet"
          selected={props.view.page() ?? props.view.sheet()}
          onSelect={(id) => (isPage(id) ? props.view.setPage(id) : props.view.setSheet(id))}
          tabs={[...SHEETS.map((id) => ({ id, label: words.sheet[id] })), ...PAGES.map((id) => ({ id, label: words.page[id] }))]}
        />
      </nav>
      <p role="status" class="workspace-said">
        {repeats(props.said, props.view.note()) ? '' : props.said}
      </p>
      <p role="status" class="workspace-note" title={props.view.note().text}>
        {props.view.note().text}
      </p>
      <Show
        when={props.view.page() === undefined && props.figures}
        fallback={
          <p class="workspace-counts" hidden={props.view.page() !== undefined}>
            {words.shown(props.counts.shown, props.counts.total)} · {words.filters(props.counts.filters)}
          </p>
        }
      >
        <SelectionBar figures={props.figures} announce={props.announce} />
      </Show>
      <Show
        when={
          props.view.page() === undefined && (props.view.sheet() === 'posts' || props.view.sheet() === 'years') && !props.view.cardOpen()
        }
      >
        <button type="button" class="link" onClick={() => props.view.setCardOpen(true)}>
          {props.view.sheet() === 'years' ? say(treasuryTexts).open : say(cardTexts).open}
        </button>
      </Show>
    </footer>
  );
}

/** True when what was said of a cell is what stands beside it now. */
function repeats(said: string, { problem }: CellNote): boolean {
  return problem !== '' && said.endsWith(problem);
}
