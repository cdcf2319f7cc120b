import { done, type Result, refused } from '../domain/base/result.ts';
import { type Exact, exactOf, minus, times } from './exact.ts';
import { computeSum } from './sum.ts';

/** How a lone group of three digits is to be read, when it was asked: `1.000` is a thousand, or one with three decimals. */
export type Habit = 'thousands' | 'decimals';

/** Why a text is not a number. */
export type NumberFault = 'notANumber' | 'thousandsOrDecimals' | 'exponent' | 'sheetError' | 'badSum' | 'byZero';

/** What was special in the way a number was written: worth saying to whoever wrote it. */
export type NumberNote = 'english' | 'kilo' | 'sum' | 'habit';

/** A number, exactly, and what was special about it. */
export interface NumberRead {
  readonly value: Exact;
  readonly note?: NumberNote;
}

/**
 * Reads a number as French officers type it: spaces of any kind, comma or point, `k`, minus before, after or in parentheses,
 * and after `=` a sum to compute. What could be two numbers is refused unless a habit says which.
 */
export function readNumber(text: string, habit?: Habit): Result<NumberRead, NumberFault> {
  const bare = withoutSpaces(text).replace(/\u2212/g, '-');
  if (bare.startsWith('=')) {
    const sum = computeSum(bare.slice(1), (digits) => readPositive(digits, habit));
    return sum.ok ? done({ value: sum.value, note: 'sum' }) : sum;
  }
  const wrapped = /^\((.+)\)$/.exec(bare);
  if (wrapped !== null) return negated(readPositive(wrapped[1] as string, habit));
  if (bare.startsWith('-')) return negated(readPositive(bare.slice(1), habit));
  if (bare.endsWith('-')) return negated(readPositive(bare.slice(0, -1), habit));
  return readPositive(bare.startsWith('+') ? bare.slice(1) : bare, habit);
}

/** The text without any of the spaces that part digits. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u2009]/g, '');
}

function readPositive(text: string, habit: Habit | undefined): Result<NumberRead, NumberFault> {
  const isKilo = /^[\d.,]+k$/i.test(text);
  const read = readDigits(isKilo ? text.slice(0, -1) : text, habit);
  if (!read.ok || !isKilo) return read;
  return done({ value: times(read.value.value, { top: 1000n, under: 1n }), note: 'kilo' });
}

function readDigits(text: string, habit: Habit | undefined): Result<NumberRead, NumberFault> {
  if (/^\d+$/.test(text)) return done({ value: exactOf(text) });
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    if (habit === undefined) return refused('thousandsOrDecimals');
    return done({ value: exactOf(habit === 'thousands' ? text.replace(/[.,]/, '') : text.replace(',', '.')), note: 'habit' });
  }
  if (/^\d+[.,]\d*$/.test(text) || /^[.,]\d+$/.test(text)) return done({ value: exactOf(text.replace(',', '.')) });
  if (/^\d{1,3}(\.\d{3})+(,\d*)?$/.test(text)) return done({ value: exactOf(text.replace(/\./g, '').replace(',', '.')) });
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) return done({ value: exactOf(text.replace(/,/g, '')), note: 'english' });
  if (/^\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) return refused('exponent');
  return refused(isSheetError(text) || /^#+$/.test(text) ? 'sheetError' : 'notANumber');
}

/** True for the error of a formula as workbooks write it: `#DIV/0!`, `#N/A`, `Err:510`; not for the `###` of a narrow column. */
export function isSheetError(text: string): boolean {
  return /^#[\p{L}\d/]+[!?]?$|^Err\s?:\s?\d{3}$/iu.test(text);
}

function negated(read: Result<NumberRead, NumberFault>): Result<NumberRead, NumberFault> {
  return read.ok ? done({ ...read.value, value: minus(read.value.value) }) : read;
}
