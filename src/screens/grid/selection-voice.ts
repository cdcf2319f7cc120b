import { blockTexts } from '../../texts/block.ts';
import { say } from '../../texts/language.ts';
import type { Deeds } from './block/deeds.ts';
import { sizeOf } from './range/rect.ts';
import { isMany, lastRect } from './range/selection.ts';

/** How long the selection must rest before it is said, in milliseconds: a drag would be noise. */
const PAUSE = 400;

/** Says to screen readers how large the selection is and where it stands, once it rests; a single cell says itself. */
export function createSelectionVoice(deeds: Deeds, tell: (text: string) => void): void {
  const { range, model } = deeds.cells;
  let pause: ReturnType<typeof setTimeout> | undefined;
  range.onChange(() => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const { selection } = range;
      if (selection === undefined || !isMany(selection)) return tell('');
      const rect = lastRect(selection);
      const { rows, columns } = sizeOf(rect);
      const name = (row: number, column: number): string => `${model.nameOf(range.rowAt(row)?.id ?? '')}, ${deeds.columnName(column)}`;
      tell(say(blockTexts).selected(rows, columns, name(rect.top, rect.left), name(rect.bottom, rect.right)));
    }, PAUSE);
  });
}
