import { blockTexts } from '../../texts/block.ts';
import { say } from '../../texts/language.ts';
import type { Deeds } from './block/deeds.ts';
import type { CellGestures } from './cell-keys.ts';
import type { Entry } from './entry.ts';
import { type Fill, type FillKind, fillEntries } from './fill/fill-cells.ts';
import { sourceOf } from './fill/fill-source.ts';
import { holds, type Rect, type Spot } from './range/rect.ts';
import { lastRect, rectsOf } from './range/selection.ts';
import { showCell } from './show-cell.ts';

/** What can be done to the selection from the keyboard and by the handle. */
export interface Gestures extends Omit<CellGestures, 'dropCut'> {
  /** Fills from a block that was pulled by its handle. */
  pull(fill: Fill): void;
}

/** The gestures on the selection of a sheet. */
export function createGestures(deeds: Deeds): Gestures {
  const { cells } = deeds;
  const { range, model } = cells;
  const words = say(blockTexts);

  function pull(fill: Fill): void {
    if (!deeds.mayWrite) return;
    const { jobs, computed } = cells.jobs([fill.target], fillEntries(cells, fill));
    if (jobs.length === 0) model.world.announce(words.nothingToFill);
    else void deeds.write('fill', [fill.target], jobs, { computed });
  }

  /** Every cell of the selection gets an entry, read by each column in its own way. */
  function enter(rects: readonly Rect[], active: Spot, entry: Entry): void {
    const from = cells.reader(active.column)?.input;
    const text =
      entry.kind === 'commune'
        ? entry.commune.code
        : entry.kind === 'value' && from !== undefined
          ? showCell(model.plan, from, entry.value)
          : '';
    // A value chosen in a list belongs to its column: others read its text.
    const { jobs, computed } = cells.jobs(rects, (_, input) => (entry.kind === 'text' || input === from ? entry : { kind: 'text', text }));
    void deeds.write('enter', rects, jobs, { computed });
  }

  return {
    pull,
    isFilled: (spot) => cells.isFilled(spot),
    clear() {
      const { selection } = range;
      if (selection === undefined || !deeds.mayWrite) return;
      const rects = rectsOf(selection);
      const { jobs, computed } = cells.jobs(rects, (spot) => (cells.isFilled(spot) ? { kind: 'text', text: '' } : undefined));
      if (jobs.length > 0) void deeds.write('clear', rects, jobs, { computed });
    },
    today() {
      const { selection } = range;
      if (selection === undefined || !deeds.mayWrite) return;
      const cell = cells.writable(selection.active);
      if (cell?.input.kind !== 'day') model.world.announce(words.notADayCell);
      else model.enter(cell.input, cell.data.id, { kind: 'value', value: model.world.session.asOf });
    },
    fill(way, kind: FillKind) {
      const { selection } = range;
      if (selection === undefined) return;
      const fill = sourceOf(lastRect(selection), way, kind, (spot) => cells.isFilled(spot));
      if (fill === undefined) model.world.announce(words.nothingToFill);
      else pull(fill);
    },
    fillSelection() {
      const { selection } = range;
      if (selection === undefined || !deeds.mayWrite) return;
      const { row, column } = selection.active;
      const source = { top: row, bottom: row, left: column, right: column };
      const rects = rectsOf(selection);
      const entries = rects.map((target) => ({
        target,
        entryAt: fillEntries(cells, {
          source,
          target: { ...target, left: column, right: column },
          along: 'rows',
          back: false,
          kind: 'copy',
        }),
      }));
      const { jobs, computed } = cells.jobs(rects, (spot, input) =>
        entries.find(({ target }) => holds(target, spot))?.entryAt({ row: spot.row, column }, input),
      );
      void deeds.write('fill', rects, jobs, { computed });
    },
    enterInSelection() {
      const { selection, api } = range;
      const [editor] = api.getCellEditorInstances();
      if (selection === undefined || editor === undefined) return;
      const entry = editor.getValue() as Entry;
      // The editor is given up: what it holds is entered here, once, with all the others.
      api.stopEditing(true);
      if (deeds.mayWrite) enter(rectsOf(selection), selection.active, entry);
    },
  };
}
