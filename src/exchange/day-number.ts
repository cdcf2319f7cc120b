import { addDays, type Day, daysBetween } from '../domain/base/day.ts';

/** Workbooks count a 29 February 1900 that never was: their numbers are days from the next day on. */
const FIRST = '1900-03-01' as Day;
const FIRST_NUMBER = 61;
/** 31 December 2199: the last day a plan can hold. */
const LAST_NUMBER = 109_574;

/** The number a workbook gives to a day from 1 March 1900 on. */
export function dayNumber(day: Day): number {
  return daysBetween(FIRST, day) + FIRST_NUMBER;
}

/** The day that a number of a workbook stands for, its hour left out; undefined outside 1 March 1900 … 31 December 2199. */
export function dayOfNumber(number: number): Day | undefined {
  const whole = Math.floor(number);
  return whole >= FIRST_NUMBER && whole <= LAST_NUMBER ? addDays(FIRST, whole - FIRST_NUMBER) : undefined;
}
