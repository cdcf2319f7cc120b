import { createEffect, createSignal, For, Show, untrack } from 'solid-js';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { ColumnsList } from '../columns/columns-list.tsx';
import type { Layouts } from '../columns/layouts.ts';
import type { Commands } from '../commands/create-commands.ts';
import { ActiveBar } from '../filters/active-bar.tsx';
import { ColumnMenu } from '../filters/column-menu.tsx';
import { FindBar } from '../find/find-bar.tsx';
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
import './headers.css';
import './range/range.css';
import './scenario-marks.css';
import { createNumberHabit } from './number-habit.ts';
import type { Counts, OpenSheet } from './opened-sheet.ts';
import type { Reading } from './reading.ts';
import type { RefusedTexts } from './refused-texts.ts';
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
  /** How the user wants the columns of each sheet. */
  readonly layouts: Layouts;
  readonly refused: RefusedTexts;
  readonly commands: Commands;
  readonly announce: (text: string) => void;
  /** The sheets that are drawn, and who keeps them. */
  readonly open: (sheet: Sheet) => OpenSheet | undefined;
  readonly onOpen: (sheet: Sheet, open: OpenSheet | undefined) => void;
  readonly onCounts?: (counts: Counts) => void;
  /** What the selection of the shown sheet amounts to. */
  readonly onFigures?: (figures: Figures | undefined) => void;
}) {
  const [visited, setVisited] = createSignal<readonly Sheet[]>([]);
  const [counts, setCounts] = createSignal<Partial<Record<Sheet, Counts>>>({});
  const [filters, setFilters] = createSignal<Partial<Record<Sheet, string>>>({});
  const [figures, setFigures] = createSignal<Partial<Record<Sheet, Figures>>>({});
  const [menu, setMenu] = createSignal<ColumnAsked>();
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
    layouts: untrack(() => props.layouts),
    refused: untrack(() => props.refused),
  };
  const shownCounts = () => counts()[props.sheet] ?? { shown: 0, total: 0, filters: 0 };

  createEffect(() => {
    const sheet = props.sheet;
    setVisited((sheets) => (sheets.includes(sheet) ? sheets : [...sheets, sheet]));
  });
  createEffect(() => props.onCounts?.(shownCounts()));
  createEffect(() => props.onFigures?.(figures()[props.sheet]));

  const shown = (): OpenSheet | undefined => props.open(props.sheet);
  const openMenu = (column: string, under: HTMLElement): void => {
    const sheet = shown();
    const reading = sheet?.reading(column);
    if (sheet !== undefined && reading !== undefined) setMenu({ sheet, reading, drawn: column, under });
  };
  let tools!: HTMLDivElement;

  return (
    <div class="sheets">
      <SheetTools
        ref={(element) => {
          tools = element;
        }}
        open={shown()}
        commands={props.commands}
        counts={shownCounts()}
        filter={filters()[props.sheet] ?? ''}
        onFilter={(text) => setFilters((all) => ({ ...all, [props.sheet]: text }))}
      >
        <Show when={props.sheet === 'cofinancings'}>
          <CerfaButton session={props.session} announce={props.announce} />
        </Show>
      </SheetTools>
      <Show when={props.view.finding() !== undefined && shown()} keyed>
        {(sheet) => (
          <FindBar
            sheet={sheet}
            session={props.session}
            asked={props.view.finding}
            replacing={props.view.finding() === 'replace'}
            onReplacing={(on) => props.view.setFinding(on ? 'replace' : 'find')}
            searchCommunes={(text) => props.searchCommunes(text)}
            announce={(text) => props.announce(text)}
            onClose={() => props.view.setFinding()}
          />
        )}
      </Show>
      <Show when={shown()}>{(sheet) => <ActiveBar sheet={sheet()} onEdit={openMenu} />}</Show>
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
            onColumnMenu={openMenu}
            onOpen={(of, sheetOpen) => props.onOpen(of, sheetOpen)}
          />
        )}
      </For>
      <Show when={shownCounts().shown === 0}>
        <p class="sheet-nothing">{say(gridTexts).nothing[props.sheet]}</p>
      </Show>
      <Show when={menu()} keyed>
        {({ sheet, reading, drawn, under }) => (
          <ColumnMenu sheet={sheet} reading={reading} drawn={drawn} under={under} onClose={() => setMenu()} />
        )}
      </Show>
      <Show when={props.view.asked() === 'columns' && shown()} keyed>
        {(sheet) => (
          <ColumnsList
            sheet={sheet}
            under={tools.querySelector<HTMLElement>('[data-command="columns"]') ?? tools}
            announce={(text) => props.announce(text)}
            onClose={() => props.view.setAsked()}
          />
        )}
      </Show>
      <DeskView desk={desk} world={world} sheet={props.sheet} open={(sheet) => props.open(sheet)} />
    </div>
  );
}

/** A column whose menu is open, under its header or its chip. */
interface ColumnAsked {
  readonly sheet: OpenSheet;
  readonly reading: Reading;
  readonly drawn: string;
  readonly under: HTMLElement;
}
