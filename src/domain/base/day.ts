/** A civil day `YYYY-MM-DD`, without zone or hour. Days compare as text. */
export type Day = string & { readonly __brand: 'Day' };

/** A month as a whole number: `year × 12 + (month − 1)`. */
export type Month = number & { readonly __brand: 'Month' };

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** How many days the month has, leap years included. */
export function daysIn(month: Month): number {
  const year = Math.floor(month / 12);
  const inYear = month % 12;
  if (inYear === 1) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return inYear === 3 || inYear === 5 || inYear === 8 || inYear === 10 ? 30 : 31;
}

/** Reads `YYYY-MM-DD`; undefined when the text is not a day that exists between 1900 and 2199. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  if (match === null) return undefined;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year, a month 1–12 and a day of the month; undefined when it does not exist between 1900 and 2199. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1) return undefined;
  if (date > daysIn(monthOf(year, month))) return undefined;
  return `${year}-${two(month)}-${two(date)}` as Day;
}

/** Marks a text known to be a day of the calendar; throws a defect otherwise. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** The month index of a year and a month 1–12. */
export function monthOf(year: number, month: number): Month {
  return (year * 12 + month - 1) as Month;
}

/** The month a day falls in. */
export function monthOfDay(value: Day): Month {
  return monthOf(yearOfDay(value), Number(value.slice(5, 7)));
}

/** The civil year of a day. */
export function yearOfDay(value: Day): number {
  return Number(value.slice(0, 4));
}

/** The civil year of a month index. */
export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** The day of the month, 1–31. */
export function dateOf(value: Day): number {
  return Number(value.slice(8, 10));
}

/** The first day of a month. */
export function firstDayOf(month: Month): Day {
  return `${yearOf(month)}-${two((month % 12) + 1)}-01` as Day;
}

/** The last day of a month. */
export function lastDayOf(month: Month): Day {
  return `${yearOf(month)}-${two((month % 12) + 1)}-${two(daysIn(month))}` as Day;
}

/** The same day of the month `months` later, or the last day of that month when it is shorter. */
export function addMonths(value: Day, months: number): Day {
  const month = (monthOfDay(value) + months) as Month;
  const date = Math.min(dateOf(value), daysIn(month));
  return `${yearOf(month)}-${two((month % 12) + 1)}-${two(date)}` as Day;
}

/** The day before. */
export function dayBefore(value: Day): Day {
  return addDays(value, -1);
}

/** The day after. */
export function dayAfter(value: Day): Day {
  return addDays(value, 1);
}

/** The day `count` days later (earlier when negative). */
export function addDays(value: Day, count: number): Day {
  let month = monthOfDay(value);
  let date = dateOf(value) + count;
  while (date < 1) {
    month = (month - 1) as Month;
    date += daysIn(month);
  }
  while (date > daysIn(month)) {
    date -= daysIn(month);
    month = (month + 1) as Month;
  }
  return `${yearOf(month)}-${two((month % 12) + 1)}-${two(date)}` as Day;
}

/** How many days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from);
}

/** Days since 1 January of year 0 of the proleptic calendar: only differences mean something. */
function ordinal(value: Day): number {
  const year = yearOfDay(value) - 1;
  let days = year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const month = monthOfDay(value);
  for (let m = monthOf(year + 1, 1); m < month; m++) days += daysIn(m as Month);
  return days + dateOf(value);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
