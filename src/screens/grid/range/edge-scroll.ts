/** How often the sheet scrolls while the pointer is past its edge, in milliseconds. */
const TURN = 30;
/** Pixels scrolled a turn for each pixel past the edge, and the most in a turn. */
const PACE = 0.6;
const MOST = 120;

/** Scrolls the sheet while a drag is past one of its edges: cells out of view do not exist, so no event comes from there. */
export interface EdgeScroll {
  /** Where the pointer is now. */
  follow(event: PointerEvent): void;
  stop(): void;
}

/** Starts watching a drag; `onScroll` tells the nearest point that is inside the sheet, after each turn of scrolling. */
export function createEdgeScroll(host: HTMLElement, onScroll: (x: number, y: number) => void): EdgeScroll {
  const viewport = host.querySelector<HTMLElement>('.ag-grid-viewport') ?? host;
  let timer: ReturnType<typeof setInterval> | undefined;
  let x = 0;
  let y = 0;

  function turn(): void {
    const room = roomOf(host, viewport);
    const across = past(x, room.left, room.right);
    const down = past(y, room.top, room.bottom);
    if (across === 0 && down === 0) return;
    viewport.scrollLeft += across;
    viewport.scrollTop += down;
    onScroll(Math.max(room.left + 2, Math.min(x, room.right - 2)), Math.max(room.top + 2, Math.min(y, room.bottom - 2)));
  }

  return {
    follow(event) {
      x = event.clientX;
      y = event.clientY;
      timer ??= setInterval(turn, TURN);
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}

/** The part of the screen where cells scroll: under the headers, above the pinned rows, beside the pinned columns. */
function roomOf(host: HTMLElement, viewport: HTMLElement): { left: number; right: number; top: number; bottom: number } {
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

function past(at: number, first: number, last: number): number {
  const over = at < first ? at - first : at > last ? at - last : 0;
  return over === 0 ? 0 : Math.sign(over) * Math.min(MOST, Math.max(4, Math.abs(over) * PACE));
}
