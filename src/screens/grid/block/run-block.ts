import type { InputSheet } from '../../../domain/plan/columns.ts';
import type { Plan, Row, TableName } from '../../../domain/plan/plan.ts';
import type { SheetModel } from '../sheet-model.ts';
import { BlockWriter, type CellEntry, type Writing } from './block-writer.ts';

/** The cells to write in one row; `add` makes the row first. */
export interface RowJob {
  readonly row: string;
  readonly cells: readonly CellEntry[];
  readonly add?: { readonly table: TableName; readonly row: Row };
}

/** How long writing may hold the page, and how long it may last before its progress is shown, in milliseconds. */
const TURN = 12;
const PATIENCE = 200;

/**
 * Writes rows in short turns, so that the page answers meanwhile, and starts again when the plan changed under it. Undefined
 * when it was stopped. A small block is written before anything else can happen.
 */
export async function runBlock(
  model: SheetModel,
  jobs: (plan: Plan) => readonly RowJob[],
  writing: Writing,
): Promise<BlockWriter | undefined> {
  const { session, desk } = model.world;
  for (;;) {
    const plan = session.plan();
    const writer = new BlockWriter(plan, model.sheet as InputSheet, writing);
    const rows = jobs(plan);
    const finished = await inTurns(rows, (job) => writeJob(writer, job), desk.working);
    if (!finished) return undefined;
    if (session.plan() === plan) return writer;
  }
}

/** Works through a list in turns; false when it was stopped. The last turn is followed at once by what awaits. */
export async function inTurns<T>(
  items: readonly T[],
  work: (item: T) => void,
  show: (progress: { readonly share: number; readonly stop: () => void } | undefined) => void,
): Promise<boolean> {
  const began = performance.now();
  let turn = began;
  let stopped = false;
  let shown = false;
  for (const [at, item] of items.entries()) {
    work(item);
    if (performance.now() - turn < TURN) continue;
    if (performance.now() - began > PATIENCE) {
      shown = true;
      show({ share: at / items.length, stop: () => (stopped = true) });
    }
    await new Promise((next) => setTimeout(next));
    if (stopped) break;
    turn = performance.now();
  }
  if (shown) show(undefined);
  return !stopped;
}

function writeJob(writer: BlockWriter, { row, cells, add }: RowJob): void {
  if (add === undefined) writer.write(row, cells);
  else writer.add(add.table, add.row, cells);
}
