import { rowsOf, type ShownCells } from '../block/shown-cells.ts';
import { isMany, rectsOf } from '../range/selection.ts';
import type { SheetRow } from '../sheet-model.ts';
import { type Figures, Tally } from './tally.ts';

/** How long the selection must rest before it is added up, and how long adding up may hold the page, in milliseconds. */
const PAUSE = 60;
const TURN = 8;

/** Adds up the selection once it rests and whenever what it holds may have changed; the latest wish stops the one before. */
export class SelectionFigures {
  readonly #cells: ShownCells;
  readonly #tell: (figures: Figures | undefined) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(cells: ShownCells, tell: (figures: Figures | undefined) => void) {
    this.#cells = cells;
    this.#tell = tell;
    cells.range.onChange(() => this.refresh());
  }

  refresh(): void {
    const turn = ++this.#turn;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#addUp(turn), PAUSE);
  }

  async #addUp(turn: number): Promise<void> {
    const { range } = this.#cells;
    const { selection } = range;
    if (selection === undefined || !isMany(selection)) return this.#tell(undefined);
    const rects = rectsOf(selection);
    const tally = new Tally();
    // Subtotals would count twice what is under them: they add up only when nothing else is selected.
    const heads = new Tally();
    let began = performance.now();
    for (const row of rowsOf(rects)) {
      const data = this.#cells.range.rowAt(row);
      if (data !== undefined) this.#addRow(data.group === undefined ? tally : heads, data, columnsAt(rects, row));
      if (performance.now() - began < TURN) continue;
      await new Promise((next) => setTimeout(next));
      if (turn !== this.#turn) return;
      began = performance.now();
    }
    this.#tell(tally.figures.filled > 0 ? tally.figures : heads.figures);
  }

  #addRow(tally: Tally, data: SheetRow, columns: ReadonlySet<number>): void {
    for (const column of columns) {
      const reader = this.#cells.reader(column);
      const value = reader?.value(data);
      if (reader !== undefined && value !== undefined) tally.add(reader.kindOf(value), value);
    }
  }
}

/** The columns selected in a row, each once even where blocks overlap. */
function columnsAt(rects: readonly { top: number; bottom: number; left: number; right: number }[], row: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { top, bottom, left, right } of rects) {
    if (row < top || row > bottom) continue;
    for (let column = left; column <= right; column++) columns.add(column);
  }
  return columns;
}
