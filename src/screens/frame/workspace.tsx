import { createEffect, createSignal, type JSX, on, onCleanup, onMount, Show, untrack } from 'solid-js';
import type { TableName } from '../../domain/plan/plan.ts';
import { cardTexts } from '../../texts/card.ts';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { Card } from '../card/card.tsx';
import type { Layouts } from '../columns/layouts.ts';
import { createCommands } from '../commands/create-commands.ts';
import { createExports } from '../commands/exports.ts';
import { Tabs } from '../elements/tabs.tsx';
import { DropArea } from '../files/drop-area.tsx';
import { createFileOpening } from '../files/file-opening.ts';
import { OpeningNotices } from '../files/opening-notices.tsx';
import { sheetOf } from '../gaps/sheet-of.ts';
import type { Counts, OpenSheet } from '../grid/opened-sheet.ts';
import { SheetGrid } from '../grid/sheet-grid.tsx';
import { SelectionBar } from '../grid/summary/selection-bar.tsx';
import type { Figures } from '../grid/summary/tally.ts';
import { Palette } from '../palette/palette.tsx';
import type { Recent } from '../palette/recent.ts';
import type { Session } from '../session.ts';
import { createView, SHEETS, type Sheet, type View } from '../view.ts';
import { ExportMenu } from './export-menu.tsx';
import { yearToShow, yearWithFigures } from './key-figures.ts';
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
  const exports = createExports({ session, program, view, announce });
  const commands = createCommands({
    session,
    program,
    view,
    exports,
    sheet: () => open()[view.sheet()],
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
  // A cell is shown by its sheet: bring that sheet up first.
  createEffect(on(view.wanted, (cell) => cell !== undefined && view.setSheet(sheetOf(cell, props.session.plan())), { defer: true }));
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
        <TopBar session={session} program={program} view={view} commands={commands}>
          <ExportMenu exports={exports} commands={commands} />
        </TopBar>
        <OpeningNotices opening={opening} />
        <Notices session={props.session} program={props.program} />
        <Strip session={props.session} view={view} />
        <div class="workspace-middle">
          <main class="workspace-main">
            <div class="sheet-panel" id="sheet-panel" role="tabpanel" aria-labelledby={`sheet-${view.sheet()}`} tabIndex={-1}>
              <SheetGrid
                session={props.session}
                view={view}
                sheet={view.sheet()}
                layouts={props.kept.layouts}
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
            <Show when={view.sheet() === 'posts' && view.cardOpen()}>
              <Card session={props.session} view={view} />
            </Show>
          </main>
          <Panel session={props.session} view={view} />
        </div>
        <footer class="workspace-foot">
          <nav aria-label={words.sheets}>
            <Tabs
              name={words.sheets}
              base="sheet"
              look="sheet"
              selected={view.sheet()}
              onSelect={(sheet) => view.setSheet(sheet)}
              tabs={SHEETS.map((id) => ({ id, label: words.sheet[id] }))}
            />
          </nav>
          <p role="status" class="workspace-said">
            {said()}
          </p>
          <Show
            when={figures()}
            fallback={
              <p class="workspace-counts">
                {words.shown(counts().shown, counts().total)} · {words.filters(counts().filters)}
              </p>
            }
          >
            <SelectionBar figures={figures()} announce={announce} />
          </Show>
          <Show when={view.sheet() === 'posts' && !view.cardOpen()}>
            <button type="button" class="link" onClick={() => view.setCardOpen(true)}>
              {say(cardTexts).open}
            </button>
          </Show>
        </footer>
        <Show when={view.asked() === 'palette'}>
          <Palette commands={commands} session={session} view={view} recent={props.kept.recent} onClose={() => view.setAsked()} />
        </Show>
      </div>
    </DropArea>
  );
}

/** Focuses the first cell on show, as the sheet shows a cell wanted; a sheet without rows takes the focus itself. */
function focusSheet(view: View): void {
  const panel = document.getElementById('sheet-panel');
  const rows = [...(panel?.querySelectorAll<HTMLElement>('[role="row"][row-index="0"]') ?? [])];
  const id = rows.find((row) => row.checkVisibility())?.getAttribute('row-id');
  const table = TABLE_OF[view.sheet()];
  if (id === null || id === undefined || table === undefined) panel?.focus();
  else view.want({ table, id, field: '' });
}

/** The table whose rows a sheet shows; gaps are in none. */
const TABLE_OF: Readonly<Partial<Record<Sheet, TableName>>> = {
  posts: 'posts',
  cofinancings: 'cofinancings',
  communes: 'communes',
  years: 'ownFunds',
  structures: 'structures',
};

/** Printing goes through the page made for it: the menu that makes it opens, and says so. */
function openExports(announce: (text: string) => void): void {
  announce(say(frameTexts).printByExport);
  if (document.querySelector('dialog[open], [popover]:popover-open') === null) {
    document.querySelector<HTMLElement>('.top-actions .button.primary')?.click();
  }
}

/** What the user must know about this plan now: read elsewhere, computation failed. */
function Notices(props: { readonly session: Session; readonly program: Program }): JSX.Element {
  const words = say(frameTexts);
  return (
    <>
      <Show when={props.session.readOnly()}>
        <div class="notice" role="status">
          {words.readOnly}{' '}
          <button type="button" class="button" onClick={() => void props.session.takeOver()}>
            {words.takeOver}
          </button>
        </div>
      </Show>
      <Show when={props.session.failure()}>
        {(failure) => (
          <div class="notice error" role="alert" title={failure()}>
            {props.session.results() === undefined ? words.failedFirst : words.failed}
          </div>
        )}
      </Show>
    </>
  );
}
