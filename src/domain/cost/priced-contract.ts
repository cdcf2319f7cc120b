import type { Rate } from '../base/cents.ts';
import { type Day, dateOf, daysIn, firstDayOf, type Month, monthOfDay } from '../base/day.ts';
import type { Source } from '../base/source.ts';
import type { Span } from '../base/span.ts';
import { MONTH } from '../base/thirtieths.ts';
import type { PayStretch } from './pay-course.ts';
import { lumpCost, type MonthFigures, monthCost, type Presence, WHOLE } from './payslip.ts';
import type { CardPart } from './rate-card.ts';

/** A stretch of a contract under its rate card: what a whole month costs in each part of the card, computed once. */
export interface PricedStretch extends PayStretch {
  readonly card: readonly CardPart[];
  readonly full: Float64Array;
  /** The tax on salaries of a whole month in each part; undefined when none can be due. */
  readonly fullTax: Float64Array | undefined;
}

/** A sum paid once, at the end of a contract. */
export interface Lump {
  readonly month: Month;
  readonly amount: number;
  readonly rate: Rate;
  readonly source: Source;
  readonly part: CardPart;
}

/** A contract with all that its cost is computed from. */
export interface PricedContract {
  readonly course: readonly PricedStretch[];
  readonly lump: Lump | undefined;
  /** Partial months count in calendar days. */
  readonly byCalendar: boolean;
}

/** Months in a row of a contract that cost the same: `to` excluded, as places in the span. */
export interface CostRun {
  readonly stretch: PricedStretch;
  readonly part: CardPart;
  readonly from: number;
  readonly to: number;
  readonly presence: Presence;
  /** Of one month, in cents; NaN when not known. */
  readonly cost: number;
  readonly tax: number;
}

/** Told of each run of a contract, in time; whole months of one part come as one run. */
export type OnRun = (
  from: number,
  to: number,
  cost: number,
  tax: number,
  stretch: PricedStretch,
  part: CardPart,
  presence: Presence,
) => void;

const figures: MonthFigures = { cost: 0, gross: 0, payrollTax: 0 };

/** Goes through what a contract costs over a span, until the post is empty for good (in thirtieths, with its day where there is one). */
export function eachRun(
  contract: PricedContract,
  span: Span,
  emptyFrom: number,
  emptyDay: Day | undefined,
  since: number,
  onRun: OnRun,
): void {
  const origin = span.firstMonth * MONTH;
  for (const stretch of contract.course) {
    const from = Math.max(0, stretch.from - origin, since * MONTH);
    const to = Math.min(span.months * MONTH, Math.min(stretch.to, emptyFrom) - origin);
    if (to <= from) continue;
    const { card } = stretch;
    for (let index = 0; index < card.length; index++) {
      const part = card[index] as CardPart;
      if (part.to * MONTH <= from) continue;
      if (part.from * MONTH >= to) break;
      const start = Math.max(from, part.from * MONTH);
      const end = Math.min(to, part.to * MONTH);
      let whole = Math.ceil(start / MONTH);
      const wholeTo = Math.floor(end / MONTH);
      if (whole * MONTH > start) partial(contract, span, stretch, index, whole - 1, start, Math.min(end, whole * MONTH), emptyDay, onRun);
      if (wholeTo > whole) onRun(whole, wholeTo, stretch.full[index] as number, stretch.fullTax?.[index] ?? 0, stretch, part, WHOLE);
      whole = Math.max(whole, wholeTo);
      if (end > whole * MONTH) partial(contract, span, stretch, index, whole, whole * MONTH, end, emptyDay, onRun);
    }
  }
}

function partial(
  contract: PricedContract,
  span: Span,
  stretch: PricedStretch,
  index: number,
  place: number,
  start: number,
  end: number,
  emptyDay: Day | undefined,
  onRun: OnRun,
): void {
  const part = stretch.card[index] as CardPart;
  const month = (span.firstMonth + place) as Month;
  const presence = contract.byCalendar ? calendarPresence(stretch, month, emptyDay) : { days: end - start, of: MONTH };
  if (presence.days === 0) return;
  const cost = stretch.first === undefined ? Number.NaN : monthCost(stretch.pay, part, presence, undefined, figures);
  // Only an employer under the allowance owes a tax as a whole: the others pay theirs in the cost of the month.
  onRun(place, place + 1, cost, stretch.fullTax === undefined ? 0 : figures.payrollTax, stretch, part, presence);
}

/** The calendar days of a month that a stretch covers before the post is empty. */
function calendarPresence(stretch: PayStretch, month: Month, emptyDay: Day | undefined): Presence {
  const of = daysIn(month);
  const first = stretch.first !== undefined && monthOfDay(stretch.first) === month ? dateOf(stretch.first) : 1;
  let last = stretch.last !== undefined && monthOfDay(stretch.last) === month ? dateOf(stretch.last) : of;
  if (emptyDay !== undefined && emptyDay >= firstDayOf(month) && monthOfDay(emptyDay) === month)
    last = Math.min(last, dateOf(emptyDay) - 1);
  return { days: Math.max(0, last - first + 1), of };
}

/** The lump of a contract that falls in a span before the post is empty, with its cost; undefined when there is none. */
export function lumpIn(
  contract: PricedContract,
  span: Span,
  emptyFrom: number,
): { readonly place: number; readonly cost: number; readonly lump: Lump } | undefined {
  const { lump } = contract;
  if (lump === undefined) return undefined;
  const place = lump.month - span.firstMonth;
  if (place < 0 || place >= span.months || lump.month * MONTH >= emptyFrom) return undefined;
  return { place, cost: lumpCost(lump.amount, lump.part), lump };
}
