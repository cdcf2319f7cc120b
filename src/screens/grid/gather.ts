import { type Group, groupRowId } from './group.ts';
import { compareTexts } from './order.ts';
import type { SheetRow } from './sheet-model.ts';

/** How rows are gathered: what each has in common with others, what a group is called, which are folded, how rows stand inside. */
export interface Gathering {
  keyOf(row: SheetRow): string;
  labelOf(key: string): string;
  isFolded(key: string): boolean;
  /** Negative when `a` comes first; undefined leaves the rows of a group in the order given. */
  readonly compare: ((a: SheetRow, b: SheetRow) => number) | undefined;
}

/** Groups of rows, each row in one group and one only: by name, what has no name last. Sorting inside a group is stable. */
export function gather(rows: readonly SheetRow[], { keyOf, labelOf, isFolded, compare }: Gathering): Group[] {
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
    folded: isFolded(key),
  }));
  return groups.sort((a, b) => Number(a.key === '') - Number(b.key === '') || compareTexts(a.label, b.label) || compareTexts(a.key, b.key));
}

/** The rows as they are shown: each group, and under it its rows unless it is folded. */
export function flatten(groups: readonly Group[]): SheetRow[] {
  return groups.flatMap((group) => {
    const head: SheetRow = { id: groupRowId(group.key), index: -1, figures: -1, group };
    return group.folded ? [head] : [head, ...(group.members as readonly SheetRow[])];
  });
}
