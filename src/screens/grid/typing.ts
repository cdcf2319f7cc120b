import { RATE_SCALE } from '../../domain/base/cents.ts';
import type { Day } from '../../domain/base/day.ts';
import { done, type Result, refused } from '../../domain/base/result.ts';
import type { Value } from '../../domain/plan/change.ts';
import type { Column } from '../../domain/plan/columns.ts';
import type { Row, TableName } from '../../domain/plan/plan.ts';
import { fold } from '../../domain/territory/fold.ts';
import { parseCount, parseMoney, parseRate } from '../../texts/amounts.ts';
import { choiceLabel, choiceTexts } from '../../texts/choices.ts';
import { parseTypedDay } from '../../texts/days.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { TypingRefusal } from '../../texts/typing.ts';

/** Rates that are a share of a whole and cannot pass 100 %. */
const SHARES = new Set(['posts.fte', 'cofinancings.rate', 'cofinancings.probability']);
/** Tables whose rows run from a start to an end. */
const HAVE_PERIODS = new Set<TableName>(['contracts', 'cofinancings']);
/** Cells that a row cannot do without. */
const NEEDED = new Set(['posts.label', 'structures.name']);

/**
 * Reads what was typed in a cell that names no other row, by the kind of its column: an empty text empties the cell
 * (undefined). The kinds that name rows (commune, structure, funder, target) are resolved by `changesOf`.
 */
export function readTyped(column: Column, text: string): Result<Value | undefined, TypingRefusal> {
  const trimmed = text.trim();
  if (trimmed === '') return NEEDED.has(column.id) ? refused('needed') : done(undefined);
  switch (column.kind) {
    case 'money':
      return readMoney(trimmed);
    case 'rate':
      return readRate(column, trimmed);
    case 'count':
    case 'year':
      return readCount(trimmed);
    case 'day':
      return found(parseTypedDay(trimmed), 'notADay');
    case 'flag':
      return found(readFlag(trimmed), 'notAFlag');
    case 'choice':
      return found(chosen(column, trimmed), 'notAChoice');
    default:
      return [...trimmed].length > mostCharacters(column) ? refused('tooLong') : done(trimmed);
  }
}

/**
 * Reads what was typed in a cell of this row (undefined: the row is still to be made), as `readTyped` does; a start after the
 * row's end, or an end before its start, is refused.
 */
export function readInRow(column: Column, row: Row | undefined, text: string): Result<Value | undefined, TypingRefusal> {
  const read = readTyped(column, text);
  if (!read.ok || read.value === undefined || !HAVE_PERIODS.has(column.table)) return read;
  const { start, end } = (row ?? {}) as { readonly start?: Day; readonly end?: Day };
  if (column.field === 'start' && end !== undefined && read.value > end) return refused('startAfterEnd');
  return column.field === 'end' && start !== undefined && read.value < start ? refused('endBeforeStart') : read;
}

/** The most characters that a text of this column may have. */
export function mostCharacters(column: Column): number {
  return column.id === 'posts.label' ? 80 : 200;
}

/** The choices of a column as they read, in order. */
export function choicesOf(column: Column): { readonly value: string; readonly label: string }[] {
  return (column.choices ?? []).map((value) => ({ value, label: choiceLabel(column.id, value) }));
}

function readMoney(text: string): Result<Value, TypingRefusal> {
  const amount = parseMoney(text);
  if (amount === undefined) return refused(whyNoAmount(text));
  return amount < 0 ? refused('negative') : done(amount);
}

function whyNoAmount(text: string): TypingRefusal {
  if (/^[1-9]\d{0,2}[.,]\d{3}(\s*€)?$/.test(text)) return 'thousandsOrDecimals';
  // What would be an amount were it cut after two decimals.
  return parseMoney(text.replace(/([.,]\d\d)\d+(?=\D*$)/, '$1')) === undefined ? 'notAnAmount' : 'tooFine';
}

function readRate(column: Column, text: string): Result<Value, TypingRefusal> {
  const value = parseRate(text);
  if (value === undefined) return refused('notARate');
  if (value < 0) return refused('negative');
  return SHARES.has(column.id) && value > RATE_SCALE ? refused('aboveWhole') : done(value);
}

function readCount(text: string): Result<Value, TypingRefusal> {
  const count = parseCount(text);
  if (count === undefined) return refused('notACount');
  return count < 0 ? refused('negative') : done(count);
}

function readFlag(text: string): boolean | undefined {
  const typed = fold(text);
  if (isStart(typed, fold(say(gridTexts).yes)) || ['1', 'x', 'vrai', 'true', 'yes', 'oui'].includes(typed)) return true;
  if (isStart(typed, fold(say(gridTexts).no)) || ['0', 'faux', 'false', 'no', 'non'].includes(typed)) return false;
  return undefined;
}

/** The choice whose label or value is this one, accents and case aside, or the only one that starts so. */
function chosen(column: Column, text: string): string | undefined {
  const typed = fold(text);
  const words = (value: string): string[] => [...labelsOf(column.id, value).map(fold), value.toLowerCase()];
  const choices = column.choices ?? [];
  const exact = choices.find((value) => words(value).includes(typed));
  if (exact !== undefined) return exact;
  const starting = choices.filter((value) => words(value).some((word) => isStart(typed, word)));
  return starting.length === 1 ? starting[0] : undefined;
}

function labelsOf(column: string, value: string): string[] {
  return [choiceTexts.fr, choiceTexts.en].flatMap((texts) => {
    const label = (texts as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[column]?.[value];
    return label === undefined ? [] : [label];
  });
}

function isStart(typed: string, word: string): boolean {
  return typed !== '' && word.startsWith(typed);
}

function found<T extends Value>(value: T | undefined, otherwise: TypingRefusal): Result<T, TypingRefusal> {
  return value === undefined ? refused(otherwise) : done(value);
}
