/** A stretch of months that hold about the same amount each: `from` included, `to` excluded, average in cents. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Average of the months; NaN when they are not known. */
  readonly average: number;
}

/**
 * Cuts a series of months into runs: a month joins the run while it stays within `tolerance` cents of its first month.
 * Months that are not known make runs of their own.
 */
export function runsOf(amounts: ArrayLike<number>, tolerance: number): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let month = 1; month <= amounts.length; month++) {
    if (month < amounts.length && alike(amounts[from] as number, amounts[month] as number, tolerance)) continue;
    let sum = 0;
    for (let at = from; at < month; at++) sum += amounts[at] as number;
    runs.push({ from, to: month, average: sum / (month - from) });
    from = month;
  }
  return amounts.length === 0 ? [] : runs;
}

function alike(a: number, b: number, tolerance: number): boolean {
  return Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= tolerance;
}
