import { mulDiv, RATE_SCALE, type Rate } from '../base/cents.ts';
import { firstDayOf, monthOf } from '../base/day.ts';
import { type Dated, type Parameter, valueAt } from './parameter.ts';

/** The last year a hypothesis is supposed for. */
export const LAST_SUPPOSED = 2035;
const FIRST_SUPPOSED = 2027;

/** A parameter carried on past its last text: each 1 January from 2027 to 2035, the value before is raised by the rise of the year. */
export function projected<T>(known: Parameter<T>, rise: Parameter<Rate>, raise: (value: T, by: Rate) => T): Parameter<T> {
  const values: Dated<T>[] = known.values.slice();
  for (let year = FIRST_SUPPOSED; year <= LAST_SUPPOSED; year++) {
    const from = firstDayOf(monthOf(year, 1));
    const last = values.at(-1);
    const by = valueAt(rise, from);
    if (last === undefined || by === undefined || last.from >= from) continue;
    values.push({ from, value: raise(last.value, by.value), status: 'hypothesis', source: by.source });
  }
  return { ...known, values };
}

/** An amount or a number raised by a rate, rounded. */
export function raised<T extends number>(value: T, by: Rate): T {
  return mulDiv(value, RATE_SCALE + by, RATE_SCALE) as number as T;
}

/** The same, to the whole hundred: amounts in cents raised to the euro. */
export function raisedToEuro<T extends number>(value: T, by: Rate): T {
  return (mulDiv(value, RATE_SCALE + by, RATE_SCALE * 100) * 100) as T;
}
