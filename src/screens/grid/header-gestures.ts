/** What keys and clicks on the heads of columns do, beside sorting, which is the grid's. */
export interface HeaderActions {
  /** Opens the menu of a column under its header. */
  openMenu(column: string, under: HTMLElement): void;
  /** Makes a column as wide as what it holds. */
  fit(column: string): void;
}

/** Listens to the heads of columns before the grid does. */
export function createHeaderGestures(host: HTMLElement, actions: HeaderActions): void {
  host.addEventListener(
    'keydown',
    (event) => {
      const header = headerAt(event.target);
      if (header === undefined || !event.altKey || event.key !== 'ArrowDown') return;
      event.preventDefault();
      event.stopPropagation();
      actions.openMenu(header.column, header.element);
    },
    { capture: true },
  );
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

function clicked(event: Event, actions: HeaderActions): void {
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
