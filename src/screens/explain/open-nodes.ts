import type { Explanation } from '../../domain/explain/explanation.ts';

/** A node of an explanation as a tree shows it; `path` names it by the ranks that lead to it. */
export interface ShownNode {
  readonly path: string;
  readonly node: Explanation;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** Undefined when nothing can be opened under it. */
  readonly open: boolean | undefined;
}

/** A row that shows more of the parts of a node: how many are left. */
export interface MoreNodes {
  readonly path: string;
  readonly level: number;
  readonly left: number;
}

/** What is open in a tree, how many parts of each node are shown, and parts that came later. */
export interface TreeState {
  readonly open: ReadonlySet<string>;
  readonly shown: ReadonlyMap<string, number>;
  readonly grown: ReadonlyMap<string, Explanation>;
}

/** Parts of a node shown at a time. */
export const PARTS_AT_ONCE = 50;
/** Rows a tree may open with, so that the first look fits a screen. */
const FIRST_ROWS = 24;

/** The path of the whole figure. */
export const ROOT = '0';

/** Whether a node is a figure to be asked for in its turn: that of a post, in a total or in the part of a commune. */
export function isToBeAsked({ what, parts }: Explanation): boolean {
  return parts.length === 0 && (what === 'post' || what === 'communePart');
}

/** The paths open at first: level after level while the rows fit a screen; what is made of one part is always opened. */
export function openAtFirst(root: Explanation): Set<string> {
  const open = new Set<string>();
  let rows = 1;
  let level: { readonly path: string; readonly node: Explanation }[] = [{ path: ROOT, node: root }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { path, node } of level) {
      const { parts } = node;
      if (parts.length === 0 || (path !== ROOT && parts.length > 1 && rows + parts.length > FIRST_ROWS)) continue;
      open.add(path);
      rows += Math.min(parts.length, PARTS_AT_ONCE);
      parts.forEach((part, k) => next.push({ path: `${path}.${k}`, node: part }));
    }
    level = next;
  }
  return open;
}

/** The rows of a tree from the top down: nodes that are open show their parts, a part of them at a time. */
export function rowsOf(root: Explanation, state: TreeState): (ShownNode | MoreNodes)[] {
  const rows: (ShownNode | MoreNodes)[] = [];
  const add = (path: string, node: Explanation, level: number, place: number, siblings: number): void => {
    const parts = partsOf(path, node, state);
    const canOpen = parts.length > 0 || isToBeAsked(node);
    const open = canOpen ? state.open.has(path) && parts.length > 0 : undefined;
    rows.push({ path, node, level, place, siblings, open });
    if (open !== true) return;
    const count = Math.min(parts.length, state.shown.get(path) ?? PARTS_AT_ONCE);
    for (let k = 0; k < count; k++) add(`${path}.${k}`, parts[k] as Explanation, level + 1, k + 1, parts.length);
    if (count < parts.length) rows.push({ path: `${path}.more`, level: level + 1, left: parts.length - count });
  };
  add(ROOT, root, 1, 1, 1);
  return rows;
}

/** True for a row that shows more. */
export function isMore(row: ShownNode | MoreNodes): row is MoreNodes {
  return 'left' in row;
}

/** The path of the node above one; undefined at the top. */
export function above(path: string): string | undefined {
  const at = path.lastIndexOf('.');
  return at < 0 ? undefined : path.slice(0, at);
}

/** The parts of a node, those that came later included. */
function partsOf(path: string, node: Explanation, { grown }: TreeState): readonly Explanation[] {
  const later = grown.get(path);
  return later === undefined ? node.parts : [later];
}
