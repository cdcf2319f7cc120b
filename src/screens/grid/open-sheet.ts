import type { GridApi } from 'ag-grid-community';
import type { CommentedCell } from '../../domain/plan/comments.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { createActiveCell } from './active-cell.ts';
import { openGrid } from './ag-grid.ts';
import type { Scissors } from './clipboard/cut.ts';
import { isPast, yearGroup, yearOfColumn, yearOfGroup, yearsOf } from './figure-columns.ts';
import { fitHeight } from './fit-height.ts';
import { focusSoon } from './focus-soon.ts';
import { moveRows } from './move-rows.ts';
import { QuickFilter } from './quick-filter.ts';
import { addRow, duplicateRows, hasRows, removeRows } from './row-actions.ts';
import { createSelecting } from './selecting.ts';
import { sheetColumns } from './sheet-columns.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import { sheetOptions } from './sheet-options.ts';
import type { Figures } from './summary/tally.ts';
import { labelWidth, widenAmounts, widenLabels } from './widths.ts';

/** How many rows a sheet shows out of how many, and how many filters are on. */
export interface Counts {
  readonly shown: number;
  readonly total: number;
  readonly filters: number;
}

/** What a sheet tells the page. */
export interface SheetEvents {
  onCounts(counts: Counts): void;
  onRow(row: string): void;
  /** The cell the keyboard is in, as a comment on it would name it; undefined when it takes none. */
  onCell(cell: CommentedCell | undefined): void;
  /** All there is to say of that cell beside its value, and why its text is refused: empty when it is not. */
  onNote(text: string, problem: string): void;
  onYear(year: number): void;
  /** What the selection amounts to; undefined for one cell alone. */
  onFigures(figures: Figures | undefined): void;
  /** What a screen reader must know of the selection. */
  onSelection(text: string): void;
  /** Every filter was let go, the quick one included. */
  onShowAll(): void;
}

/** A sheet drawn in a host, and what the page can ask of it. */
export interface OpenSheet {
  /** Paints again what changed, rows and columns included. */
  refresh(rowsMoved: boolean): void;
  /** Opens an exercice and folds the others. */
  openYear(year: number): void;
  filter(text: string): void;
  showAll(): void;
  /** Scrolls to a cell and focuses it, whatever is folded or filtered. */
  goTo(row: string, column: string): void;
  /** What a row is called. */
  nameOf(row: string): string;
  /** The ids of the rows selected, in the order shown. */
  rows(): readonly string[];
  add(): void;
  duplicate(): void;
  remove(): void;
  close(): void;
}

