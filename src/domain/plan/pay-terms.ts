import type { Cents, Rate } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { Row } from './plan.ts';

/** Scales of the territorial civil service that a digital adviser is usually placed in. */
export const GRADE_SCALES = ['C1', 'C2', 'C3', 'B1', 'B2', 'B3'] as const;
export type GradeScale = (typeof GRADE_SCALES)[number];

/** CNRACL, or the general scheme with IRCANTEC. */
export const PENSION_SCHEMES = ['cnracl', 'general'] as const;
export type PensionScheme = (typeof PENSION_SCHEMES)[number];

/** `due` at the legal rate, `reduced` by a branch agreement on training, `none`. */
export const END_INDEMNITIES = ['due', 'reduced', 'none'] as const;
export type EndIndemnity = (typeof END_INDEMNITIES)[number];

/** Groups of the ECLAT agreement, by the letter of its grid. */
export const ECLAT_GROUPS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
export type EclatGroup = (typeof ECLAT_GROUPS)[number];

/** What changes inside a contract from a day on: each field given replaces that of the contract, the others go on. */
export interface Amendment extends Row {
  readonly contract: string;
  readonly from?: Day;
  readonly fte?: Rate;
  readonly grossPay?: Cents;
  readonly index?: number;
  readonly step?: number;
  readonly premium?: Cents;
  readonly smicShare?: Rate;
  readonly monthlyCost?: Cents;
}
