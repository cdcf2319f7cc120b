import { createEffect, createSignal, type JSX, on, onCleanup, onMount, Show, untrack } from 'solid-js';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { Card } from '../card/card.tsx';
import { openCard, postInCard } from '../card/in-card.ts';
import type { Layouts } from '../columns/layouts.ts';
import { actionsOf, createCommands } from '../commands/create-commands.ts';
import { createExports } from '../commands/exports.ts';
import { watchCells } from '../explain/watch-cells.ts';
import { DropArea } from '../files/drop-area.tsx';
import { createFileOpening } from '../files/file-opening.ts';
import { OpeningNotices } from '../files/opening-notices.tsx';
import { sheetOf } from '../gaps/sheet-of.ts';
import type { Counts, OpenSheet } from '../grid/opened-sheet.ts';
import type { RefusedTexts } from '../grid/refused-texts.ts';
import { SheetGrid } from '../grid/sheet-grid.tsx';
import type { Figures } from '../grid/summary/tally.ts';
import { HypothesesSheet } from '../hypotheses/hypotheses-sheet.tsx';
import { ShortcutHelp } from '../keys/shortcut-help.tsx';
import { Palette } from '../palette/palette.tsx';
import type { Recent } from '../palette/recent.ts';
import { ScenarioBand } from '../scenarios/scenario-band.tsx';
import { createScenarioDesk } from '../scenarios/scenario-desk.ts';
import { ScenarioMenu } from '../scenarios/scenario-menu.tsx';
import { ScenarioWindows } from '../scenarios/scenario-windows.tsx';
import { ScenariosPage } from '../scenarios/scenarios-page.tsx';
import type { Session } from '../session.ts';
import { TreasuryPanel } from '../treasury/treasury-panel.tsx';
import { createView, type Sheet } from '../view.ts';
import { ExportMenu } from './export-menu.tsx';
import { focusSheet } from './focus-sheet.ts';
import { Foot } from './foot.tsx';
import { yearToShow, yearWithFigures } from './key-figures.ts';
import { Notices } from './notices.tsx';
import { Panel } from './panel.tsx';
import type { Program } from './program.ts';
import type { Route } from './route.ts';
import { createShortcuts } from './shortcuts.ts';
import { Strip } from './strip.tsx';
import { TopBar } from './top-bar.tsx';
import './workspace.css';

/** What this browser keeps of how a plan is looked at. */
export interface Kept {
  readonly layouts: Layouts;
  readonly recent: Recent;
  readonly refused: RefusedTexts;
}

/** An open plan: key figures, the chosen sheet, the card of the selected post, gaps and history. */
export function Workspace(props: {
  readonly session: Session;
  readonly kept: Kept;
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
  const [open, setOpen] = createSignal<Partial<Record<Sheet, OpenSheet>>>({});
  const { session, program } = untrack(() => ({ session: props.session, program: props.program }));
  const scenarios = createScenarioDesk(session, announce);
  const exports = createExports({ session, program, view, announce });
  const commands = createCommands({
    session,
    program,
    view,
    exports,
    sheet: () => (view.page() === undefined ? open()[view.sheet()] : undefined),
    go: (route) => props.go(route),
    onImport: () => props.onImport([]),
    announce,
  });

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
  onCleanup(createShortcuts(commands, () => openExports(announce)));

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
          session={session}
          program={program}
          view={view}
          commands={commands}
          scenario={<ScenarioMenu desk={scenarios} view={view} />}
        >
          <ExportMenu exports={exports} commands={commands} />
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
                  layouts={props.kept.layouts}
                  refused={props.kept.refused}
                  commands={commands}
                  announce={announce}
                  onOpen={(sheet, opened) => setOpen((all) => ({ ...all, [sheet]: opened }))}
                  open={(sheet) => open()[sheet]}
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
        <Foot view={view} said={said()} counts={counts()} figures={figures()} announce={announce} />
        <ScenarioWindows desk={scenarios} view={view} />
        <Show when={view.asked() === 'help'}>
          <ShortcutHelp page={[...actionsOf(commands), 'print']} onClose={() => view.setAsked()} />
        </Show>
        <Show when={view.asked() === 'palette'}>
          <Palette commands={commands} session={session} view={view} recent={props.kept.recent} onClose={() => view.setAsked()} />
        </Show>
      </div>
    </DropArea>
  );
}

/** Printing goes through the page made for it: the menu that makes it opens, and says so. */
function openExports(announce: (text: string) => void): void {
  announce(say(frameTexts).printByExport);
  if (document.querySelector('dialog[open], [popover]:popover-open') === null) {
    document.querySelector<HTMLElement>('.top-actions .button.primary')?.click();
  }
}
