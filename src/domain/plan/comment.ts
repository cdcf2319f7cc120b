import type { Row, TableName } from './plan.ts';

/** A remark on one cell, for whoever justifies the figure later. Names no person: initials at most. */
export interface Comment extends Row {
  readonly table: TableName;
  /** The row of that table, and its field. */
  readonly row: string;
  readonly field: string;
  readonly text: string;
  /** When, as an ISO instant. */
  readonly at: string;
  /** Initials of who wrote it. */
  readonly by?: string;
  readonly resolved?: boolean;
}
