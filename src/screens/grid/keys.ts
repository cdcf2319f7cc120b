import type { GridApi, Column as GridColumn, IRowNode } from 'ag-grid-community';
import type { Column } from '../../domain/plan/columns.ts';
import { leaveFrom } from './leave.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** A key pressed in a cell, as the grid tells it. */
export interface Key {
  readonly event: KeyboardEvent;
  readonly editing: boolean;
  readonly node: IRowNode<SheetRow>;
  readonly column: GridColumn;
  readonly api: GridApi<SheetRow>;
}

/** Makes the keys of a sheet those of a spreadsheet; gives the grid a function telling which keys it must leave alone. */
export function createKeys(model: SheetModel, host: HTMLElement): (key: Key) => boolean {
  let leaving = false;
  return (key) => {
    if (key.event.type !== 'keydown') return false;
    if (key.event.key === 'Tab' && leaving) {
      leaving = false;
      return leaveFrom(host, key.event.shiftKey ? -1 : 1) && taken(key.event);
    }
    leaving = key.event.key === 'Escape' && !key.editing;
    return (key.editing ? whileEditing(key) : inCell(key, model)) && taken(key.event);
  };
}

/** The key is ours: neither the grid, nor the page, nor the browser acts on it. */
function taken(event: KeyboardEvent): true {
  event.preventDefault();
  event.stopPropagation();
  return true;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Tab enters the text and moves on without opening the next cell; arrows do it too when the edit began by typing. */
function whileEditing({ event, api, node, column }: Key): boolean {
  const input = event.target as HTMLElement;
  if (event.key === 'Tab') {
    api.stopEditing();
    if (event.shiftKey) api.tabToPreviousCell();
    else api.tabToNextCell();
    return true;
  }
  const step = ARROWS[event.key];
  if (step === undefined || input.dataset?.['typed'] !== 'true' || event.shiftKey) return false;
  api.stopEditing();
  move(api, node, column, step);
  return true;
}

function inCell(key: Key, model: SheetModel): boolean {
  const { event, api, node, column } = key;
  const control = event.ctrlKey || event.metaKey;
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (control && !event.altKey) {
    if (name === 'z') return did(() => (event.shiftKey ? model.world.session.redo() : model.world.session.undo()));
    if (name === 'y') return did(() => model.world.session.redo());
    if (name === 'Home') return did(() => goTo(api, 'first', 0));
    if (name === 'End') return did(() => goTo(api, 'last', api.getDisplayedRowCount() - 1));
    return false;
  }
  if (name === 'Home') return did(() => goTo(api, 'first', node.rowIndex ?? 0));
  if (name === 'End') return did(() => goTo(api, 'last', node.rowIndex ?? 0));
  if (event.altKey && name === 'ArrowDown') return did(() => edit(api, node, column));
  if (name === ' ' && event.shiftKey) return did(() => node.setSelected(!node.isSelected()));
  if (name === ' ') return did(() => toggle(key, model));
  return name === 'Delete' && did(() => clear(key, model));
}

function did(action: () => void): true {
  action();
  return true;
}

function clear({ node, column }: Key, model: SheetModel): void {
  const input = inputOf(column);
  if (input !== undefined && node.data !== undefined && model.writable(input, node.data.id)) {
    model.enter(input, node.data.id, { kind: 'text', text: '' });
  }
}

/** Space answers a yes or no cell; elsewhere it presses what the cell holds, or opens it. */
function toggle({ api, node, column, event }: Key, model: SheetModel): void {
  const input = inputOf(column);
  if (input === undefined) {
    (event.target as HTMLElement).querySelector('button')?.click();
    return;
  }
  if (node.data === undefined || !model.writable(input, node.data.id)) return;
  if (input.kind === 'flag') model.enter(input, node.data.id, { kind: 'value', value: model.value(input, node.data.id) !== true });
  else edit(api, node, column);
}

function edit(api: GridApi<SheetRow>, node: IRowNode<SheetRow>, column: GridColumn): void {
  if (node.rowIndex !== null && !node.rowPinned) api.startEditingCell({ rowIndex: node.rowIndex, colKey: column });
}

function move(api: GridApi<SheetRow>, node: IRowNode<SheetRow>, column: GridColumn, [rows, columns]: readonly [number, number]): void {
  const shown = api.getAllDisplayedColumns();
  const to = shown[shown.indexOf(column) + columns];
  const row = (node.rowIndex ?? 0) + rows;
  if (to === undefined || row < 0 || row >= api.getDisplayedRowCount()) api.setFocusedCell(node.rowIndex ?? 0, column);
  else focus(api, row, to);
}

function goTo(api: GridApi<SheetRow>, end: 'first' | 'last', row: number): void {
  const shown = api.getAllDisplayedColumns().filter((column) => column.getColId() !== 'number');
  const column = end === 'first' ? shown[0] : shown.at(-1);
  if (column !== undefined && row >= 0) focus(api, row, column);
}

/** Focuses a cell and brings it into view. */
export function focus(api: GridApi<SheetRow>, row: number, column: GridColumn | string): void {
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(column);
  api.setFocusedCell(row, column);
}

/** The input column that a column of the grid shows, folded or not; undefined for a computed one. */
export function inputOf(column: GridColumn): Column | undefined {
  return (column.getColDef().cellEditorParams as { readonly input: Column } | undefined)?.input;
}
