import { RATE_SCALE } from '../../domain/base/cents.ts';
import type { Day } from '../../domain/base/day.ts';
import type { Value } from '../../domain/plan/change.ts';
import type { Column, ColumnKind } from '../../domain/plan/columns.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { dayNumber } from '../../exchange/day-number.ts';
import { formatDay } from '../../texts/days.ts';
import { showCell } from './show-cell.ts';

/** A number or a day as it leaves in a clipboard, with what a workbook counts it as. */
interface PlainValue {
  /** Digits and a comma, no space, no unit but `%`. */
  readonly text: string;
  readonly number: number;
  readonly isDay?: boolean;
}

/** The plain form of a number or a day; undefined for what is a text. */
export function plainValue(kind: ColumnKind, value: Value): PlainValue | undefined {
  if (kind === 'day')
    return typeof value === 'string' ? { text: formatDay(value as Day), number: dayNumber(value as Day), isDay: true } : undefined;
  if (typeof value !== 'number') return undefined;
  switch (kind) {
    case 'money':
      return { text: withComma((value / 100).toFixed(2)), number: value / 100 };
    case 'rate':
      return { text: `${withComma(String(value / (RATE_SCALE / 100)))}%`, number: value / RATE_SCALE };
    default:
      return { text: withComma(String(value)), number: value };
  }
}

/** The text by which a value is found again when it is read: a commune by its code, everything else as it shows. */
export function textToRead(plan: Plan, column: Column | undefined, value: Value): string {
  if (column === undefined) return String(value);
  const isCode = column.kind === 'commune' || (column.kind === 'target' && !lookup(plan).posts.has(value as string));
  return isCode ? String(value) : showCell(plan, column, value);
}

function withComma(digits: string): string {
  return digits.replace('.', ',');
}
