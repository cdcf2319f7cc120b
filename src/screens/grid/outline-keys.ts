import type { GridApi } from 'ag-grid-community';
import type { SheetRow } from './sheet-model.ts';

/** What keys and clicks on the heads of groups and of columns do. */
export interface OutlineActions {
  /** Folds (true), unfolds (false) or turns over a group. */
  fold(key: string, folded: boolean | undefined): void;
  /** Opens the menu of a column under its header. */
  openMenu(column: string, under: HTMLElement): void;
  /** Makes a column as wide as what it holds. */
  fit(column: string): void;
}

/** Listens to the heads of groups and of columns before the grid does. */
export function createOutlineKeys(host: HTMLElement, api: GridApi<SheetRow>, actions: OutlineActions): void {
  host.addEventListener('keydown', (event) => pressed(event, api, actions), { capture: true });
  // The mark in a header is not the header: a press on it neither sorts nor drags.
  for (const name of ['pointerdown', 'mousedown', 'click'] as const) {
    host.addEventListener(name, (event) => clicked(event, actions), { capture: true });
  }
  host.addEventListener('contextmenu', (event) => {
    const header = headerAt(event.target);
    if (header === undefined) return;
    event.preventDefault();
    actions.openMenu(header.column, header.element);
  });
  host.addEventListener('dblclick', (event) => {
    if ((event.target as HTMLElement).closest('.ag-header-cell-resize') === null) return;
    const header = headerAt(event.target);
    if (header !== undefined) actions.fit(header.column);
  });
}

function pressed(event: KeyboardEvent, api: GridApi<SheetRow>, actions: OutlineActions): void {
  const header = headerAt(event.target);
  if (header !== undefined && event.altKey && event.key === 'ArrowDown') {
    taken(event);
    actions.openMenu(header.column, header.element);
    return;
  }
  const key = groupAt(event.target, api);
  if (key === undefined) return;
  const outline = event.altKey && event.shiftKey;
  if (event.key === ' ' && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    taken(event);
    actions.fold(key, undefined);
  } else if (outline && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    taken(event);
    actions.fold(key, event.key === 'ArrowLeft');
  }
}

function clicked(event: Event, actions: OutlineActions): void {
  const mark = (event.target as HTMLElement).closest<HTMLElement>('.header-menu');
  const header = headerAt(event.target);
  if (mark === null || header === undefined) return;
  event.stopPropagation();
  if (event.type === 'click') actions.openMenu(header.column, header.element);
  // The header keeps the focus, to give it back when the menu closes.
  else if (event.type === 'mousedown') header.element.focus();
}

function headerAt(target: EventTarget | null): { readonly element: HTMLElement; readonly column: string } | undefined {
  const element = (target as HTMLElement | null)?.closest<HTMLElement>('.ag-header-cell[col-id]');
  const column = element?.getAttribute('col-id');
  return element && column ? { element, column } : undefined;
}

function groupAt(target: EventTarget | null, api: GridApi<SheetRow>): string | undefined {
  const row = (target as HTMLElement | null)?.closest('.ag-row:not(.totals)')?.getAttribute('row-id');
  return row ? api.getRowNode(row)?.data?.group?.key : undefined;
}

function taken(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
