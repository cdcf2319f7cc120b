import { type Day, firstDayOf, type Month } from '../base/day.ts';
import type { Source } from '../base/source.ts';

/** One value of a parameter from a day on. `official`: a text says so; `hypothesis`: ours or disputed, shown as such. */
export interface Dated<T> {
  readonly from: Day;
  readonly value: T;
  readonly status: 'official' | 'hypothesis';
  readonly source: Source;
}

/** A figure of law over time: values in order of `from`; each holds until the next; none before the first. */
export interface Parameter<T> {
  readonly id: string;
  readonly values: readonly Dated<T>[];
}

/** The value in force on a day, with its source; undefined before the first known day: the caller shows a gap. */
export function valueAt<T>(parameter: Parameter<T>, on: Day): Dated<T> | undefined {
  let found: Dated<T> | undefined;
  for (const dated of parameter.values) {
    if (dated.from > on) break;
    found = dated;
  }
  return found;
}

/** The value in force on the first day of a month: payroll never changes rate inside a month. */
export function valueIn<T>(parameter: Parameter<T>, month: Month): Dated<T> | undefined {
  return valueAt(parameter, firstDayOf(month));
}
