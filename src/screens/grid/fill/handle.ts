import { cellOf } from '../range/cell-of.ts';
import type { Drag } from '../range/pointer.ts';
import type { Rect, Spot } from '../range/rect.ts';
import { lastRect } from '../range/selection.ts';
import type { SheetRange } from '../range/sheet-range.ts';
import type { Fill, FillKind } from './fill-cells.ts';

/** How far from the corner of the last cell a press still takes the handle, in pixels. */
const REACH = 9;

/** The handle at the corner of the selection: it is pulled to copy, with Ctrl to continue a series, and double-clicked to fill down. */
export class FillHandle {
  readonly #range: SheetRange;
  readonly #pull: (fill: Fill) => void;
  readonly #isFilled: (spot: Spot) => boolean;
  readonly #repaint: () => void;
  #pulled: Fill | undefined;

  constructor(host: HTMLElement, range: SheetRange, ways: { pull(fill: Fill): void; isFilled(spot: Spot): boolean; repaint(): void }) {
    this.#range = range;
    this.#pull = (fill) => ways.pull(fill);
    this.#isFilled = (spot) => ways.isFilled(spot);
    this.#repaint = () => ways.repaint();
    host.addEventListener('dblclick', (event) => this.#doubled(event), { capture: true });
  }

  /** The cells that would be filled if the handle were let go now. */
  get preview(): readonly Rect[] {
    return this.#pulled === undefined ? [] : [this.#pulled.target];
  }

  /** The drag that a press on the handle begins; undefined for a press elsewhere. */
  grip(event: MouseEvent): Drag | undefined {
    const { selection } = this.#range;
    if (selection === undefined || !isOnHandle(event)) return undefined;
    const source = lastRect(selection);
    return {
      over: (spot) => {
        this.#pulled = fillTo(source, spot, 'copy');
        this.#repaint();
      },
      end: (up) => {
        const fill = this.#pulled;
        this.#pulled = undefined;
        if (fill !== undefined) this.#run({ ...fill, kind: up.ctrlKey || up.metaKey ? 'series' : 'copy' });
        this.#repaint();
      },
    };
  }

  /** Down as far as the column beside is filled, as in a workbook; to the end of the sheet when there is none. */
  #doubled(event: MouseEvent): void {
    const { selection, bounds } = this.#range;
    if (selection === undefined || !isOnHandle(event)) return;
    event.stopPropagation();
    const source = lastRect(selection);
    const beside = source.left > 0 ? source.left - 1 : source.right + 1;
    let bottom = source.bottom;
    while (bottom + 1 < bounds.rows && this.#isFilled({ row: bottom + 1, column: beside })) bottom++;
    const fill = fillTo(source, { row: bottom, column: source.right }, event.ctrlKey || event.metaKey ? 'series' : 'copy');
    if (fill !== undefined) this.#run(fill);
  }

  #run(fill: Fill): void {
    const { source, target } = fill;
    const head = { row: Math.max(source.bottom, target.bottom), column: Math.max(source.right, target.right) };
    const anchor = { row: Math.min(source.top, target.top), column: Math.min(source.left, target.left) };
    this.#range.select({ ranges: [{ anchor, head }], active: this.#range.selection?.active ?? anchor });
    this.#pull(fill);
  }
}

/** What pulling a block to a cell fills: along the way that goes furthest, forwards or back. Undefined inside the block. */
export function fillTo(source: Rect, { row, column }: Spot, kind: FillKind): Fill | undefined {
  const down = Math.max(row - source.bottom, source.top - row);
  const across = Math.max(column - source.right, source.left - column);
  if (down <= 0 && across <= 0) return undefined;
  if (down >= across) {
    const back = row < source.top;
    const target = back ? { ...source, top: row, bottom: source.top - 1 } : { ...source, top: source.bottom + 1, bottom: row };
    return { source, target, along: 'rows', back, kind };
  }
  const back = column < source.left;
  const target = back ? { ...source, left: column, right: source.left - 1 } : { ...source, left: source.right + 1, right: column };
  return { source, target, along: 'columns', back, kind };
}

function isOnHandle({ target, clientX, clientY }: MouseEvent): boolean {
  const cell = target instanceof Element ? target.closest('.ag-cell.range-corner') : null;
  if (cell === null || cellOf(cell) === undefined) return false;
  const { right, bottom } = cell.getBoundingClientRect();
  return right - clientX <= REACH && bottom - clientY <= REACH;
}
