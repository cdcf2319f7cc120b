// Long because it is the one place where a grid, its rows, its columns and what the page asks of them meet.
import type { GridApi } from 'ag-grid-community';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { familyOf } from '../columns/layout.ts';
import { createFilters } from '../filters/create-filters.ts';
import { createActiveCell } from './active-cell.ts';
import { openGrid } from './ag-grid.ts';
import { Arrangement } from './arrangement.ts';
import type { Scissors } from './clipboard/cut.ts';
import { ColumnSet } from './column-set.ts';
import { isPast, yearGroup, yearOfColumn, yearOfGroup, yearsOf } from './figure-columns.ts';
import { fitHeight } from './fit-height.ts';
import { focusSoon } from './focus-soon.ts';
import { groupRowId } from './group.ts';
import { createHeaderGestures } from './header-gestures.ts';
import { keepLayout } from './keep-layout.ts';
import { moveRows } from './move-rows.ts';
import { putPastAway } from './open-years.ts';
import type { OpenSheet, SheetEvents } from './opened-sheet.ts';
import { QuickFilter } from './quick-filter.ts';
import type { Reading } from './reading.ts';
import { addRow, duplicateRows, hasRows, removeRows } from './row-actions.ts';
import { createSelecting } from './selecting.ts';
import { createSheetGroups } from './sheet-groups.ts';
import { createSheetLayout } from './sheet-layout.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import { sheetOptions } from './sheet-options.ts';
import { type CellAt, createSheetSearch, Marks } from './sheet-search.ts';
import { createSheetSorts } from './sheet-sorts.ts';
import { orderOf } from './sorting.ts';
import { labelWidth, widenAmounts, widenLabels } from './widths.ts';

