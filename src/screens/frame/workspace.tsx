import { createEffect, createSignal, type JSX, on, onCleanup, onMount, Show, untrack } from 'solid-js';
import { cardTexts } from '../../texts/card.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { treasuryTexts } from '../../texts/treasury.ts';
import { Card } from '../card/card.tsx';
import { openCard, postInCard } from '../card/in-card.ts';
import { Tabs } from '../elements/tabs.tsx';
import { watchCells } from '../explain/watch-cells.ts';
import { DropArea } from '../files/drop-area.tsx';
import { createFileOpening } from '../files/file-opening.ts';
import { OpeningNotices } from '../files/opening-notices.tsx';
import { sheetOf } from '../gaps/sheet-of.ts';
import type { Counts } from '../grid/open-sheet.ts';
import { SheetGrid } from '../grid/sheet-grid.tsx';
import { SelectionBar } from '../grid/summary/selection-bar.tsx';
import type { Figures } from '../grid/summary/tally.ts';
import { HypothesesSheet } from '../hypotheses/hypotheses-sheet.tsx';
import { ShortcutHelp } from '../keys/shortcut-help.tsx';
import type { PageAction } from '../keys/shortcuts.ts';
import { ScenarioBand } from '../scenarios/scenario-band.tsx';
import { createScenarioDesk } from '../scenarios/scenario-desk.ts';
import { ScenarioMenu } from '../scenarios/scenario-menu.tsx';
import { ScenarioWindows } from '../scenarios/scenario-windows.tsx';
import { ScenariosPage } from '../scenarios/scenarios-page.tsx';
import type { Session } from '../session.ts';
import { TreasuryPanel } from '../treasury/treasury-panel.tsx';
import { type CellNote, createView, isPage, PAGES, SHEETS } from '../view.ts';
import { ExportMenu } from './export-menu.tsx';
import { focusSheet } from './focus-sheet.ts';
import { yearToShow, yearWithFigures } from './key-figures.ts';
import { Notices } from './notices.tsx';
import { Panel } from './panel.tsx';
import type { Program } from './program.ts';
import type { Route } from './route.ts';
import { createShortcuts, type Shortcuts } from './shortcuts.ts';
import { Strip } from './strip.tsx';
import { TopBar } from './top-bar.tsx';
import './workspace.css';

