import { parseCount, parseMoney, parseRate } from '../../texts/amounts.ts';
import { parseTypedDay } from '../../texts/days.ts';
import { plainDigits, type Reading } from '../grid/reading.ts';
import { foldLetters } from './folded.ts';

/** What is looked for in cells: a text, wherever it stands in them or alone. */
export interface Needle {
  readonly text: string;
  /** The cell must hold this and nothing else. */
  readonly whole: boolean;
}

/** What tells whether a cell of a column is found; undefined when no cell of the column can be. */
export type CellTest = (raw: unknown) => boolean;

/**
 * How a needle is looked for in a column. Texts: accents, case, hyphens and apostrophes aside. Numbers and days: as they read,
 * spaces aside, comma or point; no number holds a letter, so that words are not looked for there at all.
 */
export function testFor({ text, whole }: Needle, reading: Pick<Reading, 'kind' | 'show'>): CellTest | undefined {
  const wanted = foldLetters(text.trim());
  if (wanted === '') return undefined;
  switch (reading.kind) {
    case 'text':
      return remembered((raw) => {
        const shown = foldLetters(reading.show(raw));
        return whole ? shown === wanted : shown.includes(wanted);
      });
    case 'day':
      return dayTest(text, whole, reading);
    default:
      return numberTest(text, whole, reading);
  }
}

/** The text of a needle as it is looked for inside the text of a cell. */
export function foldedNeedle({ text }: Needle): string {
  return foldLetters(text.trim());
}

function dayTest(text: string, whole: boolean, { show }: Pick<Reading, 'show'>): CellTest | undefined {
  if (!/^[\d\s/.-]+$/.test(text)) return undefined;
  const day = parseTypedDay(text);
  if (day !== undefined) return (raw) => raw === day;
  const wanted = dayNeedle(text);
  return whole ? undefined : remembered((raw) => show(raw).includes(wanted));
}

function numberTest(text: string, whole: boolean, { kind }: Pick<Reading, 'kind'>): CellTest | undefined {
  if (!/^[\d\s\u00a0\u202f.,€%+\u2212-]+$/.test(text) || !/\d/.test(text)) return undefined;
  if (whole) {
    const value = kind === 'money' ? parseMoney(text) : kind === 'rate' ? parseRate(text) : parseCount(text);
    return value === undefined ? undefined : (raw) => raw === value;
  }
  const wanted = plainNeedle(text);
  return (raw) => typeof raw === 'number' && !Number.isNaN(raw) && plainDigits(kind, raw).includes(wanted);
}

/** Equal values come back in thousands of rows: each is looked into once. */
function remembered(test: CellTest): CellTest {
  const known = new Map<unknown, boolean>();
  return (raw) => {
    if (raw === undefined || raw === '') return false;
    let found = known.get(raw);
    if (found === undefined) {
      found = test(raw);
      known.set(raw, found);
    }
    return found;
  };
}

/** The digits of a needle, as they are looked for in numbers: `1 900.5 €` is `1900,5`. */
export function plainNeedle(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f€%+]/g, '')
    .replace(/\u2212/g, '-')
    .replace('.', ',');
}

/** A needle as it is looked for in days: `31.8` is `31/8`. */
export function dayNeedle(text: string): string {
  return text.trim().replace(/[\s.-]+/g, '/');
}
