import { cellOf, headerOf, RANK } from './cell-of.ts';
import { createEdgeScroll } from './edge-scroll.ts';
import type { Spot } from './rect.ts';
import { block, columnsFrom, extended, only, rectsOf, rowsFrom, type Selection, withAlso } from './selection.ts';
import type { SheetRange } from './sheet-range.ts';

/** A drag under way: what the pointer's cell makes of the selection, and what happens when it is let go. */
export interface Drag {
  over(spot: Spot, event: PointerEvent | undefined): void;
  end?(event: PointerEvent): void;
}

/**
 * Selects with the mouse: drag, Shift to extend, Ctrl to add, ranks for rows, Ctrl on a header for a column, the corner of the
 * ranks for all. `grip` may take a press first (the handle that fills). A touch scrolls, as everywhere.
 */
export function createPointer(host: HTMLElement, range: SheetRange, grip: (event: PointerEvent) => Drag | undefined): void {
  let drag: Drag | undefined;
  // Cells are focused on pointerdown and again by the browser on mousedown: both must be stopped, or the selection collapses.
  let swallowing = false;
  const scroll = createEdgeScroll(host, (x, y) => reach(document.elementFromPoint(x, y), undefined));

  function reach(target: EventTarget | null, event: PointerEvent | undefined): void {
    const place = cellOf(target);
    if (drag === undefined || place === undefined || !host.contains(target as Node)) return;
    const spot = place.column === RANK ? { row: place.row, column: 0 } : range.spotOf(place);
    if (spot !== undefined) drag.over(spot, event);
  }

  function begin(next: Drag): void {
    drag = next;
    document.addEventListener('pointermove', moved);
    document.addEventListener('pointerup', ended);
    document.addEventListener('pointercancel', ended);
  }

  function moved(event: PointerEvent): void {
    // Let go outside the window: no pointerup came.
    if (event.buttons === 0) return ended(event);
    scroll.follow(event);
    reach(document.elementFromPoint(event.clientX, event.clientY), event);
  }

  function ended(event: PointerEvent): void {
    document.removeEventListener('pointermove', moved);
    document.removeEventListener('pointerup', ended);
    document.removeEventListener('pointercancel', ended);
    scroll.stop();
    const done = drag;
    drag = undefined;
    done?.end?.(event);
  }

  function pressed(event: PointerEvent): void {
    swallowing = false;
    const target = event.target as HTMLElement;
    if (event.button !== 0 || event.pointerType === 'touch' || target.closest('.cell-input, button, .ag-header-expand-icon') !== null)
      return;
    const filling = grip(event);
    if (filling !== undefined) return taken(event, () => begin(filling));
    const place = cellOf(target);
    if (place === undefined) return pressedHeader(event);
    if (place.column === RANK) return taken(event, () => begin(rowsDrag(range, place.row, event)));
    const spot = range.spotOf(place);
    if (spot === undefined) return;
    if (event.shiftKey && range.selection !== undefined) {
      const from = range.selection;
      return taken(event, () => {
        range.select(extended(from, spot));
        begin({ over: (to) => range.select(extended(from, to)) });
      });
    }
    const also = (event.ctrlKey || event.metaKey) && range.selection !== undefined ? withAlso(range.selection, spot) : only(spot);
    range.select(also);
    begin({ over: (to) => range.select(extended(also, to)) });
  }

  function pressedHeader(event: PointerEvent): void {
    const column = headerOf(event.target);
    if (column === RANK) {
      const { rows, columns } = range.bounds;
      taken(event, () => range.select(block({ row: 0, column: 0 }, { row: rows - 1, column: columns - 1 })));
    } else if (column !== undefined && (event.ctrlKey || event.metaKey)) taken(event, () => pickColumn(range, column, event.shiftKey));
  }

  function taken(event: PointerEvent, act: () => void): void {
    swallowing = true;
    event.stopPropagation();
    range.api.stopEditing();
    act();
  }

  const swallow = (event: Event): void => {
    if (!swallowing) return;
    event.stopPropagation();
    event.preventDefault();
  };
  host.addEventListener('pointerdown', pressed, { capture: true });
  host.addEventListener('mousedown', swallow, { capture: true });
  // A header sorts on click: the click that ends a column picked must not.
  host.addEventListener('click', (event) => headerOf(event.target) !== undefined && swallow(event), { capture: true });
  host.addEventListener('focusin', (event) => {
    if ((event.target as Element).closest('.ag-row') !== null) range.follow(cellOf(event.target));
  });
}

/** Rows by their ranks: from the one pressed, or from the active one with Shift; added with Ctrl. */
function rowsDrag(range: SheetRange, row: number, event: PointerEvent): Drag {
  const { selection, bounds } = range;
  const first = event.shiftKey && selection !== undefined ? selection.active.row : row;
  const make = (to: number): Selection => {
    const { anchor, head } = rowsFrom(first, to, bounds);
    return (event.ctrlKey || event.metaKey) && selection !== undefined ? withAlso(selection, anchor, head) : block(anchor, head);
  };
  range.select(make(row));
  return { over: (spot) => range.select(make(spot.row)) };
}

function pickColumn(range: SheetRange, id: string, extend: boolean): void {
  const { selection, bounds } = range;
  const column = range.spotOf({ row: 0, column: id })?.column;
  if (column === undefined) return;
  const first = extend && selection !== undefined ? selection.active.column : column;
  const { anchor, head } = columnsFrom(first, column, bounds);
  // A column is added to columns; it takes the place of anything else.
  const hasColumns = selection !== undefined && rectsOf(selection).every(({ top, bottom }) => top === 0 && bottom === bounds.rows - 1);
  range.select(hasColumns && !extend ? withAlso(selection, anchor, head) : block(anchor, head));
}
