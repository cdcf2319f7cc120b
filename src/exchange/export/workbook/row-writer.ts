import type { Draft } from './draft.ts';
import type { KeyedColumns } from './keyed-columns.ts';

/** One row of a sheet whose columns are named: a column that the sheet has not holds nothing and counts for nothing. */
export interface Row<K extends string> {
  /** Writes a known value, where its column is there. */
  put(key: K, value: string | number | undefined): void;
  /** Writes a formula with what it gives, where its column is there. */
  formula(key: K, text: string, value: number): void;
  /** The cell of a column, as formulas of the sheet name it; `0` where no formula was written. */
  of(key: K): string;
  /** The cell of a column that holds a value. */
  cell(key: K): string;
  /** True when a formula was written in a column. */
  has(key: K): boolean;
}

/** Writes a row of a draft: the one after its last, once made. */
export class RowWriter<K extends string> implements Row<K> {
  readonly row: number;
  readonly #draft: Draft;
  readonly #columns: KeyedColumns<K>;
  readonly #written = new Set<K>();

  constructor(draft: Draft, columns: KeyedColumns<K>) {
    this.#draft = draft;
    this.#columns = columns;
    this.row = draft.rows;
  }

  put(key: K, value: string | number | undefined): void {
    if (this.#columns.has(key)) this.#draft.put(this.row, this.#columns.at(key), value);
  }

  formula(key: K, text: string, value: number): void {
    if (!this.#columns.has(key)) return;
    this.#draft.formula(this.row, this.#columns.at(key), text, value);
    this.#written.add(key);
  }

  of(key: K): string {
    return this.#written.has(key) ? this.cell(key) : '0';
  }

  cell(key: K): string {
    return this.#draft.here(this.row, this.#columns.at(key));
  }

  has(key: K): boolean {
    return this.#written.has(key);
  }
}
