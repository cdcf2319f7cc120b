import type { Contract, Convention } from './plan.ts';
import { touched } from './touched.ts';

/** The rows of a table by post: of the whole table as it once was, and of the posts touched since. */
interface Groups<R> {
  readonly rows: readonly R[];
  readonly whole: ReadonlyMap<string, readonly R[]>;
  readonly since: ReadonlyMap<string, readonly R[]>;
}

/** Past this many posts touched, grouping everything again costs less than carrying them along. */
const MOST_TOUCHED = 1000;

/** Groups the rows of a table by post, by start and undated ones last; a table close to the last one grouped costs little. */
export class ByPost<R extends Contract | Convention> {
  readonly #made = new WeakMap<readonly R[], Groups<R>>();
  #last: Groups<R> | undefined;

  /** The rows of a post in a value of the table. */
  of(rows: readonly R[], post: string): readonly R[] {
    const { whole, since } = this.#groups(rows);
    return since.get(post) ?? whole.get(post) ?? [];
  }

  #groups(rows: readonly R[]): Groups<R> {
    if (this.#last?.rows === rows) return this.#last;
    let found = this.#made.get(rows);
    if (found === undefined) {
      found = this.#from(this.#last, rows) ?? { rows, whole: grouped(rows), since: new Map() };
      this.#made.set(rows, found);
    }
    this.#last = found;
    return found;
  }

  #from(last: Groups<R> | undefined, rows: readonly R[]): Groups<R> | undefined {
    if (last === undefined) return undefined;
    const posts = new Set(last.since.keys());
    for (const row of touched(last.rows, rows)) posts.add(row.post);
    if (posts.size > MOST_TOUCHED) return undefined;
    const since = grouped(rows.filter((row) => posts.has(row.post)));
    for (const post of posts) if (!since.has(post)) since.set(post, []);
    return { rows, whole: last.whole, since };
  }
}

function grouped<R extends Contract | Convention>(rows: readonly R[]): Map<string, R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows) {
    const group = found.get(row.post);
    if (group === undefined) found.set(row.post, [row]);
    else group.push(row);
  }
  for (const group of found.values()) if (group.length > 1) group.sort(byStart);
  return found;
}

function byStart(a: { readonly start?: string }, b: { readonly start?: string }): number {
  if (a.start === b.start) return 0;
  if (a.start === undefined) return 1;
  if (b.start === undefined) return -1;
  return a.start < b.start ? -1 : 1;
}
