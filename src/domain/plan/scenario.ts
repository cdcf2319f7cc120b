import type { Change } from './change.ts';
import type { Row } from './plan.ts';

/** A named overlay on the plan: changes applied in order, never a copy. */
export interface Scenario extends Row {
  readonly name: string;
  readonly note?: string;
  readonly changes: readonly Change[];
}
