import { type Cents, cents, RATE_SCALE, type Rate, rate } from '../domain/base/cents.ts';
import { done, type Result, refused } from '../domain/base/result.ts';
import { scaled } from './exact.ts';
import { language } from './language.ts';
import { type Habit, type NumberFault, type NumberNote, readNumber } from './read-number.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
const formats = new Map<string, Intl.NumberFormat>();

/** `1 234,56`: two decimals, grouped, no unit. Like every format here, a minus is the sign U+2212. */
export function formatMoney(value: number): string {
  return written({ minimumFractionDigits: 2, maximumFractionDigits: 2 }, value / 100);
}

/** `1 234,56 €` */
export function formatEuros(value: number): string {
  return written({ style: 'currency', currency: 'EUR' }, value / 100);
}

/** `1 235 €`: for charts and axes only, where cents would not be read. */
export function formatWholeEuros(value: number): string {
  return written({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }, value / 100);
}

/** `12,5 %`, at most `digits` decimals, of a ratio: 0.125 gives 12,5 %. */
export function formatShare(ratio: number, digits = 1): string {
  return written({ style: 'percent', maximumFractionDigits: digits }, ratio);
}

/** `1,66 %` of a rate in millionths, every digit of it. */
export function formatRate(value: Rate): string {
  return written({ style: 'percent', maximumFractionDigits: 4 }, value / RATE_SCALE);
}

/** `12 345` */
export function formatCount(value: number): string {
  return written({ maximumFractionDigits: 0 }, value);
}

/** `6,3`: at most `digits` decimals. */
export function formatNumber(value: number, digits = 1): string {
  return written({ maximumFractionDigits: digits }, value);
}

/** The most an amount may be: ten thousand million euros. */
export const MOST_CENTS = 1_000_000_000_000;

/** An amount read, and what was special in the way it was written. */
export interface AmountRead {
  readonly cents: Cents;
  readonly note?: NumberNote;
}

/**
 * Reads an amount as French officers type it: spaces of any kind, comma or point, `€`, `k€`, minus before, after or in
 * parentheses, `=` and a sum. Refused when it is not an amount, when it is finer than a cent (a sum is rounded to it), past ten
 * thousand million, or when a lone group of three digits could be thousands or decimals and no habit says which.
 */
export function readMoney(text: string, habit?: Habit): Result<AmountRead, NumberFault | 'tooFine' | 'tooBig'> {
  const read = readNumber(withoutUnit(text), habit);
  if (!read.ok) return read;
  const { units, isWhole } = scaled(read.value.value, 100);
  if (Math.abs(units) > MOST_CENTS) return refused('tooBig');
  if (!isWhole && read.value.note !== 'sum') return refused('tooFine');
  return done({ cents: cents(units), ...(read.value.note !== undefined && { note: read.value.note }) });
}

/** What `readMoney` reads without any habit; undefined when it is refused. */
export function parseMoney(text: string): Cents | undefined {
  const read = readMoney(text);
  return read.ok ? read.value.cents : undefined;
}

/** Reads a percentage: `12,5`, `12,5 %` and `12.5%` are 12.5 %; a sum is a ratio, `=28/35` is 80 %. Undefined when it is not one. */
export function parseRate(text: string): Rate | undefined {
  const isSum = text.trimStart().startsWith('=');
  const read = readNumber(isSum ? text : text.replace(/%\s*$/, ''), 'decimals');
  if (!read.ok) return undefined;
  const { units } = scaled(read.value.value, isSum ? RATE_SCALE : RATE_SCALE / 100);
  return Number.isSafeInteger(units) ? rate(units) : undefined;
}

/**
 * Reads a whole number, spaces and a sum allowed. A lone group of three digits is a thousand, since it is no whole number
 * otherwise; unless it is `000`, which is refused when no habit says how to read it.
 */
export function readCount(text: string, habit?: Habit): Result<number, NumberFault> {
  const read = readNumber(text, habit ?? (/[.,]000$/.test(text.trim()) ? undefined : 'thousands'));
  if (!read.ok) return read;
  const { units, isWhole } = scaled(read.value.value, 1);
  return isWhole && Number.isSafeInteger(units) ? done(units) : refused('notANumber');
}

/** What `readCount` reads without any habit; undefined when it is refused. */
export function parseCount(text: string): number | undefined {
  const read = readCount(text);
  return read.ok ? read.value : undefined;
}

/** The amount without its `€` before or after; in a sum, without any. In the middle it would part euros from cents: left there. */
function withoutUnit(text: string): string {
  if (text.trimStart().startsWith('=')) return text.replace(/€/g, '');
  return text.replace(/^\s*€/, '').replace(/(euros?|€)(?=\s*\)?-?\s*$)/i, '');
}

function written(options: Intl.NumberFormatOptions, value: number): string {
  const key = language() + JSON.stringify(options);
  let format = formats.get(key);
  if (format === undefined) {
    // Nothing has no sign: neither minus zero nor what rounds to it.
    format = new Intl.NumberFormat(locales[language()], { signDisplay: 'negative', ...options });
    formats.set(key, format);
  }
  return format.format(value).replace('-', '\u2212');
}
