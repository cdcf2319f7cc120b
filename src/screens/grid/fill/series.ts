import { addDays, addMonths, type Day, daysBetween, lastDayOf, monthOfDay } from '../../../domain/base/day.ts';
import type { Value } from '../../../domain/plan/change.ts';
import type { ColumnKind } from '../../../domain/plan/columns.ts';
import { readMonth } from '../../../texts/months.ts';

/** What a cell holds; undefined when it is empty. */
type Held = Value | undefined;

/** The values repeated in order: what comes after them, or before them when `back`. */
export function repeated(values: readonly Held[], count: number, back = false): Held[] {
  const length = values.length;
  return Array.from({ length: count }, (_, at) => values[back ? (length - 1 - (at % length) + length) % length : at % length]);
}

/**
 * The values that carry a list on, or lead to it when `back`: dates by days, months or years, numbers by what parts them, texts
 * that end with a number or name a month. A list that follows no rule is repeated.
 */
export function continued(kind: ColumnKind, values: readonly Held[], count: number, back = false): Held[] {
  const next = ruleOf(kind, values);
  if (next === undefined) return repeated(values, count, back);
  return Array.from({ length: count }, (_, at) => next(back ? -1 - at : values.length + at));
}

/** Gives the value of each rank, 0 for the first one known. */
type Rule = (rank: number) => Held;

/** One unit of each kind of number: a euro, a point of per cent, one. */
const UNITS: Partial<Record<ColumnKind, number>> = { money: 100, rate: 10_000, count: 1, year: 1 };

function ruleOf(kind: ColumnKind, values: readonly Held[]): Rule | undefined {
  const [first] = values;
  if (first === undefined || values.includes(undefined)) return undefined;
  const unit = UNITS[kind];
  if (unit !== undefined) {
    const numbers = values as readonly number[];
    const step = stepOf(numbers, unit);
    return step === undefined ? undefined : (rank) => (numbers[0] as number) + rank * step;
  }
  if (kind === 'day') return dayRule(values as readonly Day[]);
  return kind === 'text' ? textRule(values as readonly string[]) : undefined;
}

/** What parts each number from the one before, always the same; `alone` when there is only one. */
function stepOf(numbers: readonly number[], alone: number): number | undefined {
  if (numbers.length === 1) return alone;
  const step = (numbers[1] as number) - (numbers[0] as number);
  return numbers.every((number, at) => at === 0 || number - (numbers[at - 1] as number) === step) ? step : undefined;
}

function dayRule(days: readonly Day[]): Rule | undefined {
  const first = days[0] as Day;
  const months = stepOf(days.map(monthOfDay), 0);
  if (months !== undefined && months !== 0) {
    const ends = days.every((one) => one === lastDayOf(monthOfDay(one)));
    const later = (rank: number): Day => (ends ? lastDayOf(monthOfDay(addMonths(first, rank * months))) : addMonths(first, rank * months));
    if (days.every((one, at) => one === later(at))) return later;
  }
  const step = stepOf(
    days.map((one) => daysBetween(first, one)),
    1,
  );
  return step === undefined ? undefined : (rank) => addDays(first, rank * step);
}

const NUMBERED = /^(.*?)(\d{1,15})$/s;

function textRule(texts: readonly string[]): Rule | undefined {
  return monthRule(texts) ?? numberedRule(texts);
}

function monthRule(texts: readonly string[]): Rule | undefined {
  const months = texts.map(readMonth);
  const [first] = months;
  if (first === undefined || months.includes(undefined)) return undefined;
  const step = stepOf(
    months.map((month) => month?.months ?? 0),
    1,
  );
  return step === undefined ? undefined : (rank) => first.later(rank * step);
}

function numberedRule(texts: readonly string[]): Rule | undefined {
  const parts = texts.map((text) => NUMBERED.exec(text));
  const [, before, digits] = parts[0] ?? [];
  if (before === undefined || digits === undefined || parts.some((part) => part?.[1] !== before)) return undefined;
  const step = stepOf(
    parts.map((part) => Number(part?.[2])),
    1,
  );
  if (step === undefined) return undefined;
  return (rank) => {
    const number = Number(digits) + rank * step;
    return number < 0 ? undefined : `${before}${String(number).padStart(digits.length, '0')}`;
  };
}
