import { type Day, dateOf, dayOf, type Month, monthOfDay, parseDay, yearOf, yearOfDay } from '../domain/base/day.ts';
import { fold } from '../domain/territory/fold.ts';
import { language } from './language.ts';

const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** Made once: to make one takes longer than a frame may. */
const HOUR = {
  fr: new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
} as const;
const DATE = new Intl.DateTimeFormat('fr-FR');

/** `31/08/2026` */
export function formatDay(value: Day): string {
  return `${two(dateOf(value))}/${two((monthOfDay(value) % 12) + 1)}/${yearOfDay(value)}`;
}

/** `août 2026` */
export function formatMonth(value: Month): string {
  return `${MONTHS[language()][value % 12]} ${yearOf(value)}`;
}

/** `14:32`, in the zone of the machine, from an ISO instant. */
export function formatHour(instant: string): string {
  return HOUR[language()].format(new Date(instant));
}

/** `22/11/2026 14:32`, in the zone of the machine, from an ISO instant. */
export function formatInstant(instant: string): string {
  return `${DATE.format(new Date(instant))} ${formatHour(instant)}`;
}

/**
 * Reads a day as typed, or as workbooks write it: `31/08/2026`, `1/9/23`, `1.9.2023`, `1-9-23`, `010923`, `2026-08-31`,
 * `31 août 2026`, `lundi 31-août-26`, an hour after it or not. Two-digit years are 20xx. Undefined when the day does not exist.
 */
export function parseTypedDay(text: string): Day | undefined {
  const trimmed = text
    .trim()
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '')
    .trim();
  const iso = parseDay(trimmed);
  if (iso !== undefined) return iso;
  const parts = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(trimmed);
  if (parts !== null) return dayOf(yearTyped(parts[3]), Number(parts[2]), Number(parts[1]));
  const words = /^(?:\p{L}{3,9}\.?,? )?(\d{1,2})(?:er)?[ -](\p{L}{3,9})\.?[ -](\d{4}|\d{2})$/u.exec(trimmed);
  const month = words === null ? undefined : monthTyped(words[2] as string);
  return month === undefined ? undefined : dayOf(yearTyped(words?.[3]), month, Number(words?.[1]));
}

/** The month 1–12 that a word names, in full or by three letters or more: `août`, `aout`, `sept`, `January`; undefined otherwise. */
export function monthTyped(word: string): number | undefined {
  const typed = fold(word);
  if (typed.length < 3) return undefined;
  for (const names of [MONTHS.fr, MONTHS.en]) {
    const found = names.flatMap((name, at) => (fold(name).startsWith(typed) ? [at + 1] : []));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function yearTyped(text: string | undefined): number {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