/** An open plan: key figures, the chosen sheet, the card of the selected post, gaps and history. */
export function Workspace(props: {
  readonly session: Session;
  readonly program: Program;
  readonly go: (route: Route) => void;
  readonly onImport: (files: readonly File[]) => void;
}): JSX.Element {
  const words = say(frameTexts);
  const view = createView(untrack(() => yearToShow(props.session.plan(), props.session.asOf)));
  const opening = createFileOpening(
    untrack(() => props.program),
    (id) => props.go({ kind: 'plan', id }),
    (files) => (props.session.readOnly() ? props.go({ kind: 'import', files }) : props.onImport(files)),
  );
  const [said, announce] = createSignal('');
  const [counts, setCounts] = createSignal<Counts>({ shown: 0, total: 0, filters: 0 });
  const [figures, setFigures] = createSignal<Figures>();
  const scenarios = createScenarioDesk(
    untrack(() => props.session),
    announce,
  );
  const [helpOpen, setHelpOpen] = createSignal(false);
  let saveCopy = (): void => undefined;

  onMount(() => {
    const first = props.session.plan().posts[0];
    if (first !== undefined && view.post() === undefined) view.setPost(first.id);
  });
  // A roster of past conventions has nothing to show in the budget of the day.
  createEffect(
    on(
      () => props.session.results() !== undefined,
      () => {
        const results = props.session.results();
        if (results !== undefined) view.setYear((year) => yearWithFigures(results, year));
      },
    ),
  );
  // A cell that stands in the card opens it on its post.
  createEffect(
    on(
      view.wanted,
      (cell) => {
        const post = cell && postInCard(props.session.plan(), cell);
        if (post !== undefined) openCard(view, post);
      },
      { defer: true },
    ),
  );
  // A cell is shown by its sheet: bring that sheet up first.
  createEffect(
    on(
      view.wanted,
      (cell) => {
        const sheet = cell === undefined ? undefined : sheetOf(cell, props.session.plan());
        if (sheet !== undefined) view.setSheet(sheet);
      },
      { defer: true },
    ),
  );
  createEffect(() => {
    document.title = `${props.session.plan().name} · ${words.product}`;
  });
  onCleanup(() => {
    document.title = words.product;
  });
  // Exercices taken out of the plan cannot stay chosen.
  createEffect(() => {
    const { firstYear, lastYear } = props.session.plan();
    view.setYear((year) => Math.min(Math.max(year, firstYear), lastYear));
  });
  const pageKeys: Shortcuts = {
    undo: () => props.session.undo(),
    redo: () => props.session.redo(),
    save: () => saveCopy(),
    print: () => openExports(announce),
    explain: () => view.explaining.explain(undefined, true),
    help: () => setHelpOpen(true),
  };
  onCleanup(createShortcuts(pageKeys));

  return (
    <DropArea onFiles={(files) => void opening.open(files)}>
      <div class="workspace">
        <a
          class="skip"
          href="#sheet-panel"
          onClick={(event) => {
            event.preventDefault();
            focusSheet(view);
          }}
        >
          {words.skip}
        </a>
        <TopBar
          session={props.session}
          program={props.program}
          go={props.go}
          onImport={() => props.onImport([])}
          scenario={<ScenarioMenu desk={scenarios} view={view} />}
        >
          <ExportMenu
            session={props.session}
            program={props.program}
            view={view}
            announce={announce}
            onReady={(save) => {
              saveCopy = save;
            }}
          />
        </TopBar>
        <ScenarioBand desk={scenarios} view={view} />
        <OpeningNotices opening={opening} />
        <Notices session={props.session} />
        <Strip session={props.session} view={view} />
        <div class="workspace-middle">
          <main class="workspace-main">
            <div
              ref={(room) => onCleanup(watchCells(room, view.sheet, props.session.plan, view.explaining))}
              class="sheet-panel"
              id="sheet-panel"
              role="tabpanel"
              aria-labelledby={`sheet-${view.page() ?? view.sheet()}`}
              tabIndex={-1}
            >
              <Show when={view.page() === 'scenarios'}>
                <ScenariosPage desk={scenarios} view={view} />
              </Show>
              <Show when={view.page() === 'hypotheses'}>
                <HypothesesSheet session={props.session} view={view} announce={announce} />
              </Show>
              <div class="sheet-place" hidden={view.page() !== undefined}>
                <SheetGrid
                  session={props.session}
                  view={view}
                  sheet={view.sheet()}
                  announce={announce}
                  onCounts={setCounts}
                  onFigures={setFigures}
                  searchCommunes={(text) => props.program.importer.searchCommunes(text, 20)}
                  findCommunes={(texts) => props.program.importer.findCommunes(texts, 20)}
                />
              </div>
            </div>
            <Show when={view.page() === undefined && view.sheet() === 'posts' && view.cardOpen()}>
              <Card session={props.session} view={view} />
            </Show>
            <Show when={view.page() === undefined && view.sheet() === 'years' && view.cardOpen()}>
              <TreasuryPanel session={props.session} view={view} />
            </Show>
          </main>
          <Panel session={props.session} view={view} clock={() => props.program.clock()} />
        </div>
        <footer class="workspace-foot">
          <nav aria-label={words.sheets}>
            <Tabs
              name={words.sheets}
              base="sheet"
              look="sheet"
              selected={view.page() ?? view.sheet()}
              onSelect={(id) => (isPage(id) ? view.setPage(id) : view.setSheet(id))}
              tabs={[...SHEETS.map((id) => ({ id, label: words.sheet[id] })), ...PAGES.map((id) => ({ id, label: words.page[id] }))]}
            />
          </nav>
          <p role="status" class="workspace-said">
            {repeats(said(), view.note()) ? '' : said()}
          </p>
          <p role="status" class="workspace-note" title={view.note().text}>
            {view.note().text}
          </p>
          <Show
            when={view.page() === undefined && figures()}
            fallback={
              <p class="workspace-counts" hidden={view.page() !== undefined}>
                {words.shown(counts().shown, counts().total)} · {words.filters(counts().filters)}
              </p>
            }
          >
            <SelectionBar figures={figures()} announce={announce} />
          </Show>
          <Show when={view.page() === undefined && (view.sheet() === 'posts' || view.sheet() === 'years') && !view.cardOpen()}>
            <button type="button" class="link" onClick={() => view.setCardOpen(true)}>
              {view.sheet() === 'years' ? say(treasuryTexts).open : say(cardTexts).open}
            </button>
          </Show>
        </footer>
        <ScenarioWindows desk={scenarios} view={view} />
        <Show when={helpOpen()}>
          <ShortcutHelp page={Object.keys(pageKeys) as PageAction[]} onClose={() => setHelpOpen(false)} />
        </Show>
      </div>
    </DropArea>
  );
}

/** True when what was said of a cell is what stands beside it now. */
function repeats(said: string, { problem }: CellNote): boolean {
  return problem !== '' && said.endsWith(problem);
}

/** Printing goes through the page made for it: the menu that makes it opens, and says so. */
function openExports(announce: (text: string) => void): void {
  announce(say(frameTexts).printByExport);
  if (document.querySelector('dialog[open], [popover]:popover-open') === null) {
    document.querySelector<HTMLElement>('.top-actions .button.primary')?.click();
  }
}
