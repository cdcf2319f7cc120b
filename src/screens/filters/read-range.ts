import { done, type Result, refused } from '../../domain/base/result.ts';
import { parseCount, parseMoney, parseRate } from '../../texts/amounts.ts';
import { parseTypedDay } from '../../texts/days.ts';
import type { ReadingKind } from '../grid/reading.ts';
import type { ColumnFilter } from './column-filter.ts';

/** Why a range cannot be: a bound that does not read, or a start beyond the end. */
export type RangeRefusal = { readonly code: 'badBound'; readonly text: string } | { readonly code: 'upsideDown' };

/** Reads the bounds of a range as they are typed in cells of the column; an empty bound is none. */
export function readRange(kind: ReadingKind, fromText: string, toText: string): Result<ColumnFilter, RangeRefusal> {
  const from = readBound(kind, fromText);
  const to = readBound(kind, toText);
  if (from === 'unread') return refused({ code: 'badBound', text: fromText.trim() });
  if (to === 'unread') return refused({ code: 'badBound', text: toText.trim() });
  if (from !== undefined && to !== undefined && from.value > to.value) return refused({ code: 'upsideDown' });
  return done({ kind: 'range', ...(from !== undefined && { from: from.value }), ...(to !== undefined && { to: to.value }) });
}

function readBound(kind: ReadingKind, text: string): { readonly value: number | string } | 'unread' | undefined {
  if (text.trim() === '') return undefined;
  const value = READERS[kind](text);
  return value === undefined ? 'unread' : { value };
}

const READERS: Readonly<Record<ReadingKind, (text: string) => number | string | undefined>> = {
  text: (text) => text,
  money: parseMoney,
  rate: parseRate,
  count: parseCount,
  day: parseTypedDay,
};
