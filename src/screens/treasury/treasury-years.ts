import { type Month, yearOf } from '../../domain/base/day.ts';
import type { Treasury } from '../../domain/results.ts';

/** A month of the treasury, in cents. */
export interface TreasuryMonth {
  readonly month: Month;
  readonly paid: number;
  readonly state: number;
  readonly cofunding: number;
  readonly balance: number;
}

/** The months of an exercice, and what they come to: its balance is that of its last month. */
export interface TreasuryYear {
  readonly year: number;
  readonly months: readonly TreasuryMonth[];
  readonly total: Omit<TreasuryMonth, 'month'>;
}

/** The treasury exercice by exercice. */
export function treasuryYears(treasury: Treasury): TreasuryYear[] {
  const months = monthsOf(treasury);
  return Array.from({ length: months.length / 12 }, (_, y) => {
    const within = months.slice(y * 12, y * 12 + 12);
    const sum = (of: (month: TreasuryMonth) => number): number => within.reduce((all, month) => all + of(month), 0);
    return {
      year: yearOf((treasury.firstMonth + y * 12) as Month),
      months: within,
      total: {
        paid: sum((one) => one.paid),
        state: sum((one) => one.state),
        cofunding: sum((one) => one.cofunding),
        balance: within.at(-1)?.balance ?? 0,
      },
    };
  });
}

/** The first month in which the balance is at its lowest; undefined when it never falls under zero. */
export function lowestMonth(treasury: Treasury): TreasuryMonth | undefined {
  let lowest: TreasuryMonth | undefined;
  for (const month of monthsOf(treasury)) if (month.balance < (lowest?.balance ?? 0)) lowest = month;
  return lowest;
}

function monthsOf({ firstMonth, paid, state, cofunding, balance }: Treasury): TreasuryMonth[] {
  return Array.from(balance, (left, m) => ({
    month: (firstMonth + m) as Month,
    paid: paid[m] as number,
    state: state[m] as number,
    cofunding: cofunding[m] as number,
    balance: left,
  }));
}
