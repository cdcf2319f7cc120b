import type { Row } from './plan.ts';
import { touched } from './touched.ts';

/** The rows of a table by key: of the whole table as it once was, and of the keys touched since. */
interface Groups<R> {
  readonly rows: readonly R[];
  readonly whole: ReadonlyMap<string, readonly R[]>;
  readonly since: ReadonlyMap<string, readonly R[]>;
}

/** Past this many keys touched, grouping everything again costs less than carrying them along. */
const MOST_TOUCHED = 1000;
const NONE: readonly never[] = [];

/** Groups the rows of a table by a key, each group in an order; a table close to the last one grouped costs little. */
export class Grouped<R extends Row> {
  readonly #made = new WeakMap<readonly R[], Groups<R>>();
  readonly #keyOf: (row: R) => string | undefined;
  readonly #order: ((a: R, b: R) => number) | undefined;
  #last: Groups<R> | undefined;

  constructor(keyOf: (row: R) => string | undefined, order?: (a: R, b: R) => number) {
    this.#keyOf = keyOf;
    this.#order = order;
  }

  /** The rows of a key in a value of the table. */
  of(rows: readonly R[], key: string): readonly R[] {
    if (rows.length === 0) return NONE;
    const { whole, since } = this.#groups(rows);
    return since.get(key) ?? whole.get(key) ?? NONE;
  }

  #groups(rows: readonly R[]): Groups<R> {
    if (this.#last?.rows === rows) return this.#last;
    let found = this.#made.get(rows);
    if (found === undefined) {
      found = this.#from(this.#last, rows) ?? { rows, whole: this.#grouped(rows), since: new Map() };
      this.#made.set(rows, found);
    }
    this.#last = found;
    return found;
  }

  #from(last: Groups<R> | undefined, rows: readonly R[]): Groups<R> | undefined {
    if (last === undefined || !isNear(last, rows)) return undefined;
    const keys = new Set(last.since.keys());
    for (const row of touched(last.rows, rows)) {
      const key = this.#keyOf(row);
      if (key !== undefined) keys.add(key);
    }
    if (keys.size > MOST_TOUCHED) return undefined;
    const since = this.#grouped(rows.filter((row) => keys.has(this.#keyOf(row) as string)));
    for (const key of keys) if (!since.has(key)) since.set(key, []);
    return { rows, whole: last.whole, since };
  }

  #grouped(rows: readonly R[]): Map<string, R[]> {
    const found = new Map<string, R[]>();
    for (const row of rows) {
      const key = this.#keyOf(row);
      if (key === undefined) continue;
      const group = found.get(key);
      if (group === undefined) found.set(key, [row]);
      else group.push(row);
    }
    if (this.#order !== undefined) for (const group of found.values()) if (group.length > 1) group.sort(this.#order);
    return found;
  }
}

/** True when carrying what is known to a table may cost less than grouping it: a part of a few rows, as a paste writes, never gains. */
function isNear<R>({ rows: known, since }: Groups<R>, rows: readonly R[]): boolean {
  return since.size <= rows.length && rows.length <= 2 * known.length && known.length <= 2 * rows.length;
}

/** The order of rows by a day, those without one last. */
export function byDay<R>(dayOf: (row: R) => string | undefined): (a: R, b: R) => number {
  return (a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    if (one === other) return 0;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    return one < other ? -1 : 1;
  };
}
