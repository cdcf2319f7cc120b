import type { Day } from '../base/day.ts';
import type { Source } from '../base/source.ts';
import type { GapCell } from '../gaps/gap.ts';

/** The figures of a post, of a commune or of the plan that can be explained; a cofinancing is explained by its id. */
export const EXPLAINED = ['cost', 'state', 'cofunding', 'unsecured', 'remainder', 'ownFunds', 'shortfall', 'unused'] as const;
export type Explained = (typeof EXPLAINED)[number];

/** What a node of an explanation is about. The texts put it in words. */
export type What =
  | Explained
  | 'plan'
  | 'post'
  | 'contract'
  | 'months'
  | 'payslipLine'
  | 'endOfContract'
  | 'payrollTaxPastAllowance'
  | 'extraCost'
  | 'convention'
  | 'period'
  | 'due'
  | 'earned'
  | 'cofinancing'
  | 'communePart'
  | 'budget'
  | 'unknown';

/** How an amount was made of its parts or of its values. */
export type How = 'sum' | 'difference' | 'product' | 'times' | 'accrual' | 'split' | 'typed' | 'scale' | 'unknown';

/** What a value of an explanation is; the texts put it in words. */
export type ValueName =
  | 'allowance'
  | 'amount'
  | 'base'
  | 'basis'
  | 'bonusPoints'
  | 'budget'
  | 'cap'
  | 'coefficient'
  | 'cost'
  | 'days'
  | 'daysOf'
  | 'employerTax'
  | 'fte'
  | 'grossPay'
  | 'hours'
  | 'indemnityRate'
  | 'index'
  | 'leftBefore'
  | 'monthlyCost'
  | 'months'
  | 'ownPart'
  | 'ownTax'
  | 'perMonth'
  | 'periodAmount'
  | 'planRemainder'
  | 'point'
  | 'premium'
  | 'probability'
  | 'rate'
  | 'remainder'
  | 'rise'
  | 'sharingPosts'
  | 'smic'
  | 'smicShare'
  | 'thirtieths'
  | 'thirtiethsHeld'
  | 'thirtiethsOf'
  | 'weight'
  | 'weightOf'
  | 'wholeAmount';

/** One value that an amount was made with: where it comes from, and the cell of the plan that holds it. */
export interface ExplainedValue {
  readonly name: ValueName;
  readonly kind: 'money' | 'rate' | 'count' | 'day' | 'text' | 'coefficient';
  readonly value: number | string;
  readonly source?: Source;
  readonly cell?: GapCell;
}

/** An amount with what it is made of: its leaves add up to it, each counted with its sign and those of the nodes above it. */
export interface Explanation {
  readonly what: What;
  /** A name or an id that completes the words: a line of a payslip, a funder, a post. */
  readonly name?: string;
  readonly from?: Day;
  readonly to?: Day;
  /** In cents; NaN when it is not known. */
  readonly amount: number;
  /** −1 when it is taken from the amount above. */
  readonly sign: 1 | -1;
  readonly how: How;
  readonly values: readonly ExplainedValue[];
  readonly parts: readonly Explanation[];
  /** The cell to go to. */
  readonly cell?: GapCell;
}

/** A node made of others: their sum, each with its sign. */
export function made(what: What, how: How, parts: readonly Explanation[], more: Partial<Explanation> = {}): Explanation {
  const amount = parts.reduce((sum, part) => sum + part.sign * part.amount, 0);
  return { what, how, amount, sign: 1, values: [], parts, ...more };
}

/** A node that is not made of others. */
export function leaf(what: What, how: How, amount: number, more: Partial<Explanation> = {}): Explanation {
  return { what, how, amount, sign: 1, values: [], parts: [], ...more };
}

/** The same node, taken from what is above it. */
export function taken(part: Explanation): Explanation {
  return { ...part, sign: -part.sign as Explanation['sign'] };
}

/** The sum of the leaves of a node, with their signs: its amount. */
export function leavesOf(node: Explanation): number {
  if (node.parts.length === 0) return node.amount;
  return node.parts.reduce((sum, part) => sum + part.sign * leavesOf(part), 0);
}
