/** A row gathered in a group: its id, and the row of the results that holds its figures. */
export interface Member {
  readonly id: string;
  readonly figures: number;
}

/** Rows gathered under one name, in the order they are shown. */
export interface Group {
  /** What the rows have in common: the id of an employer, a code; empty when it is not known. */
  readonly key: string;
  readonly label: string;
  readonly members: readonly Member[];
}

const MARK = 'group\n';

/** The id of the row that stands for a group. */
export function groupRowId(key: string): string {
  return MARK + key;
}

/** True for the id of a row that stands for a group: it holds nothing and takes no input. */
export function isGroupRow(id: string): boolean {
  return id.startsWith(MARK);
}
