import { type Cents, mulDiv, RATE_SCALE } from '../base/cents.ts';
import { firstDayOf, monthOf, monthOfDay, yearOfDay } from '../base/day.ts';
import { type Span, yearStretch } from '../base/span.ts';
import { spread } from '../base/split.ts';
import { endOf, MONTH, overlap, type Stretch, startOf } from '../base/thirtieths.ts';
import type { Law } from '../law/law.ts';
import { valueAt } from '../law/parameter.ts';
import type { ExtraCost } from '../plan/extra-cost.ts';
import type { Occupation } from './occupation.ts';

/** Fields an extra cost waits for before it can be counted; `start` is needed by what is paid once. */
export function missingInExtraCost(row: ExtraCost): (keyof ExtraCost & string)[] {
  const missing: (keyof ExtraCost & string)[] = [];
  if (row.amount === undefined) missing.push('amount');
  if (row.rhythm === undefined) missing.push('rhythm');
  if (row.rhythm === 'once' && row.start === undefined) missing.push('start');
  return missing;
}

/** What an extra cost is in the exercice at place `y`, in cents: prices rise each 1 January after its start. Incomplete rows cost nothing. */
export function extraCostIn(law: Law, row: ExtraCost, occupied: Occupation, span: Span, y: number): number {
  if (missingInExtraCost(row).length > 0) return 0;
  const amount = row.amount as Cents;
  const year = span.firstYear + y;
  if (row.rhythm === 'once') return yearOfDay(row.start as NonNullable<ExtraCost['start']>) === year ? amount : 0;
  const within = yearStretch(span, y);
  const risen = mulDiv(amount, priceRise(law, row, year), RATE_SCALE);
  if (row.rhythm === 'yearly') return paidStretches(row, occupied).some((run) => overlap(run, within) > 0) ? risen : 0;
  let sum = 0;
  for (let m = 0; m < 12; m++) sum += monthly(row, occupied, risen, { from: within.from + m * MONTH, to: within.from + (m + 1) * MONTH });
  return sum;
}

/** Adds an extra cost to the months of a span: a yearly one runs over the months it is paid in. */
export function addExtraCost(law: Law, row: ExtraCost, occupied: Occupation, span: Span, months: Float64Array): void {
  const add = (place: number, amount: number): void => {
    if (place >= 0 && place < months.length) months[place] = (months[place] as number) + amount;
  };
  if (missingInExtraCost(row).length > 0) return;
  if (row.rhythm === 'once') {
    add(monthOfDay(row.start as NonNullable<ExtraCost['start']>) - span.firstMonth, row.amount as Cents);
    return;
  }
  for (let y = 0; y < span.years; y++) {
    const { from } = yearStretch(span, y);
    const risen = mulDiv(row.amount as Cents, priceRise(law, row, span.firstYear + y), RATE_SCALE);
    const month = (m: number): Stretch => ({ from: from + m * MONTH, to: from + (m + 1) * MONTH });
    if (row.rhythm === 'monthly') {
      for (let m = 0; m < 12; m++) add(y * 12 + m, monthly(row, occupied, risen, month(m)));
      continue;
    }
    const runs = paidStretches(row, occupied);
    const weights = Array.from({ length: 12 }, (_, m) => runs.reduce((sum, run) => sum + overlap(run, month(m)), 0));
    for (const [m, amount] of spread(risen, weights).entries()) add(y * 12 + m, amount);
  }
}

function monthly(row: ExtraCost, occupied: Occupation, amount: number, month: Stretch): number {
  let days = 0;
  for (const run of paidStretches(row, occupied)) days += overlap(run, month);
  return mulDiv(amount, Math.min(days, MONTH), MONTH);
}

/** When it is paid: over its own period, else while the post is held from its start on. */
function paidStretches(row: ExtraCost, occupied: Occupation): readonly Stretch[] {
  const from = row.start === undefined ? Number.NEGATIVE_INFINITY : startOf(row.start);
  if (row.end !== undefined) return [{ from, to: endOf(row.end) }];
  return occupied.held.map((run) => ({ from: Math.max(run.from, from), to: run.to }));
}

/** What prices have become since the year of the start of a cost, in millionths. */
function priceRise(law: Law, row: ExtraCost, year: number): number {
  let rise: number = RATE_SCALE;
  const first = row.start === undefined ? year : yearOfDay(row.start);
  for (let one = Math.max(first, 2026) + 1; one <= year; one++) {
    rise = mulDiv(rise, RATE_SCALE + (valueAt(law.rises.prices, firstDayOf(monthOf(one, 1)))?.value ?? 0), RATE_SCALE);
  }
  return rise;
}
