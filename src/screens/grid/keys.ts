import type { GridApi, Column as GridColumn, IRowNode } from 'ag-grid-community';
import { editorActionOf, sheetActionOf } from '../keys/read-key.ts';
import type { EditorAction, SheetAction } from '../keys/shortcuts.ts';
import { leaveFrom } from './leave.ts';
import type { SheetRow } from './sheet-model.ts';

/** A key pressed in a cell, as the grid tells it. */
export interface Key {
  readonly event: KeyboardEvent;
  readonly editing: boolean;
  readonly node: IRowNode<SheetRow>;
  readonly column: GridColumn;
  readonly api: GridApi<SheetRow>;
}

/** Does what a key means; false leaves the key to the grid, or to the browser. */
export type KeyAction = (key: Key) => boolean;

/** What the keys of the catalogue do, every one of them. */
export interface KeyActions {
  readonly cell: Readonly<Record<SheetAction, KeyAction>>;
  readonly editor: Readonly<Record<EditorAction, KeyAction>>;
  /** Keys that are no shortcut: what they type. */
  readonly character: KeyAction;
}

/** Reads every key by the catalogue of shortcuts; gives the grid a function telling which keys it must leave alone. */
export function createKeys(host: HTMLElement, actions: KeyActions): (key: Key) => boolean {
  let leaving = false;
  // Where no cell has the focus, on a header for instance, the browser must still not reload nor bookmark.
  host.addEventListener('keydown', (event) => {
    const action = sheetActionOf(event);
    if (action !== undefined && NEVER_THE_BROWSER.has(action)) event.preventDefault();
  });
  return (key) => {
    const { event, editing } = key;
    if (event.type !== 'keydown') return false;
    if (event.key === 'Tab' && leaving) {
      leaving = false;
      return leaveFrom(host, event.shiftKey ? -1 : 1) && taken(event);
    }
    leaving = event.key === 'Escape' && !editing;
    return actionOf(key, actions)(key) && taken(event);
  };
}

const NEVER_THE_BROWSER: ReadonlySet<SheetAction> = new Set<SheetAction>(['fillDown', 'fillRight', 'seriesDown', 'seriesRight']);

function actionOf(key: Key, { cell, editor, character }: KeyActions): KeyAction {
  if (key.editing) {
    const action = editorActionOf(key.event);
    return action === undefined ? character : editor[action];
  }
  const action = sheetActionOf(key.event);
  return action === undefined ? character : cell[action];
}

/** The key is ours: neither the grid, nor the page, nor the browser acts on it. */
function taken(event: KeyboardEvent): true {
  event.preventDefault();
  event.stopPropagation();
  return true;
}
