/**
 * How the user wants the columns of a sheet: only what differs from how they come. Columns are named by family: those of all
 * exercices are laid out alike.
 */
export interface Layout {
  /** The order of columns inside their group, by group, and of groups and lone columns under the empty name: first to last. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  readonly hidden: readonly string[];
  /** Widths in pixels. */
  readonly widths: Readonly<Record<string, number>>;
  /** Frozen on the left, or set free although it comes frozen. */
  readonly pinned: Readonly<Record<string, boolean>>;
}

/** Columns as they come. */
export const PLAIN_LAYOUT: Layout = { order: {}, hidden: [], widths: {}, pinned: {} };

/** The narrowest and the widest a column can be made, in pixels. */
export const NARROWEST = 44;
export const WIDEST = 800;

/** The family of a column: `cost.2027` and `cost.2028` are both `cost`. */
export function familyOf(column: string): string {
  return column.replace(/\.\d{4}$/, '');
}

/** Siblings in the order wanted; one that the order does not name stays after the one it came after. */
export function inOrder<T>(siblings: readonly T[], keyOf: (one: T) => string, order: readonly string[] = []): T[] {
  const known = siblings.filter((one) => order.includes(keyOf(one)));
  const result = known.sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));
  siblings.forEach((one, at) => {
    if (order.includes(keyOf(one))) return;
    const before = siblings[at - 1];
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, one);
  });
  return result;
}

/** The layout once a sibling has moved by one place, `shown` being all the siblings as they stand; the same at the end of the way. */
export function moved(layout: Layout, group: string, shown: readonly string[], key: string, step: -1 | 1): Layout {
  const at = shown.indexOf(key);
  const to = at + step;
  if (at < 0 || to < 0 || to >= shown.length) return layout;
  const order = shown.toSpliced(at, 1).toSpliced(to, 0, key);
  return { ...layout, order: { ...layout.order, [group]: order } };
}

/** The layout once siblings stand in this order. */
export function withOrder(layout: Layout, group: string, order: readonly string[]): Layout {
  return { ...layout, order: { ...layout.order, [group]: order } };
}

/** The layout once a column is hidden or shown. */
export function withHidden(layout: Layout, family: string, hidden: boolean): Layout {
  const others = layout.hidden.filter((one) => one !== family);
  return { ...layout, hidden: hidden ? [...others, family] : others };
}

/** The layout once a column has a width, kept within reason. */
export function withWidth(layout: Layout, family: string, width: number): Layout {
  return { ...layout, widths: { ...layout.widths, [family]: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) } };
}

/** The layout once a column is frozen or set free. */
export function withPin(layout: Layout, family: string, pinned: boolean): Layout {
  return { ...layout, pinned: { ...layout.pinned, [family]: pinned } };
}

/** A layout read back from where preferences are kept: what is not understood is left as it comes. */
export function readLayout(kept: unknown): Layout {
  const layout = isRecord(kept) ? kept : {};
  return {
    order: kindred(layout['order'], (value): value is readonly string[] => isTexts(value)),
    hidden: isTexts(layout['hidden']) ? layout['hidden'] : [],
    widths: kindred(layout['widths'], (value): value is number => typeof value === 'number' && value >= NARROWEST && value <= WIDEST),
    pinned: kindred(layout['pinned'], (value): value is boolean => typeof value === 'boolean'),
  };
}

function kindred<T>(kept: unknown, is: (value: unknown) => value is T): Record<string, T> {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, T] => is(entry[1])));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
