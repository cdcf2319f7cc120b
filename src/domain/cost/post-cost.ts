import type { Day } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import { MONTH } from '../base/thirtieths.ts';
import type { Occupation } from './occupation.ts';
import { eachRun, lumpIn, type PricedContract } from './priced-contract.ts';
import type { CostLevel } from './rate-card.ts';

/** A post as its pay is computed: its contracts, when it is held, and the day it became empty for good. */
export interface PaidPost {
  readonly priced: readonly PricedContract[];
  readonly occupied: Occupation;
  readonly emptyDay: Day | undefined;
}

/**
 * The pay and charges of a post month by month over the span, in cents, written into `months`; NaN where they are not known.
 * Months before the place `since` are not computed: they say nothing.
 */
export function payMonths(post: PaidPost, span: Span, months: Float64Array, since = 0): void {
  months.fill(0);
  if (unknownUntil(post, span, (place) => (months[place] = Number.NaN))) return;
  for (const contract of post.priced) {
    eachRun(contract, span, post.occupied.emptyFrom, post.emptyDay, since, (from, to, cost) => {
      for (let place = from; place < to; place++) months[place] = (months[place] as number) + cost;
    });
    const lump = lumpIn(contract, span, post.occupied.emptyFrom);
    if (lump !== undefined && lump.place >= since) months[lump.place] = (months[lump.place] as number) + lump.cost;
  }
}

/** Told, for each run of an exercice, how far its cost departs from the table and the tax on salaries it would bear. */
export type OnYear = (y: number, level: CostLevel, tax: number) => void;

/** The same by exercice, written from place `at` on: sums of months, without going through each of them. */
export function payYears(post: PaidPost, span: Span, years: Float64Array, at: number, onYear: OnYear): void {
  for (let y = 0; y < span.years; y++) years[at + y] = 0;
  const add = (place: number, cost: number): void => {
    const y = at + Math.floor(place / 12);
    years[y] = (years[y] as number) + cost;
  };
  if (unknownUntil(post, span, (place) => add(place, Number.NaN))) return;
  for (const contract of post.priced) {
    eachRun(contract, span, post.occupied.emptyFrom, post.emptyDay, 0, (from, to, cost, tax, stretch, part) => {
      const level = stretch.pay.kind === 'typed' ? 'typedCost' : part.level;
      for (let place = from; place < to; ) {
        const y = Math.floor(place / 12);
        const end = Math.min(to, (y + 1) * 12);
        add(place, (end - place) * cost);
        onYear(y, level, (end - place) * tax);
        place = end;
      }
    });
    const lump = lumpIn(contract, span, post.occupied.emptyFrom);
    if (lump !== undefined) add(lump.place, lump.cost);
  }
}

/** A post without any contract costs nobody knows what until it is empty. */
function unknownUntil(post: PaidPost, span: Span, tell: (place: number) => void): boolean {
  if (post.priced.length > 0) return false;
  const until = Math.min(span.months, Math.ceil(post.occupied.emptyFrom / MONTH) - span.firstMonth);
  for (let place = 0; place < until; place++) tell(place);
  return true;
}
