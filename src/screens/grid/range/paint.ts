import { cellOf } from './cell-of.ts';
import { holds, type Rect, type Spot } from './rect.ts';
import { isMany, lastRect, rectsOf, type Selection } from './selection.ts';
import type { SheetRange } from './sheet-range.ts';

const EDGES = ['range-top', 'range-bottom', 'range-left', 'range-right'] as const;

/**
 * Draws the selection on the cells that are on the screen, those that scroll in included before they are painted: a tint and
 * a frame, `aria-selected`, the corner that fills, and the ranks and headers concerned; and the other blocks framed.
 */
export function createPaint(host: HTMLElement, range: SheetRange, framesNow: () => readonly Frame[]): () => void {
  const grid = host.querySelector('[role=grid], [role=treegrid]');
  grid?.setAttribute('aria-multiselectable', 'true');

  function drawn(): Drawn {
    const { selection } = range;
    return {
      many: selection !== undefined && isMany(selection),
      rects: selection === undefined ? [] : rectsOf(selection),
      corner: selection === undefined ? undefined : cornerOf(selection),
      frames: framesNow(),
    };
  }

  function paint(): void {
    const now = drawn();
    for (const row of host.querySelectorAll<HTMLElement>('.ag-row')) paintRow(row, now);
    for (const header of host.querySelectorAll<HTMLElement>('.ag-header-cell')) paintHeader(header, now);
  }

  function paintHeader(header: HTMLElement, { many, rects }: Drawn): void {
    const spot = range.spotOf({ row: 0, column: header.getAttribute('col-id') ?? '' });
    const isIn = many && spot !== undefined && rects.some(({ left, right }) => spot.column >= left && spot.column <= right);
    header.classList.toggle('in-range', isIn);
  }

  function paintRow(row: HTMLElement, drawn: Drawn): void {
    for (const cell of row.querySelectorAll<HTMLElement>('.ag-cell')) {
      const place = cellOf(cell);
      const spot = place === undefined ? undefined : range.spotOf(place);
      if (place === undefined || spot === undefined) {
        const isRank = place !== undefined && drawn.many && drawn.rects.some(({ top, bottom }) => place.row >= top && place.row <= bottom);
        cell.classList.toggle('in-range', isRank);
        continue;
      }
      paintCell(cell, spot, drawn);
    }
  }

  range.onChange(paint);
  // Cells come as one scrolls, and rows take another rank: this runs before they are painted.
  const watch = new MutationObserver((records) => {
    if (range.selection === undefined && framesNow().length === 0) return;
    const rows = new Set(records.flatMap(rowsOf));
    const headers = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => isElement(node, 'ag-header-cell'));
    if (rows.size === 0 && headers.length === 0) return;
    const now = drawn();
    for (const row of rows) paintRow(row, now);
    for (const header of headers) paintHeader(header as HTMLElement, now);
  });
  watch.observe(host, { subtree: true, childList: true, attributes: true, attributeFilter: ['row-index', 'col-id'] });
  return paint;
}

/** The rows that a change of the page concerns: those added, those that had a cell added, those whose rank changed. */
function rowsOf({ type, target, addedNodes }: MutationRecord): HTMLElement[] {
  if (type === 'attributes') return isElement(target, 'ag-row') ? [target as HTMLElement] : [];
  return [...addedNodes].flatMap((node) => {
    if (isElement(node, 'ag-row')) return [node as HTMLElement];
    const row = isElement(node, 'ag-cell') ? (node as HTMLElement).closest<HTMLElement>('.ag-row') : null;
    return row === null ? [] : [row];
  });
}

function isElement(node: Node, name: string): boolean {
  return node instanceof HTMLElement && node.classList.contains(name);
}

/** A block framed beside the selection: what was cut, or what the handle would fill. */
export interface Frame {
  readonly rect: Rect;
  readonly look: 'cut' | 'fill';
}

interface Drawn {
  readonly many: boolean;
  readonly rects: readonly Rect[];
  readonly corner: Spot | undefined;
  readonly frames: readonly Frame[];
}

function paintCell(cell: HTMLElement, spot: Spot, { many, rects, corner, frames }: Drawn): void {
  const { row, column } = spot;
  const inside = many ? rects.filter((rect) => holds(rect, spot)) : [];
  const frame = frames.find(({ rect }) => holds(rect, spot));
  const framing = frame?.rect ?? inside.at(-1);
  const { classList } = cell;
  classList.toggle('in-range', inside.length > 0);
  classList.toggle('in-cut', frame?.look === 'cut');
  classList.toggle('in-fill', frame?.look === 'fill');
  classList.toggle('range-corner', corner !== undefined && corner.row === row && corner.column === column);
  const edges =
    framing === undefined ? NONE : [row === framing.top, row === framing.bottom, column === framing.left, column === framing.right];
  for (let side = 0; side < EDGES.length; side++) classList.toggle(EDGES[side] as string, edges[side] === true);
  if (inside.length > 0) cell.setAttribute('aria-selected', 'true');
  else cell.removeAttribute('aria-selected');
}

const NONE = [false, false, false, false] as const;

/** The cell whose corner fills: the last of the only block. */
function cornerOf(selection: Selection): Spot | undefined {
  if (selection.ranges.length > 1) return undefined;
  const { bottom, right } = lastRect(selection);
  return { row: bottom, column: right };
}
