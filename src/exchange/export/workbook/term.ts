/** A formula, or a cell, and what it gives. */
export interface Term {
  readonly text: string;
  readonly value: number;
}
