import type { Row } from './plan.ts';

/**
 * The rows, old or new, by which two values of a table differ: rows are compared as objects, which a change replaces. A row
 * that only moved may be among them. The rows before the first difference and after the last are never looked at twice.
 */
export function touched<R extends Row>(before: readonly R[], after: readonly R[]): R[] {
  const shared = Math.min(before.length, after.length);
  let head = 0;
  while (head < shared && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shared - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const rows: R[] = [];
  const aligned = before.length === after.length;
  for (let place = head; place < Math.max(before.length, after.length) - tail; place++) {
    const old = place < before.length - tail ? before[place] : undefined;
    const fresh = place < after.length - tail ? after[place] : undefined;
    if (aligned && old === fresh) continue;
    if (old !== undefined) rows.push(old);
    if (fresh !== undefined) rows.push(fresh);
  }
  return rows;
}
