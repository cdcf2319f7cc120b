import type { Column as GridColumn } from 'ag-grid-community';
import { COLUMNS, type Column } from '../../../domain/plan/columns.ts';
import { lookup } from '../../../domain/plan/lookup.ts';
import type { Entry } from '../entry.ts';
import { type CellReader, readerOf } from '../range/cell-reader.ts';
import type { Rect, Spot } from '../range/rect.ts';
import type { SheetRange } from '../range/sheet-range.ts';
import type { SheetModel, SheetRow } from '../sheet-model.ts';
import type { CellEntry } from './block-writer.ts';
import type { RowJob } from './run-block.ts';

/** The cells of a sheet by their places on the screen, as they are read and written in blocks. */
export class ShownCells {
  readonly model: SheetModel;
  readonly range: SheetRange;
  readonly #readers = new WeakMap<GridColumn, CellReader>();

  constructor(model: SheetModel, range: SheetRange) {
    this.model = model;
    this.range = range;
  }

  /** Reads the cells of a column. */
  reader(column: number): CellReader | undefined {
    const shown = this.range.columns[column];
    if (shown === undefined) return undefined;
    let reader = this.#readers.get(shown);
    if (reader === undefined) {
      reader = readerOf(this.model, shown);
      this.#readers.set(shown, reader);
    }
    return reader;
  }

  /** True when a cell holds something, a text that was refused included. */
  isFilled({ row, column }: Spot): boolean {
    const data = this.range.rowAt(row);
    const reader = this.reader(column);
    if (data === undefined || reader === undefined) return false;
    return reader.value(data) !== undefined || (reader.input !== undefined && this.model.refused(reader.input, data.id) !== undefined);
  }

  /** The input column of a cell that can be written; undefined for a computed one, and where the row has no such cell. */
  writable({ row, column }: Spot): { readonly data: SheetRow; readonly input: Column } | undefined {
    const data = this.range.rowAt(row);
    const input = this.reader(column)?.input;
    return data === undefined || input === undefined || !this.isWritable(input, data) ? undefined : { data, input };
  }

  /** What to write in blocks, row by row, and how many of their cells are computed. */
  jobs(rects: readonly Rect[], entryAt: EntryAt): Jobs {
    const made: Jobs = { jobs: [], computed: 0 };
    const parts = this.parts(rects);
    for (const row of rowsOf(rects)) this.addJob(made, parts, row, entryAt);
    return made;
  }

  /** The same for one row, added to what is made: so that a large block can be made ready in turns. */
  addJob(made: Jobs, parts: readonly Part[], row: number, entryAt: EntryAt): void {
    const data = this.range.rowAt(row);
    if (data === undefined) return;
    const cells: CellEntry[] = [];
    for (const { rect, columns } of parts) {
      if (row < rect.top || row > rect.bottom) continue;
      for (const { column, input } of columns) {
        if (input === undefined || !this.isWritable(input, data)) made.computed++;
        else {
          const entry = entryAt({ row, column }, input);
          if (entry !== undefined) cells.push({ column: input, entry });
        }
      }
    }
    if (cells.length > 0) made.jobs.push({ row: data.id, cells });
  }

  /** Blocks with their columns as they must be written: what a cell depends on first, whatever the order on the screen. */
  parts(rects: readonly Rect[]): Part[] {
    return rects.map((rect) => {
      const columns = [];
      for (let column = rect.left; column <= rect.right; column++) columns.push({ column, input: this.reader(column)?.input });
      return { rect, columns: columns.sort((a, b) => rankOf(a.input) - rankOf(b.input)) };
    });
  }

  /** The target of a cofinancing may become one in the same block: its refusal is found when it is written. */
  isWritable(input: Column, { id }: SheetRow): boolean {
    if (input.kind === 'target') return lookup(this.model.plan).cofinancings.has(id);
    return this.model.writable(input, id);
  }
}

/** What each cell is to be given; undefined leaves it as it is. */
export type EntryAt = (spot: Spot, input: Column) => Entry | undefined;

/** What to write, and how many cells cannot be. */
export interface Jobs {
  readonly jobs: RowJob[];
  computed: number;
}

/** A block and its columns, in the order of writing. */
export interface Part {
  readonly rect: Rect;
  readonly columns: readonly { readonly column: number; readonly input: Column | undefined }[];
}

/** The rows of blocks, each once, from the top. */
export function rowsOf(rects: readonly Rect[]): number[] {
  const rows = new Set<number>();
  for (const { top, bottom } of rects) for (let row = top; row <= bottom; row++) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

const RANKS = new Map(COLUMNS.map((column, rank) => [column.id, rank]));

function rankOf(input: Column | undefined): number {
  return RANKS.get(input?.id ?? '') ?? COLUMNS.length;
}
