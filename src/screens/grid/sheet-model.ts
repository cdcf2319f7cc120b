import type { GapCell } from '../../domain/gaps/gap.ts';
import { type Change, type Value } from '../../domain/plan/change.ts';
import { type Column, readCell } from '../../domain/plan/columns.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Results } from '../../domain/results.ts';
import { columnLabel } from '../../texts/columns.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { type TypingRefusal, typingTexts } from '../../texts/typing.ts';
import type { Layouts } from '../columns/layouts.ts';
import type { Session } from '../session.ts';
import type { Sheet } from '../view.ts';
import { aimsAtCommune, changesOf, communeTyped, type Entry, type FoundCommune } from './entry.ts';
import { type Group, isGroupRow } from './group.ts';
import { figureRows, fits, rowIds } from './sheet-rows.ts';
import { nameOfCommune, textOfCell } from './show-cell.ts';

/** A row of a sheet: its id, its place in the plan, and the row of the results that holds its figures (−1: none yet). */
export interface SheetRow {
  readonly id: string;
  index: number;
  figures: number;
  /** The rows it stands for, when it is the head of a group: it then holds nothing of its own. */
  readonly group?: Group;
}

/** The row of totals, under the others. */
export const TOTAL = 'total';
/** The row that adds a row. */
export const ADD = '+';

/** A typed text that was not taken, kept in its cell. */
export interface Refused {
  readonly text: string;
  readonly refusal: TypingRefusal;
}

/** What a sheet asks of the world around it. */
export interface SheetWorld {
  readonly session: Session;
  readonly searchCommunes: (text: string) => Promise<readonly FoundCommune[]>;
  readonly announce: (text: string) => void;
  /** The exercice looked at. */
  readonly year: () => number;
  /** Asks the page to show a cell, on whatever sheet it stands. */
  readonly want: (cell: GapCell) => void;
  /** How the user wants the columns of each sheet. */
  readonly layouts: Layouts;
}

/** What a sheet shows at this moment: rows over the plan and the results, texts refused, and the one way to write a cell. */
export class SheetModel {
  readonly sheet: Sheet;
  readonly world: SheetWorld;
  plan: Plan;
  results: Results | undefined;
  rows: readonly SheetRow[] = [];
  /** The column that names groups: the first one on show after the rank. */
  lead: string | undefined;
  /** Paints again the cells of these rows, or all of them: given by who draws. */
  repaint: (rows?: readonly string[]) => void = () => {};
  /** Whether a group is folded, and what folds or unfolds it: given by who draws. */
  isFolded: (group: string) => boolean = () => false;
  fold: (group: string) => void = () => {};
  readonly #kept = new Map<string, SheetRow>();
  readonly #refused = new Map<string, Refused>();

  constructor(sheet: Sheet, world: SheetWorld) {
    this.sheet = sheet;
    this.world = world;
    this.plan = world.session.plan();
    this.#arrange();
    this.takeResults(world.session.results());
  }

  /** Takes the present plan; true when rows came, went or moved. */
  takePlan(plan: Plan): boolean {
    this.plan = plan;
    return this.#arrange();
  }

  /** Takes results that fit the plan, others are left for the next ones; true when rows came, went or moved. */
  takeResults(results: Results | undefined): boolean {
    if (results === undefined || !fits(this.plan, results)) return false;
    this.results = results;
    const moved = this.#arrange();
    const places = figureRows(this.sheet, this.plan, results);
    for (const row of this.rows) row.figures = places.get(row.id) ?? -1;
    return moved;
  }

  value(column: Column, row: string): Value | undefined {
    return readCell(this.plan, column, row);
  }

  text(column: Column, row: string): string {
    return this.#refused.get(key(column, row))?.text ?? textOfCell(this.plan, column, row);
  }

  refused(column: Column, row: string): Refused | undefined {
    return this.#refused.get(key(column, row));
  }

  /** True when some text that was not taken is kept in its cell. */
  get hasRefused(): boolean {
    return this.#refused.size > 0;
  }

  /** Lets go of a text kept in its cell: the cell was written otherwise. */
  letGo(column: Column, row: string): void {
    this.#refused.delete(key(column, row));
  }

  /** True when the cell can hold something: its row exists or can be made. */
  writable(column: Column, row: string): boolean {
    if (this.world.session.readOnly() || row === TOTAL || row === ADD || isGroupRow(row)) return false;
    // Posts whose commune is not known are gathered there: there is nobody to budget anything.
    if (this.sheet === 'communes' && row === '') return false;
    if (column.id === 'cofinancings.targetId' && (lookup(this.plan).cofinancings.get(row)?.target ?? 'plan') === 'plan') return false;
    return column.rowOf(this.plan, row) !== undefined || column.make !== undefined;
  }

  /** Writes a cell as one step, or keeps the text in it and says why it is refused. */
  enter(column: Column, row: string, entry: Entry): void {
    const result = changesOf(this.plan, column, row, entry, () => this.world.session.newId());
    if (result.ok) {
      this.#refused.delete(key(column, row));
      // What was said of an earlier entry no longer holds.
      this.world.announce('');
      if (result.value.length === 0) this.repaint([row]);
      else this.world.session.commit('edit', [this.nameOf(row), columnLabel(column.id)], result.value as readonly Change[]);
      return;
    }
    const text = entry.kind === 'text' ? entry.text.trim() : '';
    this.#refuse(column, row, text, result.refusal);
    if (result.refusal === 'searching' && aimsAtCommune(this.plan, column, row)) void this.#search(column, row, text);
  }

  /** What a row is called in the history and by a screen reader. */
  nameOf(row: string): string {
    const found = lookup(this.plan);
    switch (this.sheet) {
      case 'posts':
        return found.posts.get(row)?.label ?? '';
      case 'cofinancings':
        return found.funders.get(found.cofinancings.get(row)?.funder ?? '')?.name ?? say(gridTexts).sheets.cofinancings;
      case 'structures':
        return found.structures.get(row)?.name ?? '';
      case 'communes':
        return row === '' ? say(gridTexts).noCommune : nameOfCommune(this.plan, row);
      case 'years':
      case 'gaps':
        return row;
    }
  }

  async #search(column: Column, row: string, text: string): Promise<void> {
    const found = await this.world.searchCommunes(text);
    // Something else was typed meanwhile: that text is gone.
    if (this.#refused.get(key(column, row))?.text !== text) return;
    const commune = communeTyped(found, text);
    if (commune.ok) this.enter(column, row, { kind: 'commune', commune: commune.value });
    else this.#refuse(column, row, text, commune.refusal);
  }

  #refuse(column: Column, row: string, text: string, refusal: TypingRefusal): void {
    this.#refused.set(key(column, row), { text, refusal });
    this.repaint([row]);
    this.world.announce(say(gridTexts).refused(columnLabel(column.id), say(typingTexts)[refusal](text)));
  }

  #arrange(): boolean {
    const ids = rowIds(this.sheet, this.plan, this.results);
    if (ids.length === this.rows.length && ids.every((id, at) => this.rows[at]?.id === id)) return false;
    this.rows = ids.map((id, index) => {
      const row = this.#kept.get(id) ?? { id, index, figures: -1 };
      row.index = index;
      return row;
    });
    this.#kept.clear();
    for (const row of this.rows) this.#kept.set(row.id, row);
    return true;
  }
}

function key(column: Column, row: string): string {
  return `${row}\n${column.id}`;
}
