import { createEffect, createSignal, For, Show, untrack } from 'solid-js';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { Session } from '../session.ts';
import type { Sheet, View } from '../view.ts';
import { createDesk } from './block/create-desk.ts';
import { DeskView } from './block/desk-view.tsx';
import { CerfaButton } from './cerfa-button.tsx';
import { Scissors } from './clipboard/cut.ts';
import type { FoundCommune } from './entry.ts';
import './cell-editor.css';
import './grid.css';
import './marks.css';
import './range/range.css';
import './scenario-marks.css';
import { createNumberHabit } from './number-habit.ts';
import type { Counts, OpenSheet } from './open-sheet.ts';
import type { SheetWorld } from './sheet-model.ts';
import { SheetTable } from './sheet-table.tsx';
import { SheetTools } from './sheet-tools.tsx';
import type { Figures } from './summary/tally.ts';

/**
 * The sheets of a plan, one shown at a time, under their tools. A sheet visited stays as it was left. `onCounts` tells how many
 * rows and filters the shown sheet has.
 */
export function SheetGrid(props: {
  readonly session: Session;
  readonly view: View;
  readonly sheet: Sheet;
  readonly searchCommunes: (text: string) => Promise<readonly FoundCommune[]>;
  /** For each text, the communes that it may name. */
  readonly findCommunes: (texts: readonly string[]) => Promise<readonly (readonly FoundCommune[])[]>;
  readonly announce: (text: string) => void;
  readonly onCounts?: (counts: Counts) => void;
  /** What the selection of the shown sheet amounts to. */
  readonly onFigures?: (figures: Figures | undefined) => void;
}) {
  const [visited, setVisited] = createSignal<readonly Sheet[]>([]);
  const [counts, setCounts] = createSignal<Partial<Record<Sheet, Counts>>>({});
  const [filters, setFilters] = createSignal<Partial<Record<Sheet, string>>>({});
  const [figures, setFigures] = createSignal<Partial<Record<Sheet, Figures>>>({});
  const open = new Map<Sheet, OpenSheet>();
  const scissors = new Scissors();
  const announce = (text: string): void => props.announce(text);
  const desk = createDesk(announce, () => props.session.revision());
  const world: SheetWorld = {
    session: untrack(() => props.session),
    searchCommunes: (text) => props.searchCommunes(text),
    findCommunes: (texts) => props.findCommunes(texts),
    habit: createNumberHabit(untrack(() => props.session.plan().id)),
    desk,
    announce,
    year: () => props.view.year(),
    post: () => props.view.post(),
    comment: (cell) => props.view.comment(cell),
    want: (cell) => props.view.want(cell),
  };
  const shownCounts = () => counts()[props.sheet] ?? { shown: 0, total: 0, filters: 0 };

  createEffect(() => {
    const sheet = props.sheet;
    setVisited((sheets) => (sheets.includes(sheet) ? sheets : [...sheets, sheet]));
  });
  createEffect(() => props.onCounts?.(shownCounts()));
  createEffect(() => props.onFigures?.(figures()[props.sheet]));

  return (
    <div class="sheets">
      <SheetTools
        sheet={props.sheet}
        counts={shownCounts()}
        filter={filters()[props.sheet] ?? ''}
        readOnly={props.session.readOnly()}
        onFilter={(text) => setFilters((all) => ({ ...all, [props.sheet]: text }))}
        onShowAll={() => open.get(props.sheet)?.showAll()}
        onAdd={() => open.get(props.sheet)?.add()}
        onDuplicate={() => open.get(props.sheet)?.duplicate()}
        onRemove={() => open.get(props.sheet)?.remove()}
      >
        <Show when={props.sheet === 'cofinancings'}>
          <CerfaButton session={props.session} announce={props.announce} />
        </Show>
      </SheetTools>
      <For each={visited()}>
        {(sheet) => (
          <SheetTable
            sheet={sheet}
            world={world}
            view={props.view}
            shown={props.sheet === sheet}
            filter={filters()[sheet] ?? ''}
            scissors={scissors}
            onFigures={(of, value) => setFigures(({ [of]: _, ...others }) => (value === undefined ? others : { ...others, [of]: value }))}
            onCounts={(of, value) => setCounts((all) => ({ ...all, [of]: value }))}
            onShowAll={(of) => setFilters((all) => ({ ...all, [of]: '' }))}
            onOpen={(of, sheetOpen) => (sheetOpen === undefined ? open.delete(of) : open.set(of, sheetOpen))}
          />
        )}
      </For>
      <Show when={shownCounts().shown === 0}>
        <p class="sheet-nothing">{say(gridTexts).nothing[props.sheet]}</p>
      </Show>
      <DeskView desk={desk} world={world} sheet={props.sheet} open={(sheet) => open.get(sheet)} />
    </div>
  );
}
