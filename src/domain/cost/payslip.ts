import { type Cents, cents, mulDiv, part } from '../base/cents.ts';
import { MONTH } from '../base/thirtieths.ts';
import { FULL_TIME, type Pay } from './pay.ts';
import type { CardLine, CardPart } from './rate-card.ts';

/** One line of what a month costs the employer: `pay`, a contribution, or `typed` for a cost typed by hand. */
export interface PayslipLine {
  readonly id: string;
  readonly base: Cents;
  /** In millionths; absent when the amount is not a share of its base. */
  readonly rate?: number;
  readonly amount: Cents;
}

/** How many ceilings tranche B of IRCANTEC reaches up to. */
const MOST_CEILINGS = 8;

/**
 * The lines of a month in which `thirtieths` of 30 are worked: each rounded half up to the cent, their sum is the cost.
 * Undefined when the cost is not known.
 */
export function payslip(pay: Pay, card: CardPart, thirtieths: number): PayslipLine[] | undefined {
  const lines: PayslipLine[] = [];
  return Number.isNaN(monthCost(pay, card, thirtieths, lines)) ? undefined : lines;
}

/** The cost of a month in cents, NaN when not known; its lines are added to `lines` when asked for. */
export function monthCost(pay: Pay, card: CardPart, thirtieths: number, lines?: PayslipLine[]): number {
  if (pay.kind === 'unknown') return Number.NaN;
  if (pay.kind === 'typed') {
    const amount = mulDiv(pay.monthlyCost, thirtieths, MONTH);
    lines?.push({ id: 'typed', base: pay.monthlyCost, amount });
    return amount;
  }
  const fullTime = pay.kind === 'smic' ? card.smic : pay.grossPay;
  if (card.lines === undefined || Number.isNaN(fullTime) || Number.isNaN(card.pmss)) return Number.NaN;
  const gross = worked(fullTime, pay.fte, thirtieths);
  const ceiling = worked(card.pmss, pay.fte, thirtieths);
  lines?.push({ id: 'pay', base: cents(fullTime), amount: gross });
  let cost: number = gross;
  for (const line of card.lines) {
    const base = baseOf(line, gross, ceiling);
    const amount = part(base, line.rate);
    cost += amount;
    if (amount !== 0) lines?.push({ id: line.id, base, rate: line.rate, amount });
  }
  return cost;
}

function baseOf(line: CardLine, gross: Cents, ceiling: Cents): Cents {
  switch (line.base) {
    case 'gross':
      return gross;
    case 'underCeiling':
      return gross < ceiling ? gross : ceiling;
    case 'overCeiling':
      return gross <= ceiling ? cents(0) : cents(Math.min(gross, MOST_CEILINGS * ceiling) - ceiling);
  }
}

/** What remains of a full-time monthly amount for a share of full time and of the month, rounded once. */
function worked(amount: number, fte: number, thirtieths: number): Cents {
  return mulDiv(amount, fte * thirtieths, FULL_TIME * MONTH);
}
