import type { Group } from './group.ts';
import { compareTexts } from './order.ts';
import type { SheetRow } from './sheet-model.ts';

/** How rows are gathered: what each has in common with others, what a group is called, how rows stand inside. */
export interface Gathering {
  keyOf(row: SheetRow): string;
  labelOf(key: string): string;
  /** Negative when `a` comes first; undefined leaves the rows of a group in the order given. */
  readonly compare: ((a: SheetRow, b: SheetRow) => number) | undefined;
}

/** Groups of rows, each row in one group and one only: by name, what has no name last. Sorting inside a group is stable. */
export function gather(rows: readonly SheetRow[], { keyOf, labelOf, compare }: Gathering): Group[] {
  const members = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = members.get(key);
    if (group === undefined) members.set(key, [row]);
    else group.push(row);
  }
  const groups = [...members].map(([key, own]) => ({
    key,
    label: labelOf(key),
    members: compare === undefined ? own : own.sort(compare),
  }));
  return groups.sort((a, b) => Number(a.key === '') - Number(b.key === '') || compareTexts(a.label, b.label) || compareTexts(a.key, b.key));
}
