import { type Accessor, createSignal } from 'solid-js';
import type { Filters } from '../filters/create-filters.ts';
import { gather } from './gather.ts';
import { type Group, groupRowId } from './group.ts';
import { type Grouping, groupKeyOf } from './group-keys.ts';
import { groupLabel } from './group-label.ts';
import type { QuickFilter } from './quick-filter.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

type Compare = (a: SheetRow, b: SheetRow) => number;

/**
 * Which rows of a sheet show and how they are gathered. Without groups the grid itself sorts and hides; with groups it is given
 * the rows as they must stand: filtered first, then gathered, sorted inside their groups, those of folded groups left out.
 */
export class Arrangement {
  readonly by: Accessor<Grouping | undefined>;
  readonly groups: Accessor<readonly Group[]>;
  /** The keys of the folded groups. */
  readonly folded: Accessor<ReadonlySet<string>>;
  readonly #setBy: (by: Grouping | undefined) => void;
  readonly #setGroups: (groups: readonly Group[]) => void;
  readonly #setFolded: (keys: ReadonlySet<string>) => void;
  readonly #model: SheetModel;
  readonly #filters: Filters;
  readonly #quick: QuickFilter;
  #heads = new Map<string, SheetRow>();
  #rows: readonly SheetRow[] = [];
  #ranks: Map<string, number> | undefined;
  #own: Map<string, number> | undefined;

  constructor(model: SheetModel, filters: Filters, quick: QuickFilter) {
    this.#model = model;
    this.#filters = filters;
    this.#quick = quick;
    const [by, setBy] = createSignal<Grouping>();
    const [groups, setGroups] = createSignal<readonly Group[]>([]);
    const [folded, setFolded] = createSignal<ReadonlySet<string>>(new Set());
    this.by = by;
    this.groups = groups;
    this.folded = folded;
    this.#setBy = (value) => void setBy(() => value);
    this.#setGroups = (value) => void setGroups(value);
    this.#setFolded = (value) => void setFolded(value);
  }

  /** Whether some row may be hidden by a filter. */
  get hides(): boolean {
    return this.#filters.present() || this.#quick.present;
  }

  /** How many filters are on, the quick one included. */
  get filters(): number {
    return (this.#filters.on() ? this.#filters.active().length : 0) + (this.#quick.present ? 1 : 0);
  }

  passes(row: SheetRow): boolean {
    return row.group !== undefined || ((!this.#quick.present || this.#quick.passes(row)) && this.#filters.passes(row));
  }

  /** Gathers the rows otherwise, or not at all: every group is unfolded. */
  groupBy(by: Grouping | undefined, compare: Compare | undefined): void {
    this.#setFolded(new Set());
    this.#setBy(by);
    this.gatherAgain(compare);
  }

  /** Filters, gathers and sorts again. */
  gatherAgain(compare: Compare | undefined): void {
    const by = this.by();
    const { plan, rows, sheet } = this.#model;
    if (by === undefined) {
      this.#setGroups([]);
      return;
    }
    const keyOf = (row: SheetRow): string => groupKeyOf(sheet, plan, by, row.id);
    this.#setGroups(
      gather(
        rows.filter((row) => this.passes(row)),
        { keyOf, labelOf: (key) => groupLabel(plan, by, key), compare },
      ),
    );
    this.#heads = new Map(this.groups().map((group) => [group.key, { id: groupRowId(group.key), index: -1, figures: -1, group }]));
    this.#arrange();
  }

  /** True when a row has left its group, or a group its name. */
  get isStale(): boolean {
    const by = this.by();
    const { plan, sheet } = this.#model;
    return (
      by !== undefined &&
      this.groups().some(
        ({ key, label, members }) =>
          groupLabel(plan, by, key) !== label || members.some(({ id }) => groupKeyOf(sheet, plan, by, id) !== key),
      )
    );
  }

  /** Folds or unfolds groups. */
  fold(keys: readonly string[], folded: boolean): void {
    const next = new Set(this.folded());
    for (const key of keys) {
      if (folded) next.add(key);
      else next.delete(key);
    }
    this.#setFolded(next);
    this.#arrange();
  }

  /** The rows that the grid is to hold: all of them, or heads of groups and the rows under them. */
  get rows(): readonly SheetRow[] {
    return this.by() === undefined ? this.#model.rows : this.#rows;
  }

  /** The group of a row; undefined when rows are not gathered or when a filter hides the row. */
  groupOf(row: string): Group | undefined {
    return this.groups().find(({ members }) => members.some(({ id }) => id === row));
  }

  /** How many rows show or would, were no group folded; undefined when rows are not gathered. */
  get shown(): number | undefined {
    return this.by() === undefined ? undefined : this.groups().reduce((sum, { members }) => sum + members.length, 0);
  }

  /** Puts what the grid sorted back in the order of groups. */
  putInOrder(nodes: { readonly data?: SheetRow | undefined }[]): void {
    if (this.by() === undefined) return;
    this.#ranks ??= new Map(this.#rows.map(({ id }, at) => [id, at]));
    const rank = ({ data }: { readonly data?: SheetRow | undefined }): number => this.#ranks?.get(data?.id ?? '') ?? this.#rows.length;
    nodes.sort((a, b) => rank(a) - rank(b));
  }

  /** The rank of a row among those that show, the heads of groups left out; undefined for a head. */
  rankOf(row: SheetRow, place: number): number | undefined {
    if (this.by() === undefined) return place + 1;
    if (row.group !== undefined) return undefined;
    this.#own ??= new Map(this.#rows.filter(({ group }) => group === undefined).map(({ id }, at) => [id, at + 1]));
    return this.#own.get(row.id);
  }

  /** Heads stay the same objects while a group is only folded: the grid then moves its rows and no others. */
  #arrange(): void {
    this.#ranks = undefined;
    this.#own = undefined;
    const folded = this.folded();
    this.#rows = this.groups().flatMap((group) => {
      const head = this.#heads.get(group.key) as SheetRow;
      return folded.has(group.key) ? [head] : [head, ...(group.members as readonly SheetRow[])];
    });
  }
}
