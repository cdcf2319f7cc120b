import type { Cents } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { Row } from './plan.ts';

/**
 * Money that came, or whose day and amount are known: a tranche of a convention (1 first) or a payment of a cofinancing. It
 * replaces what was supposed for that tranche.
 */
export interface Payment extends Row {
  readonly convention?: string;
  readonly cofinancing?: string;
  readonly tranche?: number;
  readonly on?: Day;
  readonly amount?: Cents;
}
