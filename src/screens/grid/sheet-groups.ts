import type { GridApi } from 'ag-grid-community';
import type { Accessor } from 'solid-js';
import { groupTexts } from '../../texts/groups.ts';
import { say } from '../../texts/language.ts';
import type { Arrangement } from './arrangement.ts';
import { groupRowId } from './group.ts';
import { type Grouping, groupingsOf } from './group-keys.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import { widthOf } from './widths.ts';

/** The groups of a sheet, and what can be done with them. */
export interface SheetGroups {
  /** The groupings that make sense here. */
  readonly offered: readonly Grouping[];
  readonly by: Accessor<Grouping | undefined>;
  /** Gathers the rows, or lets them be on their own. */
  set(by: Grouping | undefined): void;
  fold(key: string, folded: boolean): void;
  foldAll(folded: boolean): void;
  /** Unfolds the group that holds a row, if a folded one does. */
  reveal(row: string): void;
}

/** What groups stand on: how rows are arranged, how they are sorted, and what gives the grid its rows again. */
export interface SheetGroupsParts {
  readonly model: SheetModel;
  readonly api: () => GridApi<SheetRow>;
  readonly arrangement: Arrangement;
  readonly order: () => ((a: SheetRow, b: SheetRow) => number) | undefined;
  readonly redraw: () => void;
}

/** Most that the column of names may take, and what stands beside a name in it, in pixels. */
const WIDEST = 230;
const BESIDE = 62;

export function createSheetGroups({ model, api, arrangement, order, redraw }: SheetGroupsParts): SheetGroups {
  let before: { readonly column: string; readonly width: number } | undefined;

  /** Names of groups are longer than those of rows: they are given room, and it is taken back after them. */
  function makeRoom(): void {
    const column = api().getColumn(model.lead ?? '');
    if (before !== undefined) api().setColumnWidths([{ key: before.column, newWidth: before.width }]);
    before = undefined;
    if (arrangement.by() === undefined || !column) return;
    const widest = arrangement.groups().reduce((most, { label }) => Math.max(most, widthOf(label)), 0);
    const wanted = Math.min(WIDEST, Math.ceil(widest) + BESIDE);
    if (wanted <= column.getActualWidth()) return;
    before = { column: column.getColId(), width: column.getActualWidth() };
    api().setColumnWidths([{ key: column, newWidth: wanted }]);
  }

  function fold(keys: readonly string[], folded: boolean): void {
    arrangement.fold(keys, folded);
    redraw();
    const heads = keys.flatMap((key) => api().getRowNode(groupRowId(key)) ?? []);
    api().refreshCells({ rowNodes: heads, force: true });
  }

  return {
    offered: groupingsOf(model.sheet),
    by: arrangement.by,
    set(by) {
      arrangement.groupBy(by, order());
      redraw();
      makeRoom();
      const words = say(groupTexts);
      model.world.announce(by === undefined ? words.none : words.grouped(by, arrangement.groups().length));
    },
    fold: (key, folded) => fold([key], folded),
    foldAll: (folded) =>
      fold(
        arrangement.groups().map(({ key }) => key),
        folded,
      ),
    reveal(row) {
      const group = arrangement.groupOf(row);
      if (group !== undefined && arrangement.folded().has(group.key)) fold([group.key], false);
    },
  };
}
