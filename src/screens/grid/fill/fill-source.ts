import type { Rect, Spot } from '../range/rect.ts';
import type { Fill, FillKind } from './fill-cells.ts';

/**
 * What a block filled down or right starts from. A copy repeats its first line; a series carries on the lines that are filled
 * at its start, or its first two when all are. One line alone is filled from the line before it. Undefined at the border.
 */
export function sourceOf(block: Rect, way: 'down' | 'right', kind: FillKind, isFilled: (spot: Spot) => boolean): Fill | undefined {
  const down = way === 'down';
  const first = down ? block.top : block.left;
  const last = down ? block.bottom : block.right;
  const along = down ? 'rows' : 'columns';
  const lines = (from: number, to: number): Rect => (down ? { ...block, top: from, bottom: to } : { ...block, left: from, right: to });
  if (first === last) {
    if (first === 0) return undefined;
    const hasTwo = kind === 'series' && first > 1 && isFilled(cornerOf(lines(first - 2, first - 2)));
    return { source: lines(hasTwo ? first - 2 : first - 1, first - 1), target: lines(first, last), along, back: false, kind };
  }
  const known = kind === 'copy' ? 1 : filledLines(first, last, (line) => isFilled(cornerOf(lines(line, line))));
  return { source: lines(first, first + known - 1), target: lines(first + known, last), along, back: false, kind };
}

/** How many lines of a series are given: those filled at its start, two when there is nothing to tell. */
function filledLines(first: number, last: number, isFilled: (line: number) => boolean): number {
  let filled = 0;
  while (first + filled <= last && isFilled(first + filled)) filled++;
  const most = last - first;
  return filled > most ? Math.min(2, most) : Math.max(1, filled);
}

function cornerOf({ top, left }: Rect): Spot {
  return { row: top, column: left };
}