/** Draws a sheet in a host; `close` takes it away. */
export function openSheet(model: SheetModel, host: HTMLElement, scissors: Scissors, events: SheetEvents): OpenSheet {
  const quick = new QuickFilter(model);
  const api = openGrid(host, {
    ...sheetOptions(model, quick, (key) => selecting.keys(key)),
    onModelUpdated: () => counted(),
    onFilterChanged: () => {
      selecting.settle();
      counted();
    },
    onSortChanged: () => {
      selecting.settle();
      ranks();
    },
    onDisplayedColumnsChanged: () => {
      selecting.settle();
      fitHeight(api, host);
    },
    onColumnResized: () => fitHeight(api, host),
    onGridSizeChanged: () => fitHeight(api, host),
    onCellFocused: ({ rowIndex, rowPinned, column }) => {
      const row = rowPinned || rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data?.id;
      if (row !== undefined) events.onRow(row);
      active.take(row, typeof column === 'string' ? api.getColumn(column) : column);
    },
    onCellEditingStopped: () => active.refresh(),
    onColumnGroupOpened: ({ columnGroups }) => {
      const opened = columnGroups.find((group) => group.isExpanded() && yearOfGroup(group.getGroupId()) !== undefined);
      const year = opened === undefined ? undefined : yearOfGroup(opened.getGroupId());
      if (year !== undefined && year !== model.world.year()) events.onYear(year);
    },
  });
  host.querySelector('[role=grid], [role=treegrid]')?.setAttribute('aria-label', say(gridTexts).sheets[model.sheet]);
  const selecting = createSelecting(model, host, api, scissors, events);
  const active = createActiveCell(model, host, events);
  let columnsOf = columnsKey(model);
  let painting = false;
  let filtering = 0;
  let yearShown = model.world.year();
  let labels = labelWidth(model.plan);
  let drawn = model.rows;

  function counted(): void {
    if (api.isDestroyed()) return;
    ranks();
    fitHeight(api, host);
    events.onCounts({
      shown: api.getDisplayedRowCount(),
      total: model.rows.length,
      filters: Object.keys(api.getFilterModel()).length + (quick.present ? 1 : 0),
    });
  }

  function ranks(): void {
    api.refreshCells({ columns: ['number'], force: true });
  }

  /** One paint for all that is asked in a turn. */
  function paint(): void {
    if (painting) return;
    painting = true;
    queueMicrotask(() => {
      painting = false;
      if (api.isDestroyed()) return;
      api.refreshCells();
      widenAmounts(api);
      labels = widenLabels(api, model.plan, labels);
      selecting.refresh();
    });
  }

  model.repaint = (rows) => {
    active.refresh();
    const nodes = rows?.flatMap((row) => api.getRowNode(row) ?? []);
    if (nodes === undefined) paint();
    else queueMicrotask(() => !api.isDestroyed() && api.refreshCells({ rowNodes: nodes, force: true }));
  };

  function focusRow(row: string): void {
    const first = api.getAllDisplayedColumns().find((column) => column.getColId() !== 'number');
    if (first !== undefined) goTo(row, first.getColId());
  }

  function goTo(row: string, column: string): void {
    if (api.getRowNode(row)?.rowIndex == null) showAll();
    const index = api.getRowNode(row)?.rowIndex;
    const year = yearOfColumn(column);
    if (year !== undefined && isPast(year, yearShown)) events.onYear(year);
    const isShown = (): boolean => api.getAllDisplayedColumns().some((one) => one.getColId() === column);
    const group = api.getColumn(column)?.getOriginalParent();
    if (!isShown() && group) api.setColumnGroupOpened(group.getGroupId(), true);
    if (index != null && isShown()) focusSoon(api, host, index, column);
  }

  function showAll(): void {
    quick.take('');
    events.onShowAll();
    api.setFilterModel(null);
    api.onFilterChanged();
  }

  const added = (): void => {
    const row = hasRows(model.sheet) ? addRow(model, model.sheet) : undefined;
    if (row !== undefined) focusRow(row);
  };
  host.addEventListener('click', (event) => {
    if ((event.target as HTMLElement).closest('.add-row button') !== null) added();
  });
  host.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ' || event.key === 'F2') && (event.target as HTMLElement).matches('.ag-full-width-row')) {
      event.preventDefault();
      added();
    }
  });
  counted();

  return {
    refresh(rowsMoved) {
      const wanted = columnsKey(model);
      if (wanted !== columnsOf) {
        columnsOf = wanted;
        api.setGridOption('columnDefs', sheetColumns(model, model.sheet, model.world.year()));
      }
      if (rowsMoved) {
        moveRows(api, drawn, model.rows);
        drawn = model.rows;
        selecting.settle();
      }
      active.refresh();
      paint();
    },
    openYear(year) {
      if (year !== yearShown) putPastAway(api, year);
      api.setColumnGroupState(yearsOf(model).map((one) => ({ groupId: yearGroup(one), open: one === year })));
      // Only a change of exercice scrolls: a sheet opens on its first columns.
      if (year !== yearShown && api.getColumn(`shortfall.${year}`)) api.ensureColumnVisible(`shortfall.${year}`, 'auto');
      yearShown = year;
      paint();
    },
    filter(text) {
      const turn = ++filtering;
      const stale = (): boolean => turn !== filtering || api.isDestroyed();
      const run = (): void => {
        if (quick.take(text)) api.onFilterChanged();
      };
      if (text === '') run();
      else void quick.read(stale).then((all) => all && run());
    },
    showAll,
    goTo,
    nameOf: (row) => model.nameOf(row),
    rows: () => selecting.rows(),
    add: added,
    duplicate() {
      const [first] = hasRows(model.sheet) ? duplicateRows(model, model.sheet, selecting.rows()) : [];
      if (first !== undefined) focusRow(first);
    },
    remove() {
      if (hasRows(model.sheet)) removeRows(model, model.sheet, selecting.rows());
    },
    close() {
      active.close();
      api.destroy();
    },
  };
}

/** Hides the exercices that an open one puts away, and shows the others again. */
function putPastAway(api: GridApi<SheetRow>, open: number): void {
  const columns = (api.getColumns() ?? []).map((column) => ({ column, year: yearOfColumn(column.getColId()) }));
  const ofYears = (past: boolean) =>
    columns.flatMap(({ column, year }) => (year !== undefined && isPast(year, open) === past ? [column] : []));
  api.setColumnsVisible(ofYears(true), false);
  api.setColumnsVisible(ofYears(false), true);
}

/** What the columns depend on beside the sheet itself. */
function columnsKey({ plan, sheet }: SheetModel): string {
  const years = `${plan.firstYear}–${plan.lastYear}`;
  return sheet === 'years' ? `${years} ${plan.funders.map(({ id, name }) => `${id} ${name}`).join('|')}` : years;
}
