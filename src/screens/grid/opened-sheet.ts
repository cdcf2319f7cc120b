import type { CommentedCell } from '../../domain/plan/comments.ts';
import type { Filters } from '../filters/create-filters.ts';
import type { Reading } from './reading.ts';
import type { SheetGroups } from './sheet-groups.ts';
import type { SheetLayout } from './sheet-layout.ts';
import type { SheetRow } from './sheet-model.ts';
import type { CellAt, SheetSearch } from './sheet-search.ts';
import type { SheetSorts } from './sheet-sorts.ts';
import type { Figures } from './summary/tally.ts';

/** How many rows a sheet shows out of how many, and how many filters are on. */
export interface Counts {
  readonly shown: number;
  readonly total: number;
  readonly filters: number;
}

/** What a sheet tells the page. */
export interface SheetEvents {
  onCounts(counts: Counts): void;
  onRow(row: string): void;
  /** The cell the keyboard is in, as a comment on it would name it; undefined when it takes none. */
  onCell(cell: CommentedCell | undefined): void;
  /** All there is to say of that cell beside its value, and why its text is refused: empty when it is not. */
  onNote(text: string, problem: string): void;
  onYear(year: number): void;
  /** What the selection amounts to; undefined for one cell alone. */
  onFigures(figures: Figures | undefined): void;
  /** What a screen reader must know of the selection. */
  onSelection(text: string): void;
  /** Every filter was let go, the quick one included. */
  onShowAll(): void;
  /** The menu of a column is asked for, under its header. */
  onColumnMenu(column: string, under: HTMLElement): void;
}

/** A sheet drawn in a host, and what the page can ask of it. */
export interface OpenSheet {
  readonly filters: Filters;
  readonly groups: SheetGroups;
  readonly sorts: SheetSorts;
  readonly layout: SheetLayout;
  readonly search: SheetSearch;
  /** How a column reads; undefined when the sheet has no such column. */
  reading(column: string): Reading | undefined;
  /** The rows that pass every filter but the one of a column. */
  rowsBeside(column: string): readonly SheetRow[];
  /** Opens the menu of the column in use; false when no cell has been in use yet. */
  openColumnMenu(): boolean;
  /** Paints again what changed, rows and columns included. */
  refresh(rowsMoved: boolean): void;
  /** Opens an exercice and folds the others. */
  openYear(year: number): void;
  filter(text: string): void;
  showAll(): void;
  /** Scrolls to a cell and focuses it, whatever is folded or filtered. */
  goTo(row: string, column: string): void;
  /** Focuses the cell that had the focus, or the first one. */
  focusBack(at?: CellAt): void;
  /** What a row is called. */
  nameOf(row: string): string;
  /** The ids of the rows selected, in the order shown. */
  rows(): readonly string[];
  add(): void;
  duplicate(): void;
  remove(): void;
  close(): void;
}
