import type { Cents } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { Row } from './plan.ts';

/** What a post costs beside its pay, each with its usual M57 account. */
export const EXTRA_COST_KINDS = [
  'travel',
  'smallEquipment',
  'equipment',
  'telecom',
  'software',
  'training',
  'rent',
  'supplies',
  'communication',
  'otherStaff',
  'other',
] as const;
export type ExtraCostKind = (typeof EXTRA_COST_KINDS)[number];

/** `once`: on its first day; `monthly`: in thirtieths of each month; `yearly`: for each exercice its period touches. */
export const EXTRA_COST_RHYTHMS = ['once', 'monthly', 'yearly'] as const;
export type ExtraCostRhythm = (typeof EXTRA_COST_RHYTHMS)[number];

/** A cost of a post beside its pay. A monthly one without an end runs while the post is held. */
export interface ExtraCost extends Row {
  readonly post: string;
  readonly kind?: ExtraCostKind;
  readonly label?: string;
  readonly amount?: Cents;
  readonly rhythm?: ExtraCostRhythm;
  readonly start?: Day;
  readonly end?: Day;
  /** M57 account when it is not the usual one of the kind. */
  readonly account?: string;
}
