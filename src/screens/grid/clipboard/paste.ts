import { apply } from '../../../domain/plan/change.ts';
import type { Column, InputSheet } from '../../../domain/plan/columns.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { ClipBlock, ClipCell } from '../../../exchange/clipboard/block.ts';
import { blockTexts } from '../../../texts/block.ts';
import { say } from '../../../texts/language.ts';
import type { Habit } from '../../../texts/read-number.ts';
import { BlockWriter, type WrittenBlock } from '../block/block-writer.ts';
import type { Deeds } from '../block/deeds.ts';
import { findCommunes } from '../block/find-communes.ts';
import { inTurns, type RowJob, runBlock } from '../block/run-block.ts';
import { type Jobs, rowsOf } from '../block/shown-cells.ts';
import { newRows } from '../new-rows.ts';
import type { Spot } from '../range/rect.ts';
import { block, lastRect, rectsOf } from '../range/selection.ts';
import { hasRows } from '../row-actions.ts';
import { clipEntry } from './clip-entry.ts';
import type { Cut, Scissors } from './cut.ts';
import { clipSpot, type PasteArea, pasteArea } from './paste-area.ts';
import { PasteNotes } from './paste-notes.ts';

/** A paste ready to be written. */
interface Ready {
  readonly area: PasteArea;
  readonly jobs: Jobs;
  readonly notes: PasteNotes;
}

/** Pastes a block on the selection: asks what must be asked, once, writes all that can be as one step, reports the rest. */
export async function paste(deeds: Deeds, scissors: Scissors, given: ClipBlock): Promise<void> {
  const { cells } = deeds;
  const { model, range } = cells;
  const { world } = model;
  const { selection } = range;
  if (selection === undefined || !deeds.mayWrite) return;
  const clip = withoutEmptyTail(given, range.bounds.rows - lastRect(selection).top);
  const ready = await prepare(deeds, clip, pasteArea(rectsOf(selection), range.bounds, sizeOfClip(clip)));
  if (ready === undefined) return world.announce(say(blockTexts).stopped);
  const { area, jobs, notes } = ready;
  const canAdd = area.extraRows > 0 && hasRows(model.sheet);
  const ambiguous = notes.ambiguous(world.habit.now);
  let addRows = false;
  if (canAdd || ambiguous !== undefined) {
    const answer = await world.desk.ask({ ambiguous, extraRows: canAdd ? area.extraRows : 0 });
    if (answer === undefined) return;
    if (answer.habit !== undefined) world.habit.keep(answer.habit);
    addRows = answer.addRows;
  }
  const rows = [...jobs.jobs, ...(addRows ? extraJobs(deeds, clip, area, notes) : [])];
  const habit = world.habit.now;
  const written = await write(deeds, rows, habit);
  if (written === undefined) return world.announce(say(blockTexts).stopped);
  const shownBefore = range.bounds.rows;
  const moved = moveCut(deeds, scissors, clip, area, written);
  deeds.finish('paste', deeds.namesOf(area.rects), moved, {
    computed: jobs.computed,
    outsideColumns: area.outsideColumns,
    outsideRows: addRows ? 0 : area.extraRows,
    addedRows: addRows ? area.extraRows : 0,
    padded: notes.padded,
    notes: notes.counts(habit),
    habit,
  });
  showPasted(deeds, area, range.bounds.rows - shownBefore);
}

/** The cells pasted are the selection, the rows added at the end of the sheet included. */
function showPasted({ cells }: Deeds, { rects, extraRows }: PasteArea, shownMore: number): void {
  const [rect] = rects;
  if (rect === undefined || rects.length > 1) return;
  const bottom = rect.bottom + (shownMore === extraRows ? extraRows : 0);
  if (bottom >= rect.top) cells.range.select(block({ row: rect.top, column: rect.left }, { row: bottom, column: rect.right }));
}

/** Empty rows at the end of a clipboard ask for no new rows: whole columns of a workbook end with thousands of them. */
function withoutEmptyTail(clip: ClipBlock, room: number): ClipBlock {
  const { rows } = clip;
  let count = rows.length;
  while (count > Math.max(1, room) && rows[count - 1]?.every((cell) => cell.text.trim() === '')) count--;
  return count === rows.length ? clip : { ...clip, rows: rows.slice(0, count) };
}

