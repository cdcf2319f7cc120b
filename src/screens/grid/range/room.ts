/** What scrolls in a sheet, headers, pinned rows and pinned columns included. */
export function viewportOf(host: HTMLElement): HTMLElement {
  return host.querySelector<HTMLElement>('.ag-grid-viewport') ?? host;
}

/** The part of the screen where cells scroll: under the headers, above the pinned rows, beside the pinned columns, within the scroll bars. */
export function roomOf(host: HTMLElement): { left: number; right: number; top: number; bottom: number } {
  const viewport = viewportOf(host);
  const box = viewport.getBoundingClientRect();
  const part = (selector: string): DOMRect | undefined => {
    const found = host.querySelector(selector)?.getBoundingClientRect();
    return found === undefined || found.width === 0 || found.height === 0 ? undefined : found;
  };
  const ends = (...all: readonly (number | undefined)[]): number => Math.min(...all.map((one) => one ?? Number.POSITIVE_INFINITY));
  return {
    left: Math.max(box.left, part('.ag-grid-scrolling-container .ag-grid-pinned-left-cells')?.right ?? box.left),
    right: ends(box.right, box.left + viewport.clientWidth, part('.ag-body-vertical-scroll')?.left),
    top: Math.max(box.top, part('.ag-grid-pinned-top-rows')?.bottom ?? box.top),
    bottom: ends(
      box.bottom,
      box.top + viewport.clientHeight,
      part('.ag-grid-pinned-bottom-rows')?.top,
      part('.ag-body-horizontal-scroll')?.top,
    ),
  };
}