/** Draws a sheet in a host; `close` takes it away. */
export function openSheet(model: SheetModel, host: HTMLElement, scissors: Scissors, events: SheetEvents): OpenSheet {
  const marks = new Marks();
  const columns = new ColumnSet(model, marks);
  const quick = new QuickFilter(model);
  const filters = createFilters((id) => columns.reading(id), filterAgain);
  const arrangement = new Arrangement(model, filters, quick);
  const sheetNow = (): GridApi<SheetRow> => api;
  const readings = (): readonly Reading[] => columns.readings();
  const sorts = createSheetSorts(sheetNow);
  const layout = createSheetLayout({ model, api: sheetNow, plain: () => columns.plain, readings, redraw: drawColumns });
  const groups = createSheetGroups({ model, api: sheetNow, arrangement, order, redraw: drawRows });
  const hasMenu = (column: string): boolean => columns.reading(column) !== undefined;
  const isFiltered = (column: string): boolean => filters.on() && filters.of(columns.reading(column)?.id ?? '') !== undefined;

  const api = openGrid(host, {
    ...sheetOptions(model, { columns: columns.drawn(), arrangement, isFiltered, hasMenu, keys: (key) => selecting.keys(key) }),
    ...keepLayout(model, columns, drawColumns),
    onModelUpdated: () => counted(),
    onFilterChanged: () => {
      selecting.settle();
      counted();
    },
    onSortChanged: () => sorted(),
    onDisplayedColumnsChanged: () => columnsShown(),
    onGridSizeChanged: () => fitHeight(api, host),
    onCellFocused: ({ rowIndex, rowPinned, column }) => {
      const row = rowPinned || rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data;
      const own = row?.group === undefined ? row?.id : undefined;
      if (own !== undefined) events.onRow(own);
      active.take(own, typeof column === 'string' ? api.getColumn(column) : column);
    },
    onCellEditingStopped: () => active.refresh(),
    onColumnGroupOpened: ({ columnGroups }) => {
      const opened = columnGroups.find((group) => group.isExpanded() && yearOfGroup(group.getGroupId()) !== undefined);
      const year = opened === undefined ? undefined : yearOfGroup(opened.getGroupId());
      if (year === undefined || year === model.world.year()) return;
      isAsked = true;
      events.onYear(year);
    },
  });
  host.querySelector('[role=grid], [role=treegrid]')?.setAttribute('aria-label', say(gridTexts).sheets[model.sheet]);
  const selecting = createSelecting(model, host, api, scissors, events);
  const active = createActiveCell(model, host, events);
  const search = createSheetSearch({ model, api: sheetNow, arrangement, readings, marks, reveal, focus: goTo });
  createHeaderGestures(host, {
    openMenu: (column, under) => hasMenu(column) && events.onColumnMenu(column, under),
    fit: (column) => void layout.fit([familyOf(column)]),
  });
  model.rankOf = (row, place) => arrangement.rankOf(row, place);
  model.isFolded = (key) => arrangement.folded().has(key);
  model.fold = (row, folded) => {
    const group = row.group ?? arrangement.groupOf(row.id);
    if (group === undefined) return false;
    groups.fold(group.key, folded ?? !model.isFolded(group.key));
    // The row went away under the keyboard: the head of its group is what is left of it.
    if (row.group === undefined && model.isFolded(group.key)) focusRow(groupRowId(group.key));
    return true;
  };
  let painting = false;
  let filtering = 0;
  let yearShown = model.world.year();
  let labels = labelWidth(model.plan);
  let drawn = model.rows;
  let isComputed = model.results !== undefined;
  /** The exercice about to open was asked for in the sheet itself. */
  let isAsked = false;

  function order(): ((a: SheetRow, b: SheetRow) => number) | undefined {
    return orderOf(
      sorts.active(),
      (id) => columns.reading(id),
      (id) => columns.definition(id),
    );
  }

  function counted(): void {
    if (api.isDestroyed()) return;
    ranks();
    fitHeight(api, host);
    events.onCounts({
      shown: arrangement.shown ?? api.getDisplayedRowCount(),
      total: model.rows.length,
      filters: arrangement.filters,
    });
  }

  function ranks(): void {
    api.refreshCells({ columns: ['number'], force: true });
  }

  function sorted(): void {
    selecting.settle();
    sorts.read();
    if (arrangement.by() === undefined) ranks();
    else gatherAgain();
  }

  function columnsShown(): void {
    selecting.settle();
    model.lead = api
      .getAllDisplayedColumns()
      .find((column) => column.getColId() !== 'number')
      ?.getColId();
    fitHeight(api, host);
  }

  function gatherAgain(): void {
    arrangement.gatherAgain(order());
    drawRows();
  }

  function drawRows(): void {
    if (drawn === arrangement.rows) return;
    moveRows(api, drawn, arrangement.rows);
    drawn = arrangement.rows;
    selecting.settle();
    counted();
  }

  function drawColumns(): void {
    api.setGridOption('columnDefs', columns.drawn());
    paint();
  }

  function filterAgain(): void {
    if (arrangement.by() === undefined) api.onFilterChanged();
    else gatherAgain();
    api.refreshHeader();
    counted();
  }

  /** One paint for all that is asked in a turn. */
  function paint(): void {
    if (painting) return;
    painting = true;
    queueMicrotask(() => {
      painting = false;
      if (api.isDestroyed()) return;
      api.refreshCells();
      widenAmounts(api, model.world.layouts.of(model.sheet));
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
    if (first !== undefined) goTo({ row, column: first.getColId() });
  }

  /** Shows a cell, whatever is folded, filtered or hidden; the place of its row, undefined when it cannot be shown. */
  function bringUp({ row, column }: CellAt): number | undefined {
    groups.reveal(row);
    if (api.getRowNode(row)?.rowIndex == null) {
      showAll();
      groups.reveal(row);
    }
    const year = yearOfColumn(column);
    if (year !== undefined && isPast(year, yearShown)) events.onYear(year);
    if (model.world.layouts.of(model.sheet).hidden.includes(familyOf(column))) layout.show(familyOf(column), true);
    const group = api.getColumn(column)?.getOriginalParent();
    if (!isShown(column) && group) api.setColumnGroupOpened(group.getGroupId(), true);
    const index = api.getRowNode(row)?.rowIndex;
    return index != null && isShown(column) ? index : undefined;
  }

  function isShown(column: string): boolean {
    return api.getAllDisplayedColumns().some((one) => one.getColId() === column);
  }

  function goTo(cell: CellAt): void {
    const index = bringUp(cell);
    if (index !== undefined) focusSoon(api, host, index, cell.column);
  }

  function reveal(cell: CellAt): void {
    const index = bringUp(cell);
    if (index === undefined) return;
    // With rows around it: what is found is read in its place.
    if (!isWholeOnScreen(api, index)) api.ensureIndexVisible(index, 'middle');
    api.ensureColumnVisible(cell.column);
  }

  function showAll(): void {
    quick.take('');
    events.onShowAll();
    filters.clear();
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
  columnsShown();
  counted();

  return {
    filters,
    groups,
    sorts,
    layout,
    search,
    nameOf: (row) => model.nameOf(row),
    reading: (column) => columns.reading(column),
    rowsBeside: (column) => model.rows.filter((row) => (!quick.present || quick.passes(row)) && filters.passes(row, column)),
    openColumnMenu() {
      const column = api.getFocusedCell()?.column.getColId() ?? model.lead;
      const header = column === undefined ? null : host.querySelector<HTMLElement>(`.ag-header-cell[col-id="${CSS.escape(column)}"]`);
      if (header === null || column === undefined || !hasMenu(column)) return false;
      events.onColumnMenu(column, header);
      return true;
    },
    refresh(rowsMoved) {
      filters.forget();
      // A filter asked for before the first figures found none: it looks again.
      if (!isComputed && model.results !== undefined) {
        isComputed = true;
        if (filters.present()) filterAgain();
      }
      active.refresh();
      if (columns.renew()) drawColumns();
      if (arrangement.by() === undefined) {
        if (rowsMoved) drawRows();
      } else if (rowsMoved || arrangement.isStale) gatherAgain();
      paint();
    },
    openYear(year) {
      if (year !== yearShown) putPastAway(api, year, model.world.layouts.of(model.sheet));
      api.setColumnGroupState(yearsOf(model).map((one) => ({ groupId: yearGroup(one), open: one === year })));
      // Only a change of exercice scrolls, and never under the hand of who works in a cell: a sheet opens on its first columns.
      const isFree = isAsked || document.activeElement?.closest('.ag-cell') == null;
      isAsked = false;
      if (isFree && year !== yearShown && api.getColumn(`shortfall.${year}`)) api.ensureColumnVisible(`shortfall.${year}`, 'auto');
      yearShown = year;
      paint();
    },
    filter(text) {
      const turn = ++filtering;
      const stale = (): boolean => turn !== filtering || api.isDestroyed();
      const run = (): void => {
        if (quick.take(text)) filterAgain();
      };
      if (text === '') run();
      else void quick.read(stale).then((all) => all && run());
    },
    showAll,
    rows: () => selecting.rows(),
    goTo: (row, column) => goTo({ row, column }),
    focusBack(at) {
      const cell = at ?? search.current();
      if (cell !== undefined) goTo(cell);
      else if (drawn[0] !== undefined) focusRow(drawn[0].id);
    },
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

/** True when a row shows from its top to its bottom. */
function isWholeOnScreen(api: GridApi<SheetRow>, index: number): boolean {
  const { top, bottom } = api.getVerticalPixelRange();
  const row = api.getDisplayedRowAtIndex(index);
  return row?.rowTop != null && row.rowTop >= top && row.rowTop + (row.rowHeight ?? 0) <= bottom;
}