/** Reads what goes to each cell shown, in turns. */
async function prepare(deeds: Deeds, clip: ClipBlock, area: PasteArea): Promise<Ready | undefined> {
  const { cells } = deeds;
  const size = sizeOfClip(clip);
  const jobs: Jobs = { jobs: [], computed: 0 };
  const notes = new PasteNotes();
  const parts = cells.parts(area.rects);
  const entryAt = (spot: Spot, input: Column) => {
    const part = parts.find(
      ({ rect }) => spot.row >= rect.top && spot.row <= rect.bottom && spot.column >= rect.left && spot.column <= rect.right,
    );
    const from = clipSpot(part?.rect ?? area.rects[0] ?? NOWHERE, spot, size);
    return noted(deeds, clip, input, cellAt(clip, from), notes);
  };
  const finished = await inTurns(rowsOf(area.rects), (row) => cells.addJob(jobs, parts, row, entryAt), cells.model.world.desk.working);
  return finished ? { area, jobs, notes } : undefined;
}

const NOWHERE = { top: 0, bottom: 0, left: 0, right: 0 };

function noted(deeds: Deeds, clip: ClipBlock, input: Column, cell: ClipCell, notes: PasteNotes) {
  const entry = clipEntry(deeds.cells.model.plan, input, cell, clip);
  if (entry.kind === 'text') notes.take(input, entry.text);
  return entry;
}

/** The rows to add for what goes beyond the last one, with their cells. */
function extraJobs(deeds: Deeds, clip: ClipBlock, { rects, extraRows }: PasteArea, notes: PasteNotes): RowJob[] {
  const { cells } = deeds;
  const { model, range } = cells;
  const [rect] = rects;
  if (rect === undefined || !hasRows(model.sheet)) return [];
  const size = sizeOfClip(clip);
  const [part] = cells.parts([rect]);
  return newRows(model.world.session.plan(), model.sheet, extraRows, model.world.session.newId).map(({ table, row }, rank) => ({
    row: row.id,
    add: { table, row },
    cells: (part?.columns ?? []).flatMap(({ column, input }) => {
      if (input === undefined) return [];
      const from = clipSpot(rect, { row: range.bounds.rows + rank, column }, size);
      const entry = noted(deeds, clip, input, cellAt(clip, from), notes);
      // A row just made keeps the name it was given when the clipboard has none.
      return entry.kind === 'text' && entry.text === '' ? [] : [{ column: input, entry }];
    }),
  }));
}

async function write(deeds: Deeds, rows: readonly RowJob[], habit: Habit | undefined): Promise<WrittenBlock | undefined> {
  const { model } = deeds.cells;
  const communes = await findCommunes(model, rows);
  if (communes === undefined) return undefined;
  const writing = { origin: 'pasted', newId: model.world.session.newId, communes, ...(habit !== undefined && { habit }) } as const;
  return runBlock(model, () => rows, writing);
}

/** Empties the cells that were cut, those whose copy was taken: a move is one step. */
function moveCut(deeds: Deeds, scissors: Scissors, clip: ClipBlock, area: PasteArea, written: WrittenBlock): WrittenBlock {
  const { cut } = scissors;
  const [rect] = area.rects;
  if (cut === undefined || clip.cut !== cut.mark || rect === undefined) return written;
  scissors.hold(undefined);
  const { cells } = deeds;
  const key = (row: string, column: Column): string => `${row}\n${column.table}.${column.field}`;
  const taken = new Set(written.taken.map(({ row, column }) => key(row, column)));
  const plan: Plan = apply(deeds.cells.model.world.session.plan(), written.changes);
  const writer = new BlockWriter(plan, cut.model.sheet as InputSheet, { origin: 'typed', newId: cells.model.world.session.newId });
  const pastedTo = pastedCells(deeds, cut, rect);
  cut.rows.forEach((row, at) => {
    const emptied = cut.columns.flatMap((column, place) => {
      if (column === undefined) return [];
      const to = pastedTo(at, place);
      const wasTaken = to !== undefined && taken.has(key(to.row, to.column));
      // What was pasted over its own source stays.
      return wasTaken && !taken.has(key(row, column)) ? [{ column, entry: { kind: 'value', value: undefined } as const }] : [];
    });
    if (emptied.length > 0) writer.write(row, emptied);
  });
  return { ...written, changes: [...written.changes, ...writer.changes] };
}

/** For each cell of a cut, the cell it was pasted in. */
function pastedCells({ cells }: Deeds, _cut: Cut, { top, left }: { readonly top: number; readonly left: number }) {
  return (row: number, column: number): { readonly row: string; readonly column: Column } | undefined => {
    const data = cells.range.rowAt(top + row);
    const input = cells.reader(left + column)?.input;
    return data === undefined || input === undefined ? undefined : { row: data.id, column: input };
  };
}

function cellAt(clip: ClipBlock, { row, column }: Spot): ClipCell {
  return clip.rows[row]?.[column] ?? { text: '' };
}

function sizeOfClip({ rows }: ClipBlock) {
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}
