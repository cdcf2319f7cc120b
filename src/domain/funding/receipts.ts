import { type Cents, mulDiv } from '../base/cents.ts';
import { type Month, monthOfDay, yearOfDay } from '../base/day.ts';
import { lastDayOfYear, yearStretch } from '../base/span.ts';
import { spread } from '../base/split.ts';
import { monthStretch, overlap } from '../base/thirtieths.ts';
import type { Law } from '../law/law.ts';
import { valueAt } from '../law/parameter.ts';
import { lookup } from '../plan/lookup.ts';
import type { Plan, Rhythm } from '../plan/plan.ts';
import type { Line } from './cofinancing-line.ts';
import type { Ledger } from './ledger.ts';

/** Told of money that comes in a month, in cents. */
export type OnReceipt = (month: Month, amount: number) => void;

/**
 * When what a cofinancing gives in an exercice is received: by its rhythm and its delay, as a hypothesis (some months
 * after the end of the exercice, as the law says, when it says nothing).
 */
export function receiptsOf(
  { span, law }: Pick<Ledger, 'span' | 'law'>,
  line: Pick<Line, 'row' | 'period'>,
  y: number,
  amount: number,
  onReceipt: OnReceipt,
): void {
  if (amount === 0) return;
  const rhythm: Rhythm = line.row.rhythm ?? 'yearEnd';
  const lag = line.row.lag ?? (line.row.rhythm === undefined ? lagOf(law, span.firstYear + y) : 0);
  const first = (span.firstMonth + y * 12) as Month;
  const tell = (month: number, value: number): void => {
    if (value !== 0) onReceipt((month + lag) as Month, value);
  };
  const december = first + 11;
  const opens = Math.max(first, monthOfStretch(line.period.from));
  switch (rhythm) {
    case 'asEarned': {
      const within = yearStretch(span, y);
      const weights = Array.from({ length: 12 }, (_, m) => overlap(line.period, monthStretch((within.from / 30 + m) as Month)));
      for (const [m, value] of spread(amount as Cents, weights).entries()) tell(first + m, value);
      return;
    }
    case 'yearEnd':
      return tell(december, amount);
    case 'yearAfter':
      return tell(december + 12, amount);
    case 'advance80':
      return inTwo(amount, 80, opens, december, tell);
    case 'advance50':
      return inTwo(amount, 50, opens, december, tell);
  }
}

function lagOf({ receiptLag }: Law, year: number): number {
  return valueAt(receiptLag, lastDayOfYear(year))?.value ?? 0;
}

/** Real payments of a cofinancing, and up to which exercice they replace what is supposed. */
export function realReceipts(plan: Plan, cofinancing: string, onReceipt: OnReceipt): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { on, amount } of lookup(plan).paymentsOf(cofinancing)) {
    if (on === undefined || amount === undefined) continue;
    onReceipt(monthOfDay(on), amount);
    last = Math.max(last, yearOfDay(on));
  }
  return last;
}

function inTwo(amount: number, percent: number, opens: number, december: number, tell: (month: number, value: number) => void): void {
  const advance = mulDiv(amount, percent, 100);
  tell(opens, advance);
  tell(december, amount - advance);
}

function monthOfStretch(thirtieths: number): number {
  return Math.floor(thirtieths / 30);
}
