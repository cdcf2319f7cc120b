import { RATE_SCALE, type Rate } from '../domain/base/cents.ts';
import { formatEuros, formatMoney, formatNumber, formatRate, parseRate, readCount, readMoney } from './amounts.ts';
import { scaled } from './exact.ts';
import { say, type Texts } from './language.ts';
import { readNumber } from './read-number.ts';

/** What the plain number of a parameter of law counts: cents, millionths, ten-thousandths of a euro, or things. */
export type LawUnit = 'money' | 'rate' | 'point' | 'months' | 'hours' | 'index' | 'inhabitants';

const UNITS: Readonly<Record<string, LawUnit>> = {
  smicHourly: 'money',
  pmss: 'money',
  alisfaBase: 'money',
  indexPoint: 'point',
  minimumIndex: 'index',
  vacancyLimit: 'months',
  fixedTermLimit: 'months',
  projectLimit: 'months',
  receiptLag: 'months',
  workingHours: 'hours',
};

/** The unit of a parameter whose values are plain numbers: a rate when nothing else is said. */
export function unitOf(parameter: string): LawUnit {
  return UNITS[parameter] ?? 'rate';
}

const words: Texts<{
  readonly counted: Readonly<Record<Exclude<LawUnit, 'money' | 'rate' | 'point'>, (text: string) => string>>;
  readonly refused: Readonly<Record<LawUnit, (text: string) => string>>;
}> = {
  fr: {
    counted: {
      months: (text) => `${text} mois`,
      hours: (text) => `${text} h`,
      index: (text) => text,
      inhabitants: (text) => `${text} hab.`,
    },
    refused: {
      money: (text) => `« ${text} » n’est pas un montant. Saisissez par exemple 12,49.`,
      rate: (text) => `« ${text} » n’est pas un taux entre -100 % et 100 %. Saisissez par exemple 1,5.`,
      point: (text) => `« ${text} » n’est pas une valeur du point. Saisissez par exemple 59,0734.`,
      months: (text) => `« ${text} » n’est pas un nombre de mois. Saisissez par exemple 4.`,
      hours: (text) => `« ${text} » n’est pas un nombre d’heures. Saisissez par exemple 1607.`,
      index: (text) => `« ${text} » n’est pas un indice. Saisissez par exemple 366.`,
      inhabitants: (text) => `« ${text} » n’est pas un nombre d’habitants. Saisissez par exemple 5000.`,
    },
  },
  en: {
    counted: {
      months: (text) => `${text} mo.`,
      hours: (text) => `${text} h`,
      index: (text) => text,
      inhabitants: (text) => `${text} inh.`,
    },
    refused: {
      money: (text) => `“${text}” is not an amount. Type for instance 12.49.`,
      rate: (text) => `“${text}” is not a rate between -100% and 100%. Type for instance 1.5.`,
      point: (text) => `“${text}” is not a value of the point. Type for instance 59.0734.`,
      months: (text) => `“${text}” is not a number of months. Type for instance 4.`,
      hours: (text) => `“${text}” is not a number of hours. Type for instance 1607.`,
      index: (text) => `“${text}” is not an index. Type for instance 366.`,
      inhabitants: (text) => `“${text}” is not a number of inhabitants. Type for instance 5000.`,
    },
  },
};

/** A value of law as it reads in a cell. */
export function formatLawNumber(unit: LawUnit, value: number): string {
  if (unit === 'rate') return formatRate(value as Rate);
  if (unit === 'money') return formatEuros(value);
  if (unit === 'point') return `${formatNumber(value / 10_000, 4)} €`;
  return say(words).counted[unit](formatNumber(value, 2));
}

/** The text an editor starts from: without unit nor grouping. */
export function editableLawNumber(unit: LawUnit, value: number): string {
  const text =
    unit === 'rate'
      ? formatNumber(value / (RATE_SCALE / 100), 4)
      : unit === 'money'
        ? formatMoney(value)
        : unit === 'point'
          ? formatNumber(value / 10_000, 4)
          : formatNumber(value, 2);
  return text.replace(/[\s\u00a0\u202f]/g, '');
}

/** Reads a value as officers type it; undefined when it is not one of that unit. */
export function readLawNumber(unit: LawUnit, text: string): number | undefined {
  if (unit === 'rate') {
    const read = parseRate(text);
    return read === undefined || Math.abs(read) > RATE_SCALE ? undefined : read;
  }
  if (unit === 'money') {
    const read = readMoney(text, 'decimals');
    return read.ok && read.value.cents >= 0 ? read.value.cents : undefined;
  }
  if (unit === 'point') {
    const read = readNumber(text.replace(/€\s*$/, ''), 'decimals');
    const units = read.ok ? scaled(read.value.value, 10_000).units : -1;
    return units > 0 && units < 100_000_000 ? units : undefined;
  }
  const read = readCount(text.replace(/\p{L}+\.?\s*$/u, ''));
  return read.ok && read.value >= 0 && read.value <= 100_000 ? read.value : undefined;
}

/** Why a text was not read, and what to type instead. */
export function refusedLawNumber(unit: LawUnit, text: string): string {
  return say(words).refused[unit](text);
}
