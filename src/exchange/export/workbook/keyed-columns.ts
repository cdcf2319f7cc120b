import type { DraftColumn } from './draft.ts';

/** Columns that are named: those that a plan does not use are left out, and are then nowhere. */
export class KeyedColumns<K extends string> {
  readonly columns: readonly DraftColumn[];
  readonly #places: ReadonlyMap<K, number>;

  constructor(list: readonly (readonly [K, DraftColumn, boolean?])[]) {
    const used = list.filter(([, , isUsed]) => isUsed !== false);
    this.columns = used.map(([, column]) => column);
    this.#places = new Map(used.map(([key], place) => [key, place]));
  }

  /** The place of a column; asking for one that is left out is a defect, thrown. */
  at(key: K): number {
    const place = this.#places.get(key);
    if (place === undefined) throw new RangeError(`no column ${key}`);
    return place;
  }

  /** True when a column is there. */
  has(key: K): boolean {
    return this.#places.has(key);
  }
}
