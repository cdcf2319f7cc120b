import type { SheetAction } from '../keys/shortcuts.ts';
import { cellOf } from './cell-notes.ts';
import { inputOf } from './input-of.ts';
import type { Key, KeyAction, KeyActions } from './keys.ts';
import { ARROWS, byOne, byScreen, goTo, selectAll, selectColumns, selectRows, stretch, toEdge, type Way, walk } from './range/reach.ts';
import type { Spot, Step } from './range/rect.ts';
import type { SheetRange } from './range/sheet-range.ts';
import type { SheetModel } from './sheet-model.ts';
import { TabRun } from './tab-run.ts';
import { NUMBER_KINDS } from './typed-number.ts';

/** What the keys do to the cells of the selection. */
export interface CellGestures {
  isFilled(spot: Spot): boolean;
  clear(): void;
  today(): void;
  fill(way: 'down' | 'right', kind: 'copy' | 'series'): void;
  fillSelection(): void;
  /** Enters what is in the open editor in every cell selected. */
  enterInSelection(): void;
  /** Lets go of what was cut; false when nothing was. */
  dropCut(): boolean;
}

/** What each key of the catalogue does in a cell and in its editor. */
export function createCellKeys(model: SheetModel, range: SheetRange, gestures: CellGestures): KeyActions {
  const tabs = new TabRun();
  const here = (): Spot | undefined => range.selection?.active;
  // The total and the row that adds are no part of a selection: the grid moves there by itself.
  const inRange =
    (act: (key: Key) => void): KeyAction =>
    (key) => {
      if (range.selection === undefined) return false;
      act(key);
      return true;
    };
  const go = (way: (key: Key) => Way): KeyAction => inRange((key) => goTo(range, way(key)));
  const extend = (way: (key: Key) => Way): KeyAction => inRange((key) => stretch(range, way(key)));
  const did =
    (act: (key: Key) => void): KeyAction =>
    (key) => {
      act(key);
      return true;
    };
  const toStart =
    (act: KeyAction): KeyAction =>
    (key) => {
      const done = act(key);
      range.revealStart();
      return done;
    };
  const edge = (key: Key): Way => toEdge(range, stepOf(key), (spot) => gestures.isFilled(spot));
  const rowStart: Way = ({ row }) => ({ row, column: 0 });
  const rowEnd: Way = ({ row }) => ({ row, column: range.bounds.columns - 1 });
  const first: Way = () => ({ row: 0, column: 0 });
  const last: Way = () => ({ row: range.bounds.rows - 1, column: range.bounds.columns - 1 });
  const leftToBrowser: KeyAction = () => false;

  /** Down or up: inside the selection, back under the first cell of a run of Tab, or as the grid does. */
  function nextRow(by: 1 | -1): boolean {
    if (walk(range, 'rows', by)) return true;
    const spot = here();
    const home = spot === undefined ? undefined : tabs.homeOf(spot);
    if (spot === undefined || home === undefined || spot.row + by < 0 || spot.row + by >= range.bounds.rows) return false;
    goTo(range, () => ({ row: spot.row + by, column: home }));
    return true;
  }

  /** Right or left: inside the selection, to the next cell, or as the grid does at the ends. */
  function nextCell(by: 1 | -1): boolean {
    if (walk(range, 'columns', by)) return true;
    const spot = here();
    const to = spot === undefined ? undefined : { row: spot.row, column: spot.column + by };
    if (spot === undefined || to === undefined || to.column < 0 || to.column >= range.bounds.columns) return false;
    tabs.went(spot, to);
    goTo(range, () => to);
    return true;
  }

  const cell: Record<SheetAction, KeyAction> = {
    move: leftToBrowser,
    moveToEdge: go(edge),
    nextRow: () => nextRow(1),
    previousRow: () => nextRow(-1),
    nextCell: () => nextCell(1),
    previousCell: () => nextCell(-1),
    rowStart: toStart(go(() => rowStart)),
    rowEnd: go(() => rowEnd),
    firstCell: toStart(did(() => goTo(range, first))),
    lastCell: did(() => goTo(range, last)),
    pageUp: go(() => byScreen(range, -1)),
    pageDown: go(() => byScreen(range, 1)),
    leave: did(() => {
      if (!gestures.dropCut() && range.isMany) goTo(range, (spot) => spot);
    }),
    extend: extend((key) => byOne(range, stepOf(key))),
    extendToEdge: extend(edge),
    extendToRowStart: toStart(extend(() => rowStart)),
    extendToRowEnd: extend(() => rowEnd),
    extendToFirst: toStart(extend(() => first)),
    extendToLast: extend(() => last),
    extendPageUp: extend(() => byScreen(range, -1)),
    extendPageDown: extend(() => byScreen(range, 1)),
    selectRow: inRange(() => selectRows(range)),
    selectColumn: inRange(() => selectColumns(range)),
    selectAll: did(() => selectAll(range)),
    edit: leftToBrowser,
    clear: did(() => gestures.clear()),
    replaceText: leftToBrowser,
    press: did((key) => press(key, model)),
    openList: did(open),
    today: did(() => gestures.today()),
    comment: did((key) => comment(key, model)),
    foldGroup: ({ node: { data } }) => data !== undefined && model.fold(data, true),
    unfoldGroup: ({ node: { data } }) => data !== undefined && model.fold(data, false),
    copy: leftToBrowser,
    cut: leftToBrowser,
    paste: leftToBrowser,
    fillDown: did(() => gestures.fill('down', 'copy')),
    fillRight: did(() => gestures.fill('right', 'copy')),
    seriesDown: did(() => gestures.fill('down', 'series')),
    seriesRight: did(() => gestures.fill('right', 'series')),
    fillSelection: did(() => gestures.fillSelection()),
  };

  return {
    cell,
    editor: {
      enterDown: ({ api }) => {
        const spot = here();
        if (!range.isMany && (spot === undefined || tabs.homeOf(spot) === undefined)) return false;
        api.stopEditing();
        return nextRow(1);
      },
      enterUp: ({ api }) => {
        if (!range.isMany) return false;
        api.stopEditing();
        return nextRow(-1);
      },
      // Tab enters the text and moves on without opening the next cell.
      enterRight: did(({ api }) => {
        api.stopEditing();
        if (!nextCell(1)) api.tabToNextCell();
      }),
      enterLeft: did(({ api }) => {
        api.stopEditing();
        if (!nextCell(-1)) api.tabToPreviousCell();
      }),
      enterInSelection: did(() => gestures.enterInSelection()),
      // The grid closes its editor a little later, and what is typed meanwhile would be lost with it.
      giveUp: did(({ api, node, column }) => {
        api.stopEditing(true);
        if (node.rowIndex !== null) api.setFocusedCell(node.rowIndex, column);
      }),
    },
    character: (key) => (key.editing ? leaveTyped(key, range) : typeComma(key)),
  };
}

