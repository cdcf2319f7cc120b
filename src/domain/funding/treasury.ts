import type { Month } from '../base/day.ts';
import { monthOfDay } from '../base/day.ts';
import { type MonthFigures, monthCost } from '../cost/payslip.ts';
import { payMonths } from '../cost/post-cost.ts';
import { eachRun } from '../cost/priced-contract.ts';
import type { Treasury } from '../results.ts';
import type { Line } from './cofinancing-line.ts';
import { costMonths, isKnown, type Ledger, type PostEntry } from './ledger.ts';
import { realReceipts, receiptsOf } from './receipts.ts';
import { tranchesOf } from './tranches.ts';

/**
 * What is paid and received month by month over the exercices, posts that are not known left out: costs in the month they are
 * due, or contributions the month after by the rule of the plan; State tranches and cofinancings when they come.
 */
export function treasury(ledger: Ledger, lines: readonly Line[]): Treasury {
  const { span, plan } = ledger;
  const paid = new Float64Array(span.months);
  const state = new Float64Array(span.months);
  const cofunding = new Float64Array(span.months);
  const months = new Float64Array(span.months);
  for (const [p, entry] of ledger.entries.entries()) {
    costMonths(ledger, p, months);
    const late = plan.settings.chargesPaid === 'nextMonth' ? chargesOf(ledger, entry) : undefined;
    for (let m = 0; m < span.months; m++) {
      if (!isKnown(ledger, p * span.years + Math.floor(m / 12))) continue;
      const charges = late?.[m] ?? 0;
      paid[m] = (paid[m] as number) + (months[m] as number) - charges;
      if (m + 1 < span.months) paid[m + 1] = (paid[m + 1] as number) + charges;
    }
    for (const { on, amount } of tranchesOf(plan, entry)) add(state, monthOfDay(on) - span.firstMonth, amount);
  }
  for (const line of lines) addLine(ledger, line, cofunding);
  const balance = new Float64Array(span.months);
  let sum = 0;
  for (let m = 0; m < span.months; m++) {
    sum += (state[m] as number) + (cofunding[m] as number) - (paid[m] as number);
    balance[m] = sum;
  }
  return { firstMonth: span.firstMonth, paid, state, cofunding, balance };
}

function addLine(ledger: Ledger, line: Line, months: Float64Array): void {
  const { span, plan } = ledger;
  const receive = (month: Month, amount: number): void => add(months, month - span.firstMonth, amount);
  const real = realReceipts(plan, line.row.id, receive);
  for (let y = 0; y < span.years; y++) {
    if (span.firstYear + y <= real) continue;
    let amount = 0;
    for (let k = 0; k < line.posts.length; k++) {
      if (isKnown(ledger, (line.posts[k] as number) * span.years + y)) amount += line.counted[k * span.years + y] as number;
    }
    receiptsOf(line, span, y, amount, receive);
  }
}

const figures: MonthFigures = { cost: 0, gross: 0, payrollTax: 0 };

/** The contributions of a post, month by month: what its pay costs beyond what the agent is paid. */
function chargesOf({ span }: Ledger, entry: PostEntry): Float64Array {
  const charges = new Float64Array(span.months);
  payMonths(entry, span, charges);
  for (const contract of entry.priced) {
    eachRun(contract, span, entry.occupied.emptyFrom, entry.emptyDay, 0, (from, to, _, __, stretch, part, presence) => {
      monthCost(stretch.pay, part, presence, undefined, figures);
      for (let place = from; place < to; place++) charges[place] = (charges[place] as number) - figures.gross;
    });
  }
  return charges;
}

function add(months: Float64Array, place: number, amount: number): void {
  if (place >= 0 && place < months.length) months[place] = (months[place] as number) + amount;
}
