import type { ColumnTexts, ColumnWords } from './column-words.ts';
import { columnEn } from './columns-en.ts';
import { columnFr } from './columns-fr.ts';
import { say, type Texts } from './language.ts';

/** The label and help of each input column of `COLUMNS` and of each computed column, by column id. */
export const columnTexts: Texts<ColumnTexts> = { fr: columnFr, en: columnEn };

/** The exercice at the end of an id: `communes.ownFunds.2027`. */
const YEAR = /\.(\d{4})$/;

/** The label of a column, the exercice that ends its id included; throws a defect when the column has no words. */
export function columnLabel(id: string): string {
  const year = YEAR.exec(id)?.[1];
  return year === undefined ? wordsOf(id).label : `${wordsOf(id).label} ${year}`;
}

/** The help of a column; throws a defect when the column has no words. */
export function columnHelp(id: string): string {
  return wordsOf(id).help;
}

/** True when a column has this id, the exercice that may end it aside. */
export function isColumn(id: string): boolean {
  return say(columnTexts)[id.replace(YEAR, '')] !== undefined;
}

function wordsOf(id: string): ColumnWords {
  const words = say(columnTexts)[id.replace(YEAR, '')];
  if (words === undefined) throw new RangeError(`no words for the column ${id}`);
  return words;
}
