import type { ColDef, ColGroupDef, GridApi } from 'ag-grid-community';
import { say } from '../../texts/language.ts';
import { layoutTexts } from '../../texts/layout.ts';
import { familyOf, inOrder, type Layout, moved, PLAIN_LAYOUT, withHidden, withOrder, withPin, withWidth } from '../columns/layout.ts';
import { fitWidth } from './fit-width.ts';
import { type Unit, unitsOf, YEARS } from './lay-out.ts';
import type { Columns } from './plain-columns.ts';
import { computed, leavesOf as leavesOfAll, type Reading } from './reading.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** A column as the list of columns shows it. */
export interface ColumnEntry {
  readonly family: string;
  readonly label: string;
  readonly hidden: boolean;
  readonly pinned: boolean;
  readonly width: number;
}

/** A group of columns as the list shows it; a lone column is a group without a name. */
export interface ColumnUnit {
  readonly key: string;
  readonly label: string | undefined;
  readonly entries: readonly ColumnEntry[];
}

/** The columns of a sheet, and what can be done with them. All of it is kept with the plan in this browser, none in the plan. */
export interface SheetLayout {
  /** What can be laid out, in order. */
  units(): readonly ColumnUnit[];
  show(family: string, shown: boolean): void;
  /** Moves a column inside its group, or a whole group when no column is named. */
  move(unit: string, family: string | undefined, step: -1 | 1): void;
  pin(family: string, pinned: boolean): void;
  resize(family: string, width: number): void;
  /** Makes columns as wide as what they hold in all rows. */
  fit(families: readonly string[]): Promise<void>;
  /** Puts every column back as it comes. */
  reset(): void;
}

/** What the layout of a sheet stands on: its columns as they come, how they read, and what draws them again. */
export interface SheetLayoutParts {
  readonly model: SheetModel;
  readonly api: () => GridApi<SheetRow>;
  readonly plain: () => Columns;
  readonly readings: () => readonly Reading[];
  readonly redraw: () => void;
}

export function createSheetLayout({ model, api, plain, readings, redraw }: SheetLayoutParts): SheetLayout {
  const { layouts } = model.world;
  const now = (): Layout => layouts.of(model.sheet);
  const set = (layout: Layout): void => {
    layouts.set(model.sheet, layout);
    redraw();
  };
  /** A column that shows another in few words has no reading of its own, but it has a width. */
  function read(family: string): readonly Reading[] {
    const own = readings().filter(({ id }) => familyOf(id) === family);
    if (own.length > 0) return own;
    return leavesOfAll(plain()).flatMap((def) => (familyOf(def.colId ?? '') === family ? [computed(def, family)] : []));
  }
  const unitsNow = (): Unit[] => inOrder(unitsOf(plain()), ({ key }) => key, now().order['']);

  return {
    units: () => unitsNow().map((unit) => described(unit, now(), api())),
    show: (family, shown) => set(withHidden(now(), family, !shown)),
    move(unit, family, step) {
      const units = unitsNow();
      if (family === undefined) {
        const keys = units.map(({ key }) => key);
        return set(moved(now(), '', keys, unit, step));
      }
      const own = units.find(({ key }) => key === unit);
      if (own !== undefined) set(moved(now(), unit, familiesOf(own, now()), family, step));
    },
    pin: (family, pinned) => set(withPin(now(), family, pinned)),
    resize: (family, width) => set(withWidth(now(), family, width)),
    async fit(families) {
      const widths = new Map<string, number>();
      for (const family of families) {
        for (const reading of read(family)) {
          const width = await fitWidth(model.rows, reading);
          widths.set(family, Math.max(widths.get(family) ?? 0, width));
        }
      }
      set([...widths].reduce((layout, [family, width]) => withWidth(layout, family, width), now()));
    },
    reset: () => set(PLAIN_LAYOUT),
  };
}

/** What the mouse or the keys of a header did to the columns, as a layout. */
export function layoutDrawn(layout: Layout, plain: Columns, drawn: readonly string[], movedColumns: readonly string[]): Layout {
  const year = /\.(\d{4})$/.exec(movedColumns[0] ?? '')?.[1];
  const units = inOrder(unitsOf(plain), ({ key }) => key, layout.order['']);
  const rank = (columns: readonly string[]): number => Math.min(...columns.map((id) => drawn.indexOf(id)).filter((at) => at >= 0));
  const top = [...units].sort((a, b) => rank(idsOf(a)) - rank(idsOf(b))).map(({ key }) => key);
  return units.reduce(
    (next, unit) => {
      // The exercices are laid out alike: the one that was touched decides.
      const ids = drawn.filter((id) => idsOf(unit).includes(id) && (unit.key !== YEARS || year === undefined || id.endsWith(`.${year}`)));
      const families = [...new Set(ids.map(familyOf))];
      return families.length < 2 ? next : withOrder(next, unit.key, families);
    },
    withOrder(layout, '', top),
  );
}

function described(unit: Unit, layout: Layout, api: GridApi<SheetRow>): ColumnUnit {
  const [first] = unit.columns;
  const label =
    first === undefined || !('children' in first) ? undefined : unit.key === YEARS ? say(layoutTexts).everyYear : first.headerName;
  const leaves = leavesOf(unit);
  const entries = familiesOf(unit, layout).map((family): ColumnEntry => {
    const def = leaves.find(({ colId }) => familyOf(colId ?? '') === family);
    return {
      family,
      label: labelOf(def),
      hidden: layout.hidden.includes(family),
      pinned: layout.pinned[family] ?? def?.pinned === 'left',
      width: layout.widths[family] ?? api.getColumn(def?.colId ?? '')?.getActualWidth() ?? def?.width ?? 0,
    };
  });
  return { key: unit.key, label, entries };
}

/** A column that shows another one in few words says so. */
function labelOf(def: ColDef<SheetRow> | undefined): string {
  const name = def?.headerName ?? '';
  return def?.columnGroupShow === 'closed' ? say(layoutTexts).short(name) : name;
}

function familiesOf(unit: Unit, layout: Layout): string[] {
  const families = [...new Set(leavesOf(unit).map(({ colId }) => familyOf(colId ?? '')))];
  return inOrder(families, (family) => family, layout.order[unit.key]);
}

function leavesOf({ columns }: Unit): ColDef<SheetRow>[] {
  return columns.flatMap((one) => ('children' in one ? ((one as ColGroupDef<SheetRow>).children as ColDef<SheetRow>[]) : [one]));
}

function idsOf(unit: Unit): string[] {
  return leavesOf(unit).flatMap(({ colId }) => colId ?? []);
}
