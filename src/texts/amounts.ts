import { type Cents, cents, RATE_SCALE, type Rate, rate } from '../domain/base/cents.ts';
import { language } from './language.ts';

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
const MOST_CENTS = 1_000_000_000_000;

/**
 * Reads an amount as French officers type it: spaces of any kind, comma or point, `€`, `k€`, minus before, after or in
 * parentheses. Undefined when it is not an amount, when it is finer than a cent, or when a lone group of three digits could be
 * thousands or decimals.
 */
export function parseMoney(text: string): Cents | undefined {
  const plain = plainNumber(text.replace(/(euros?|€)\s*$/i, ''));
  if (plain === undefined || plain.decimals > 2) return undefined;
  const scaled = Math.round(plain.value * 100);
  return Math.abs(scaled) <= MOST_CENTS ? cents(scaled) : undefined;
}

/** Reads a percentage: `12,5`, `12,5 %` and `12.5%` are 12.5 %. Undefined when it is not one. */
export function parseRate(text: string): Rate | undefined {
  const plain = plainNumber(text.replace(/%\s*$/, ''));
  return plain === undefined ? undefined : rate(Math.round(plain.value * (RATE_SCALE / 100)));
}

/** Reads a whole number, spaces allowed; undefined when it is not one. */
export function parseCount(text: string): number | undefined {
  const plain = plainNumber(text);
  return plain !== undefined && Number.isSafeInteger(plain.value) ? plain.value : undefined;
}

function plainNumber(text: string): { value: number; decimals: number } | undefined {
  let rest = text.replace(/[\s\u00a0\u202f\u2009]/g, '').replace(/\u2212/g, '-');
  let sign = 1;
  const wrapped = /^\((.+)\)$/.exec(rest);
  if (wrapped !== null) {
    sign = -1;
    rest = wrapped[1] as string;
  } else if (rest.startsWith('-') || rest.endsWith('-')) {
    sign = -1;
    rest = rest.replace(/^-|-$/, '');
  } else if (rest.startsWith('+')) rest = rest.slice(1);
  let factor = 1;
  if (/k$/i.test(rest)) {
    factor = 1000;
    rest = rest.slice(0, -1);
  }
  const digits = decimal(rest);
  if (digits === undefined) return undefined;
  const decimals = (digits.split('.')[1]?.length ?? 0) - (factor === 1 ? 0 : 3);
  return { value: sign * factor * Number(digits), decimals };
}

/** The digits with a point as decimal mark; undefined when they are not a number or could be two. */
function decimal(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  if (/^\d+[.,]\d*$/.test(text) || /^[.,]\d+$/.test(text)) {
    return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? undefined : text.replace(',', '.');
  }
  if (/^\d{1,3}(\.\d{3})+(,\d*)?$/.test(text)) return text.replace(/\./g, '').replace(',', '.');
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) return text.replace(/,/g, '');
  return undefined;
}

function written(options: Intl.NumberFormatOptions, value: number): string {
  const key = language() + JSON.stringify(options);
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[language()], options);
    formats.set(key, format);
  }
  return format.format(value).replace('-', '\u2212');
}