function stepOf({ event }: Key): Step {
  return ARROWS[event.key] as Step;
}

/** Arrows enter the text and move on when the edit began by typing. */
function leaveTyped({ event, api }: Key, range: SheetRange): boolean {
  const input = event.target as HTMLElement;
  const step = ARROWS[event.key];
  if (step === undefined || input.dataset?.['typed'] !== 'true' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey)
    return false;
  api.stopEditing();
  goTo(range, byOne(range, step));
  return true;
}

/** The decimal key of the numeric pad types a comma where a number is expected, whatever the keyboard says. */
function typeComma({ event, api, node, column }: Key): boolean {
  const input = inputOf(column);
  if (event.code !== 'NumpadDecimal' || event.key !== '.' || input === undefined || !NUMBER_KINDS.has(input.kind)) return false;
  if (node.rowIndex === null || node.rowPinned) return false;
  api.startEditingCell({ rowIndex: node.rowIndex, colKey: column, key: ',' });
  return true;
}

/** Space answers a yes or no cell; elsewhere it presses what the cell holds, or opens it. Held down, it presses once. */
function press(key: Key, model: SheetModel): void {
  const { node, column, event } = key;
  if (event.repeat) return;
  if (node.data?.group !== undefined) {
    model.fold(node.data);
    return;
  }
  const input = inputOf(column);
  if (input === undefined) {
    (event.target as HTMLElement).querySelector('button')?.click();
    return;
  }
  if (node.data === undefined || !model.writable(input, node.data.id)) return;
  if (input.kind === 'flag') model.enter(input, node.data.id, { kind: 'value', value: model.value(input, node.data.id) !== true });
  else open(key);
}

/** Opens a comment on the cell, where there is something to comment on. */
function comment({ node, column }: Key, model: SheetModel): void {
  const on = cellOf(model, column.getColId(), inputOf(column), node.rowPinned ? undefined : node.data?.id);
  if (on !== undefined) model.world.comment(on);
}

function open({ api, node, column }: Key): void {
  if (node.rowIndex !== null && !node.rowPinned) api.startEditingCell({ rowIndex: node.rowIndex, colKey: column });
}
