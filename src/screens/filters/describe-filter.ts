import type { Day } from '../../domain/base/day.ts';
import { formatDay } from '../../texts/days.ts';
import { filterTexts } from '../../texts/filters.ts';
import { say } from '../../texts/language.ts';
import { type ReadingKind, shownBound } from '../grid/reading.ts';
import type { ColumnFilter } from './column-filter.ts';

/** What a filter keeps, in a few words, without the name of its column. */
export function describeFilter(filter: ColumnFilter, kind: ReadingKind): string {
  const words = say(filterTexts);
  switch (filter.kind) {
    case 'empty':
      return words.isEmpty;
    case 'filled':
      return words.isFilled;
    case 'text':
      return words.said[filter.test](filter.text.trim());
    case 'values':
      return words.chosen(filter.values.map((value) => (value === '' ? words.emptyValue : value)));
    case 'range': {
      const { from, to } = filter;
      if (from !== undefined && to !== undefined) return words.between(bound(kind, from), bound(kind, to));
      return from !== undefined ? words.atLeast(bound(kind, from)) : to !== undefined ? words.atMost(bound(kind, to)) : '';
    }
  }
}

/** A bound of a range as it reads. */
export function bound(kind: ReadingKind, value: number | string): string {
  return typeof value === 'string' ? formatDay(value as Day) : shownBound(kind, value);
}
