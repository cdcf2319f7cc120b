import { RATE_SCALE } from '../../domain/base/cents.ts';
import type { Day } from '../../domain/base/day.ts';
import { done, type Result, refused } from '../../domain/base/result.ts';
import type { Value } from '../../domain/plan/change.ts';
import type { Column } from '../../domain/plan/columns.ts';
import type { Row, TableName } from '../../domain/plan/plan.ts';
import { fold } from '../../domain/territory/fold.ts';
import { parseTypedDay } from '../../texts/days.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { Habit } from '../../texts/read-number.ts';
import type { TypingRefusal } from '../../texts/typing.ts';
import { choiceTyped } from './typed-choice.ts';
import { codeTyped } from './typed-code.ts';
import { readTypedNumber } from './typed-number.ts';

/** Rates that are a share of a whole and cannot pass 100 %. */
const SHARES = new Set(['posts.fte', 'cofinancings.rate', 'cofinancings.probability']);
/** Tables whose rows run from a start to an end. */
const HAVE_PERIODS = new Set<TableName>(['contracts', 'cofinancings']);
/** Cells that a row cannot do without. */
const NEEDED = new Set(['posts.label', 'structures.name']);

/**
 * Reads what was typed in a cell that names no other row, by the kind of its column: an empty text empties the cell
 * (undefined). The kinds that name rows (commune, structure, funder, target) are resolved by `changesOf`. `habit` settles
 * what could be thousands or decimals.
 */
export function readTyped(column: Column, text: string, habit?: Habit): Result<Value | undefined, TypingRefusal> {
  const trimmed = text.trim();
  const read: Result<Value | undefined, TypingRefusal> = trimmed === '' ? done(undefined) : readText(column, trimmed, habit);
  if (!read.ok) return read;
  const refusal = refusalOf(column, undefined, read.value);
  return refusal === undefined ? read : refused(refusal);
}

/**
 * Reads what was typed in a cell of this row (undefined: the row is still to be made), as `readTyped` does; a start after the
 * row's end, or an end before its start, is refused.
 */
export function readInRow(column: Column, row: Row | undefined, text: string, habit?: Habit): Result<Value | undefined, TypingRefusal> {
  const read = readTyped(column, text, habit);
  if (!read.ok) return read;
  const refusal = refusalOf(column, row, read.value);
  return refusal === undefined ? read : refused(refusal);
}

/** Why a cell of this row cannot hold a value of the right kind, however it came there; undefined when it can. */
export function refusalOf(column: Column, row: Row | undefined, value: Value | undefined): TypingRefusal | undefined {
  if (value === undefined) return NEEDED.has(column.id) ? 'needed' : undefined;
  if (typeof value === 'number' && value < 0) return 'negative';
  if (SHARES.has(column.id) && (value as number) > RATE_SCALE) return 'aboveWhole';
  if (!HAVE_PERIODS.has(column.table)) return undefined;
  const { start, end } = (row ?? {}) as { readonly start?: Day; readonly end?: Day };
  if (column.field === 'start' && end !== undefined && value > end) return 'startAfterEnd';
  return column.field === 'end' && start !== undefined && value < start ? 'endBeforeStart' : undefined;
}

/** The most characters that a text of this column may have. */
export function mostCharacters(column: Column): number {
  return column.id === 'posts.label' ? 80 : 200;
}

function readText(column: Column, text: string, habit: Habit | undefined): Result<Value, TypingRefusal> {
  switch (column.kind) {
    case 'money':
    case 'rate':
    case 'count':
    case 'year': {
      const read = readTypedNumber(column.kind, text, habit);
      return read.ok && column.id === 'posts.fte' && !/[%=]/.test(text) ? done(asWorkingTime(read.value)) : read;
    }
    case 'day':
      return found(parseTypedDay(text), 'notADay');
    case 'flag':
      return found(flagTyped(text), 'notAFlag');
    case 'choice':
      return found(choiceTyped(column, text), 'notAChoice');
    default:
      return [...text].length > mostCharacters(column) ? refused('tooLong') : codeTyped(column, text);
  }
}

/** Nobody works one per cent of the time: `0,8` and `1` are full-time equivalents. */
function asWorkingTime(millionths: number): number {
  return millionths > 0 && millionths <= RATE_SCALE / 100 ? millionths * 100 : millionths;
}

function flagTyped(text: string): boolean | undefined {
  const typed = fold(text);
  if (isStart(typed, fold(say(gridTexts).yes)) || ['1', 'x', 'vrai', 'true', 'yes', 'oui'].includes(typed)) return true;
  if (isStart(typed, fold(say(gridTexts).no)) || ['0', 'faux', 'false', 'no', 'non'].includes(typed)) return false;
  return undefined;
}

function isStart(typed: string, word: string): boolean {
  return typed !== '' && word.startsWith(typed);
}

function found<T extends Value>(value: T | undefined, otherwise: TypingRefusal): Result<T, TypingRefusal> {
  return value === undefined ? refused(otherwise) : done(value);
}
