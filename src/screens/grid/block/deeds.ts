import type { StepCode } from '../../../domain/plan/step.ts';
import { type BlockDeed, blockTexts } from '../../../texts/block.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { say } from '../../../texts/language.ts';
import type { Rect } from '../range/rect.ts';
import type { WrittenBlock } from './block-writer.ts';
import type { BlockReport } from './desk.ts';
import { findCommunes } from './find-communes.ts';
import { type RowJob, runBlock } from './run-block.ts';
import type { ShownCells } from './shown-cells.ts';

/** What is counted of a block beside what was written in it. */
export type Beside = Partial<Omit<BlockReport, 'deed' | 'taken' | 'refused'>>;

const STEPS: Readonly<Record<BlockDeed, StepCode>> = { paste: 'paste', fill: 'fill', clear: 'clear', enter: 'fill' };

/** Does something to many cells at once, as one step, and tells what became of them. */
export class Deeds {
  readonly cells: ShownCells;

  constructor(cells: ShownCells) {
    this.cells = cells;
  }

  /** False, and said, when this window may not change the plan. */
  get mayWrite(): boolean {
    const { session, announce } = this.cells.model.world;
    if (!session.readOnly()) return true;
    announce(say(blockTexts).readOnly);
    return false;
  }

  /** Writes jobs as one step named after the blocks they come from. */
  async write(deed: BlockDeed, rects: readonly Rect[], jobs: readonly RowJob[], beside: Beside): Promise<void> {
    const { model } = this.cells;
    const { session, habit, announce } = model.world;
    const names = this.namesOf(rects);
    const communes = await findCommunes(model, jobs);
    const writing = { origin: 'typed', newId: session.newId, ...(habit.now !== undefined && { habit: habit.now }) } as const;
    const written = communes === undefined ? undefined : await runBlock(model, () => jobs, { ...writing, communes });
    if (written === undefined) announce(say(blockTexts).stopped);
    else this.finish(deed, names, written, beside);
  }

  /** Makes the step, and reports. */
  finish(deed: BlockDeed, names: readonly string[], written: WrittenBlock, beside: Beside): void {
    const { model } = this.cells;
    model.take(STEPS[deed], names, written);
    model.world.desk.report({
      deed,
      taken: written.taken.length,
      refused: written.refused,
      computed: 0,
      outsideRows: 0,
      outsideColumns: 0,
      addedRows: 0,
      padded: 0,
      notes: {},
      habit: undefined,
      ...beside,
    });
  }

  /** « CN-01 … CN-07 » and « Brut … Quotité »: what a step touched, for the history. */
  namesOf(rects: readonly Rect[]): string[] {
    const { range, model } = this.cells;
    const top = Math.min(...rects.map((rect) => rect.top));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    const left = Math.min(...rects.map((rect) => rect.left));
    const right = Math.max(...rects.map((rect) => rect.right));
    const row = (at: number): string => model.nameOf(range.rowAt(at)?.id ?? '');
    return [say(blockTexts).span(row(top), row(bottom)), say(blockTexts).span(this.columnName(left), this.columnName(right))];
  }

  /** What a column on the screen is called. */
  columnName(column: number): string {
    const input = this.cells.reader(column)?.input;
    return input === undefined ? (this.cells.range.columns[column]?.getColDef().headerName ?? '') : columnLabel(input.id);
  }
}
