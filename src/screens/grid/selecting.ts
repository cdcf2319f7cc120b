import type { GridApi } from 'ag-grid-community';
import { Deeds } from './block/deeds.ts';
import { ShownCells } from './block/shown-cells.ts';
import { createCellKeys } from './cell-keys.ts';
import { createClipboard } from './clipboard/clipboard-events.ts';
import type { Scissors } from './clipboard/cut.ts';
import { cutRects } from './clipboard/cut-rects.ts';
import { FillHandle } from './fill/handle.ts';
import { createGestures } from './gestures.ts';
import { createKeys, type Key } from './keys.ts';
import { createPaint } from './range/paint.ts';
import { createPointer } from './range/pointer.ts';
import { SheetRange } from './range/sheet-range.ts';
import { createSelectionVoice } from './selection-voice.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import { SelectionFigures } from './summary/selection-figures.ts';
import type { Figures } from './summary/tally.ts';

/** All that selects in a sheet, and all that is done to what is selected. */
export interface Selecting {
  /** Tells the grid which keys it must leave alone. */
  keys(key: Key): boolean;
  /** The ids of the rows selected, in the order shown. */
  rows(): readonly string[];
  /** Rows or columns moved: the focused cell alone stays selected. */
  settle(): void;
  /** What cells hold may have changed. */
  refresh(): void;
}

/** Who hears of the selection. */
export interface SelectionEvents {
  onFigures(figures: Figures | undefined): void;
  onSelection(text: string): void;
}

/** Puts keys, mouse, handle, clipboard and figures on the selection of a sheet just drawn. */
export function createSelecting(
  model: SheetModel,
  host: HTMLElement,
  api: GridApi<SheetRow>,
  scissors: Scissors,
  events: SelectionEvents,
): Selecting {
  const range = new SheetRange(api);
  const deeds = new Deeds(new ShownCells(model, range));
  const gestures = createGestures(deeds);
  const handle: FillHandle = new FillHandle(host, range, {
    pull: (fill) => gestures.pull(fill),
    isFilled: (spot) => gestures.isFilled(spot),
    repaint: () => paint(),
  });
  const paint: () => void = createPaint(host, range, () => [
    ...cutRects(range, model, scissors.cut).map((rect) => ({ rect, look: 'cut' as const })),
    ...handle.preview.map((rect) => ({ rect, look: 'fill' as const })),
  ]);
  const figures = new SelectionFigures(deeds.cells, (told) => events.onFigures(told));
  const dropCut = (): boolean => {
    const held = scissors.cut !== undefined;
    if (held) scissors.hold(undefined);
    return held;
  };
  const keys = createKeys(host, createCellKeys(model, range, { ...gestures, dropCut }));
  createPointer(host, range, (event) => handle.grip(event));
  createClipboard(host, deeds, scissors);
  createSelectionVoice(deeds, (text) => events.onSelection(text));
  scissors.onChange(() => !api.isDestroyed() && paint());

  return {
    keys,
    rows: () => range.rowIds(),
    settle: () => !api.isDestroyed() && range.settle(),
    refresh: () => figures.refresh(),
  };
}
