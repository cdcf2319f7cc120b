import type { GridApi, Column as GridColumn } from 'ag-grid-community';
import type { SheetRow } from '../sheet-model.ts';
import { type CellPlace, RANK } from './cell-of.ts';
import { type Bounds, isSame, type Spot, within } from './rect.ts';
import { roomOf } from './room.ts';
import { isMany, isSelected, only, rowsIn, type Selection } from './selection.ts';

/**
 * The selection of one sheet, in display indices. The active cell is the one the grid focuses; whatever else focuses a cell
 * makes it the whole selection.
 */
export class SheetRange {
  readonly api: GridApi<SheetRow>;
  readonly #host: HTMLElement;
  #selection: Selection | undefined;
  #all: readonly GridColumn[] = [];
  #shown: readonly GridColumn[] = [];
  #places = new Map<string, number>();
  readonly #listeners: ((selection: Selection | undefined) => void)[] = [];

  constructor(api: GridApi<SheetRow>, host: HTMLElement) {
    this.api = api;
    this.#host = host;
  }

  get selection(): Selection | undefined {
    return this.#selection;
  }

  /** The columns shown, in order, without the ranks. */
  get columns(): readonly GridColumn[] {
    const all = this.api.getAllDisplayedColumns();
    if (all !== this.#all) {
      this.#all = all;
      this.#shown = all.filter((column) => column.getColId() !== RANK);
      this.#places = new Map(this.#shown.map((column, place) => [column.getColId(), place]));
    }
    return this.#shown;
  }

  get bounds(): Bounds {
    return { rows: this.api.getDisplayedRowCount(), columns: this.columns.length };
  }

  /** How many whole rows fit in what is seen of them: the grid counts those it keeps ready out of view. */
  get rowsInView(): number {
    const { top, bottom } = roomOf(this.#host);
    const high = this.api.getDisplayedRowAtIndex(0)?.rowHeight ?? this.api.getSizesForCurrentTheme().rowHeight;
    return Math.max(1, Math.floor((bottom - top) / high));
  }

  /** Where a cell stands; undefined when its column is not shown. */
  spotOf({ row, column }: CellPlace): Spot | undefined {
    const shown = this.columns;
    const place = shown.length === 0 ? undefined : this.#places.get(column);
    return place === undefined ? undefined : { row, column: place };
  }

  /** The row shown at a place. */
  rowAt(row: number): SheetRow | undefined {
    return this.api.getDisplayedRowAtIndex(row)?.data;
  }

  /** Tells every change of the selection. */
  onChange(listener: (selection: Selection | undefined) => void): void {
    this.#listeners.push(listener);
  }

  /** Selects, and focuses the active cell; `reveal` brings a spot into view. */
  select(selection: Selection, reveal?: Spot): void {
    const { rows, columns } = this.bounds;
    if (rows === 0 || columns === 0) return;
    this.#set(selection);
    if (reveal !== undefined) this.reveal(reveal);
    const column = this.columns[selection.active.column];
    if (column !== undefined && !this.#hasFocus(selection.active, column)) this.api.setFocusedCell(selection.active.row, column);
  }

  /** The focus went to a cell: it is the selection, unless it is the active cell already. */
  follow(place: CellPlace | undefined): void {
    const spot = place === undefined ? undefined : this.spotOf(place);
    if (spot === undefined) {
      if (place === undefined) this.#set(undefined);
      return;
    }
    if (this.#selection === undefined || !isSame(this.#selection.active, spot)) this.#set(only(spot));
  }

  /** Rows or columns moved under the selection: the focused cell alone is left of it. */
  settle(): void {
    // Undefined, whatever its type says, before anything was focused.
    const focused = this.api.getFocusedCell() ?? undefined;
    const spot =
      focused === undefined || focused.rowPinned ? undefined : this.spotOf({ row: focused.rowIndex, column: focused.column.getColId() });
    this.#set(spot === undefined ? undefined : only(within(spot, this.bounds)));
  }

  reveal({ row, column }: Spot): void {
    this.api.ensureIndexVisible(row);
    const shown = this.columns[column];
    if (shown !== undefined) this.api.ensureColumnVisible(shown);
  }

  /** Brings back the first columns that scroll: those that stay in view beside them are never out of it. */
  revealStart(): void {
    const first = this.columns.find((column) => !column.isPinned());
    if (first !== undefined) this.api.ensureColumnVisible(first);
  }

  isSelected(spot: Spot): boolean {
    return this.#selection !== undefined && isSelected(this.#selection, spot);
  }

  get isMany(): boolean {
    return this.#selection !== undefined && isMany(this.#selection);
  }

  /** The ids of the rows selected, in the order shown; the head of a group is no row of the plan. */
  rowIds(): string[] {
    if (this.#selection === undefined) return [];
    return rowsIn(this.#selection).flatMap((row) => {
      const data = this.rowAt(row);
      return data === undefined || data.group !== undefined ? [] : [data.id];
    });
  }

  #hasFocus({ row }: Spot, column: GridColumn): boolean {
    const focused = this.api.getFocusedCell();
    if (focused?.rowIndex !== row || focused.column !== column || focused.rowPinned) return false;
    // The grid may hold a cell for focused that the page has left, after an edit for instance.
    return document.activeElement?.closest('.ag-cell')?.getAttribute('col-id') === column.getColId();
  }

  #set(selection: Selection | undefined): void {
    this.#selection = selection;
    for (const listener of this.#listeners) listener(selection);
  }
}
