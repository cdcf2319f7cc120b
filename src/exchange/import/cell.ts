import { type Day, dayOf, parseDay } from '../../domain/base/day.ts';
import { fold } from '../../domain/territory/fold.ts';
import { dayOfNumber } from '../day-number.ts';

/** Words that mean that nothing is known, folded. « sans objet » is not one: it says that the question does not arise. */
const NOTHING: ReadonlySet<string> = new Set([
  'undefined',
  'null',
  'nan',
  'n a',
  'na',
  'non defini',
  'non definie',
  'non renseigne',
  'non renseignee',
  'zzzzzzzzz',
  '9999',
]);

/** A cell without the armour of Excel (`="60057"`), its spaces and its words for "nothing"; undefined when nothing is left. */
export function plainCell(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined;
  const trimmed = raw.trim();
  const armoured = trimmed.length > 2 && trimmed.startsWith('="') && trimmed.endsWith('"');
  const bare = armoured ? trimmed.slice(2, -1).replaceAll('""', '"').trim() : trimmed;
  const text = /\s\s|[^\S ]|[\p{Cc}\p{Cf}]/u.test(bare) ? evened(bare) : bare;
  if (text === '' || isNothing(text)) return undefined;
  return /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text;
}

/** Spaces of any kind as one, and none of the signs that cannot be seen (zero-width, direction marks, control codes). */
function evened(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Folding every cell would cost more than reading the file: the words are short and begin with few letters. */
function isNothing(text: string): boolean {
  return text.length <= 16 && /^[unz#9-]/i.test(text) && NOTHING.has(fold(text));
}

/** Yes or no; undefined for anything else, « sans objet » included. */
export function parseFlag(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(oui|true|vrai|1)$/i.test(text)) return true;
  return /^(non|false|faux|0)$/i.test(text) ? false : undefined;
}

/** A day written `JJ/MM/AAAA` or ISO, with or without an hour; `serial` when it was the day number of a spreadsheet. */
export function parseDate(text: string): { day: Day; serial: boolean } | undefined {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  if (french !== null) return plain(dayOf(Number(french[3]), Number(french[2]), Number(french[1])));
  const iso = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text);
  if (iso !== null) return plain(parseDay(iso[1] as string));
  return /^\d{5}(\.0+)?$/.test(text) ? serial(Number(text)) : undefined;
}

function plain(day: Day | undefined): { day: Day; serial: boolean } | undefined {
  return day === undefined ? undefined : { day, serial: false };
}

/** No roster holds a day before 1970: a smaller number is no day. */
function serial(count: number): { day: Day; serial: boolean } | undefined {
  const day = dayOfNumber(count);
  return day === undefined || day < '1970-01-01' ? undefined : { day, serial: true };
}

/** A whole number, not negative, spaces and a `.0` allowed; undefined otherwise. */
export function parseWhole(text: string): number | undefined {
  const digits = text.replace(/\s/g, '').replace(/[.,]0+$/, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
