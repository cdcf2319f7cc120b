import type { ColumnTexts, ColumnWords } from './column-words.ts';
import { columnEn } from './columns-en.ts';
import { columnFr } from './columns-fr.ts';
import { say, type Texts } from './language.ts';

/** The label and help of each input column of `COLUMNS` and of each computed column, by column id. */
export const columnTexts: Texts<ColumnTexts> = { fr: columnFr, en: columnEn };

/** The label of a column; throws a defect when the column has no words. */
export function columnLabel(id: string): string {
  return wordsOf(id).label;
}

/** The help of a column; throws a defect when the column has no words. */
export function columnHelp(id: string): string {
  return wordsOf(id).help;
}

function wordsOf(id: string): ColumnWords {
  const words = say(columnTexts)[id];
  if (words === undefined) throw new RangeError(`no words for the column ${id}`);
  return words;
}
