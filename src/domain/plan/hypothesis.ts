import type { Row } from './plan.ts';

/**
 * A value of law that the plan supposes in place of the default: in cents, millionths or units, as the parameter is. `year`
 * is the exercice it holds in; `period` the rank (1 first) of a period of a State scale.
 */
export interface Hypothesis extends Row {
  readonly parameter: string;
  readonly year?: number;
  readonly period?: number;
  readonly value?: number;
}
