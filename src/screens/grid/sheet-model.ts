// Long because it is the one memory of a sheet: rows, refused texts, and every way a cell is written.
import { refused } from '../../domain/base/result.ts';
import type { GapCell } from '../../domain/gaps/gap.ts';
import type { Change, Value } from '../../domain/plan/change.ts';
import { type Column, readCell } from '../../domain/plan/columns.ts';
import type { CommentedCell } from '../../domain/plan/comments.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan, Row } from '../../domain/plan/plan.ts';
import type { StepCode } from '../../domain/plan/step.ts';
import type { Results } from '../../domain/results.ts';
import { readMoney } from '../../texts/amounts.ts';
import { blockTexts } from '../../texts/block.ts';
import { columnLabel } from '../../texts/columns.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { Habit } from '../../texts/read-number.ts';
import { nameOfRow } from '../../texts/row-name.ts';
import { type TypingRefusal, typingTexts } from '../../texts/typing.ts';
import type { Layouts } from '../columns/layouts.ts';
import type { Session } from '../session.ts';
import type { Sheet } from '../view.ts';
import type { WrittenBlock } from './block/block-writer.ts';
import type { Desk } from './block/desk.ts';
import { aimsAtCommune, changesOf, communeSought, communeTyped, type Entry, type FoundCommune, isTwoCodes } from './entry.ts';
import { type Group, isGroupRow } from './group.ts';
import type { NumberHabit } from './number-habit.ts';
import type { Refused, RefusedTexts } from './refused-texts.ts';
import { figureRows, fits, rowIds } from './sheet-rows.ts';
import { nameOfCommune, textOfCell } from './show-cell.ts';
import { noteOnNumber } from './typed-number.ts';

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

/** What a sheet asks of the world around it. */
export interface SheetWorld {
  readonly session: Session;
  readonly searchCommunes: (text: string) => Promise<readonly FoundCommune[]>;
  /** For each text, the communes that it may name, as `searchCommunes` gives them. */
  readonly findCommunes: (texts: readonly string[]) => Promise<readonly (readonly FoundCommune[])[]>;
  /** How amounts that could be two are read in this plan. */
  readonly habit: NumberHabit;
  readonly desk: Desk;
  readonly announce: (text: string) => void;
  /** The exercice looked at. */
  readonly year: () => number;
  /** The post whose card is shown. */
  readonly post: () => string | undefined;
  /** Opens the comments on a cell, ready to write one. */
  readonly comment: (cell: CommentedCell) => void;
  /** Asks the page to show a cell, on whatever sheet it stands. */
  readonly want: (cell: GapCell) => void;
  /** How the user wants the columns of each sheet. */
  readonly layouts: Layouts;
  /** The texts that were typed and not taken. */
  readonly refused: RefusedTexts;
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
  /** The rank of a row shown at a place, the heads of groups left out: given by who draws. */
  rankOf: (row: SheetRow, place: number) => number | undefined = (_, place) => place + 1;
  /** Whether a group is folded: given by who draws. */
  isFolded: (group: string) => boolean = () => false;
  /** Folds (true), unfolds (false) or turns over the group that a row heads or stands in; false when it is in none. Given by who draws. */
  fold: (row: SheetRow, folded?: boolean) => boolean = () => false;
  readonly #kept = new Map<string, SheetRow>();

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
    this.#forgetUndone();
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
    return this.world.refused.of(column.id, row)?.text ?? textOfCell(this.plan, column, row);
  }

  refused(column: Column, row: string): Refused | undefined {
    return this.world.refused.of(column.id, row);
  }

  /** True when some text that was not taken is kept in its cell. */
  get hasRefused(): boolean {
    return this.world.refused.size > 0;
  }

  /** Lets go of a text kept in its cell: the cell was written otherwise. */
  letGo(column: Column, row: string): void {
    this.world.refused.put(column.id, row, undefined);
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
    const habit = this.world.habit.now;
    const manner = { origin: 'typed', ...(habit !== undefined && { habit }) } as const;
    const result = changesOf(this.plan, column, row, entry, () => this.world.session.newId(), manner);
    if (result.ok) {
      this.world.refused.put(column.id, row, undefined);
      // What was said of an earlier entry no longer holds.
      this.world.announce(entry.kind === 'text' ? noteOf(column, entry.text.trim(), habit) : '');
      if (result.value.length === 0) this.repaint([row]);
      else this.world.session.commit('edit', [this.nameOf(row), columnLabel(column.id)], result.value as readonly Change[]);
      return;
    }
    const text = entry.kind === 'text' ? entry.text.trim() : '';
    this.#refuse(column, row, text, result.refusal);
    if (result.refusal === 'searching' && aimsAtCommune(this.plan, column, row)) void this.#search(column, row, text);
  }

  /**
   * Makes one step of a block that was written: texts refused stay in their cells with their reasons until they are typed
   * over, or the step is undone.
   */
  take(code: StepCode, names: readonly string[], { taken, refused, changes }: WrittenBlock): void {
    const since = this.world.session.revision() + 1;
    for (const { column, row } of taken) this.world.refused.put(column.id, row, undefined);
    for (const { column, row, text, refusal } of refused) {
      if (text !== '') this.world.refused.put(column.id, row, { text, refusal, ...(changes.length > 0 && { since }) });
    }
    this.world.announce('');
    this.world.session.commit(code, names, changes);
    this.repaint();
  }

  /** True for a row of data of the sheet, not one that only frames them. */
  holds(row: string): boolean {
    return this.#kept.has(row);
  }

  /** What a row on the screen is called, the head of a group included. */
  called(row: SheetRow | undefined): string {
    return row === undefined ? '' : (row.group?.label ?? this.nameOf(row.id));
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
      case 'extraCosts':
        return nameOfRow('extraCosts', row, (table, id) => (this.plan[table] as readonly Row[]).find((one) => one.id === id));
      case 'communes':
        return row === '' ? say(gridTexts).noCommune : nameOfCommune(this.plan, row);
      case 'years':
      case 'gaps':
        return row;
    }
  }

  async #search(column: Column, row: string, text: string): Promise<void> {
    const found = await this.world.searchCommunes(communeSought(text));
    // Something else was typed meanwhile: that text is gone.
    if (this.world.refused.of(column.id, row)?.text !== text) return;
    const commune = isTwoCodes(found, text) ? refused<TypingRefusal>('severalCommunes') : communeTyped(found, text);
    if (commune.ok) this.enter(column, row, { kind: 'commune', commune: commune.value });
    else this.#refuse(column, row, text, commune.refusal);
  }

  #refuse(column: Column, row: string, text: string, refusal: TypingRefusal): void {
    this.world.refused.put(column.id, row, { text, refusal });
    this.repaint([row]);
    this.world.announce(say(gridTexts).refused(columnLabel(column.id), say(typingTexts)[refusal](text)));
  }

  /** What a step left in cells goes with it. */
  #forgetUndone(): void {
    const last = this.world.session.steps().at(-1);
    if (last?.code === 'undo') this.world.refused.forget(last.of);
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

/** What is worth saying of an amount typed in an unusual way: what was read. */
function noteOf(column: Column, text: string, habit: Habit | undefined): string {
  const note = noteOnNumber(column.kind, text, habit);
  const read = note === undefined ? undefined : readMoney(text, habit);
  return note === undefined || read?.ok !== true ? '' : say(blockTexts).typedNote(note, text, read.value.cents);
}
