/** What scrolls in a sheet, headers, pinned rows and pinned columns included. */
export function viewportOf(host: HTMLElement): HTMLElement {
  return host.querySelector<HTMLElement>('.ag-grid-viewport') ?? host;
}

/** The part of the screen where cells scroll: under the headers, above the pinned rows, beside the pinned columns. */
export function roomOf(host: HTMLElement): { left: number; right: number; top: number; bottom: number } {
  const viewport = viewportOf(host);
  const box = viewport.getBoundingClientRect();
  const above = host.querySelector('.ag-grid-pinned-top-rows')?.getBoundingClientRect();
  const below = host.querySelector('.ag-grid-pinned-bottom-rows')?.getBoundingClientRect();
  const pinned = host.querySelector('.ag-grid-scrolling-container .ag-grid-pinned-left-cells')?.getBoundingClientRect();
  return {
    left: Math.max(box.left, pinned?.right ?? box.left),
    right: Math.min(box.right, box.left + viewport.clientWidth),
    top: Math.max(box.top, above?.bottom ?? box.top),
    bottom: Math.min(box.bottom, below?.top ?? box.bottom, box.top + viewport.clientHeight),
  };
}
