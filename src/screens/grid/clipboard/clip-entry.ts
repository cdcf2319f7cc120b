import { RATE_SCALE } from '../../../domain/base/cents.ts';
import type { Value } from '../../../domain/plan/change.ts';
import type { Column, ColumnKind } from '../../../domain/plan/columns.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { ClipBlock, ClipCell } from '../../../exchange/clipboard/block.ts';
import { dayOfNumber } from '../../../exchange/day-number.ts';
import { MOST_CENTS } from '../../../texts/amounts.ts';
import { type Habit, isSheetError } from '../../../texts/read-number.ts';
import { carried } from '../carry.ts';
import type { Entry } from '../entry.ts';
import { readTyped } from '../typing.ts';

/** What a cell of a clipboard gives a cell of a column: a value of ours, a text to read, or the number behind a text that cannot be read. */
export function clipEntry(plan: Plan, column: Column, cell: ClipCell, { decimal, thousand }: Omit<ClipBlock, 'rows'>): Entry {
  const entry = cell.own === undefined ? undefined : carried(plan, column, cell.own);
  if (entry !== undefined) return entry;
  const text = oneLine(cell.text);
  const asText = { kind: 'text', text } as const;
  if (text === '' || !HAVE_NUMBERS.has(column.kind)) return asText;
  const doubtful = ambiguousMark(column, text);
  if (cell.number === undefined && doubtful === undefined) return asText;
  const read = readTyped(column, text);
  if (read.ok) return asText;
  // LibreOffice puts a zero behind its errors: it is no amount.
  if (cell.number !== undefined && read.refusal !== 'negative' && read.refusal !== 'aboveWhole' && !isSheetError(text)) {
    const value = ofNumber(column.kind, cell.number);
    if (value !== undefined) return { kind: 'value', value };
  }
  // The workbook says its own marks: nothing is left to ask.
  const habit: Habit | undefined =
    doubtful === undefined ? undefined : doubtful === decimal ? 'decimals' : doubtful === thousand ? 'thousands' : undefined;
  const settled = habit === undefined ? undefined : readTyped(column, text, habit);
  return settled?.ok === true ? { kind: 'value', value: settled.value } : asText;
}

/** The mark of a text that could be thousands or decimals in this column: `.` or `,`; undefined when there is no doubt. */
export function ambiguousMark(column: Column, text: string): string | undefined {
  if (column.kind !== 'money' && column.kind !== 'count') return undefined;
  const mark = /(?:^|\D)[1-9]\d{0,2}([.,])\d{3}(?!\d)/.exec(text)?.[1];
  if (mark === undefined) return undefined;
  const read = readTyped(column, text);
  return !read.ok && read.refusal === 'thousandsOrDecimals' ? mark : undefined;
}

const HAVE_NUMBERS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['money', 'rate', 'count', 'year', 'day']);

function ofNumber(kind: ColumnKind, number: number): Value | undefined {
  switch (kind) {
    case 'money': {
      const cents = Math.round(number * 100);
      return Math.abs(cents) <= MOST_CENTS ? cents : undefined;
    }
    case 'rate': {
      const millionths = Math.round(number * RATE_SCALE);
      return Number.isSafeInteger(millionths) ? millionths : undefined;
    }
    case 'day':
      return dayOfNumber(number);
    default:
      return Number.isSafeInteger(number) ? number : undefined;
  }
}

/** A cell of the plan has one line: line ends of the clipboard become spaces. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
