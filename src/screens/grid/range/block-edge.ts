import type { Bounds, Spot, Step } from './rect.ts';

/**
 * Where Ctrl and an arrow lead, as in a workbook: to the last filled cell of the block one stands in, else to the next filled
 * cell, else to the border of the sheet.
 */
export function edgeFrom(from: Spot, { rows, columns }: Step, bounds: Bounds, isFilled: (spot: Spot) => boolean): Spot {
  const next = ({ row, column }: Spot): Spot | undefined => {
    const spot = { row: row + rows, column: column + columns };
    return spot.row < 0 || spot.column < 0 || spot.row >= bounds.rows || spot.column >= bounds.columns ? undefined : spot;
  };
  let at = from;
  let ahead = next(at);
  if (ahead === undefined) return at;
  const inBlock = isFilled(at) && isFilled(ahead);
  while (ahead !== undefined) {
    if (inBlock && !isFilled(ahead)) return at;
    at = ahead;
    if (!inBlock && isFilled(at)) return at;
    ahead = next(at);
  }
  return at;
}
