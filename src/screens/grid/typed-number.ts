import { done, type Result, refused } from '../../domain/base/result.ts';
import type { ColumnKind } from '../../domain/plan/columns.ts';
import { parseRate, readCount, readMoney } from '../../texts/amounts.ts';
import type { Habit, NumberFault, NumberNote } from '../../texts/read-number.ts';
import type { TypingRefusal } from '../../texts/typing.ts';

/** The kinds whose cells hold a number. */
export const NUMBER_KINDS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['money', 'rate', 'count', 'year']);

/** Reads the number typed in a cell of this kind, in its units: cents, millionths or whole. */
export function readTypedNumber(kind: ColumnKind, text: string, habit: Habit | undefined): Result<number, TypingRefusal> {
  if (kind === 'rate') {
    const value = parseRate(text);
    return value === undefined ? refused('notARate') : done(value);
  }
  if (kind === 'money') {
    const read = readMoney(text, habit);
    return read.ok ? done(read.value.cents) : refused(read.refusal === 'notANumber' ? 'notAnAmount' : read.refusal);
  }
  const read = readCount(text, habit);
  return read.ok ? done(read.value) : refused(ownWord(read.refusal));
}

/** What is worth saying of the way an amount was written: computed, in thousands, in English, or as it was once asked. */
export function noteOnNumber(kind: ColumnKind, text: string, habit: Habit | undefined): NumberNote | undefined {
  // Most amounts are digits and a comma: they need no second reading.
  if (kind !== 'money' || /^[\d\s]*,?\d{0,2}$/.test(text)) return undefined;
  const read = readMoney(text, habit);
  return read.ok ? read.value.note : undefined;
}

function ownWord(fault: NumberFault): TypingRefusal {
  return fault === 'notANumber' ? 'notACount' : fault;
}
