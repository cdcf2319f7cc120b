import { type Day, day, firstDayOf, type Month } from '../base/day.ts';
import { type Certainty, isHypothesis, type Source } from '../base/source.ts';

/** One value of a parameter from a day on. `official`: a text says so; `hypothesis`: ours or disputed, shown as such. */
export interface Dated<T> {
  readonly from: Day;
  readonly value: T;
  readonly status: 'official' | 'hypothesis';
  readonly source: Source;
}

/** Another reading of a disputed or unknown rule, as an officer would cite it, with its value when it has one. */
export interface Alternative<T> {
  readonly reading: string;
  readonly value?: T;
}

/** A figure of law over time: values in order of `from`; each holds until the next; none before the first. */
export interface Parameter<T> {
  readonly id: string;
  readonly values: readonly Dated<T>[];
  readonly alternatives?: readonly Alternative<T>[];
}

/** One line of a parameter as it is written down: its status follows from how sure it is. */
export interface Written<T> {
  readonly from: string;
  readonly value: T;
  readonly certainty: Certainty;
  readonly checked: string;
  readonly reference: string;
}

/** A parameter from its written lines; a line whose day does not exist is a defect, thrown when the program starts. */
export function parameter<T>(id: string, lines: readonly Written<T>[], alternatives?: readonly Alternative<T>[]): Parameter<T> {
  const values = lines.map(
    ({ from, value, certainty, checked, reference }): Dated<T> => ({
      from: day(from),
      value,
      status: isHypothesis(certainty) ? 'hypothesis' : 'official',
      source: { reference, certainty, checked: day(checked) },
    }),
  );
  return { id, values, ...(alternatives && { alternatives }) };
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
