import { type Result, refused } from '../../../domain/base/result.ts';
import { apply, type Change, type Value } from '../../../domain/plan/change.ts';
import type { Column, InputSheet } from '../../../domain/plan/columns.ts';
import { lookup } from '../../../domain/plan/lookup.ts';
import type { Plan, Row, TableName } from '../../../domain/plan/plan.ts';
import { fold } from '../../../domain/territory/fold.ts';
import type { TypingRefusal } from '../../../texts/typing.ts';
import { changesOf, type Entry, type FoundCommune, type Manner } from '../entry.ts';
import { communeCodeTyped } from '../typed-code.ts';
import { createOwnRows, type OwnRows, RowPart } from './row-part.ts';

/** One cell to write in a row, and what with. */
export interface CellEntry {
  readonly column: Column;
  readonly entry: Entry;
}

/** A cell whose entry was not taken, with what was read and why. */
export interface RefusedCell {
  readonly row: string;
  readonly column: Column;
  readonly text: string;
  readonly refusal: TypingRefusal;
}

/** What a block became: its changes, the cells taken (those that held the same already included) and those refused. */
export interface WrittenBlock {
  readonly changes: readonly Change[];
  readonly taken: readonly { readonly row: string; readonly column: Column }[];
  readonly refused: readonly RefusedCell[];
}

/** What the communes typed turned out to be, by the text typed. */
export type CommunesFound = ReadonlyMap<string, Result<FoundCommune, TypingRefusal>>;

/** How a block is written. */
export interface Writing extends Manner {
  readonly newId: () => string;
  readonly communes?: CommunesFound;
}

/**
 * Writes many cells of one sheet as one list of changes: each row is written cell by cell in a small part of the plan, then
 * compared with what it was, so that a field changes once whatever was done to it. A cell refused leaves the others alone.
 */
export class BlockWriter implements WrittenBlock {
  readonly changes: Change[] = [];
  readonly refused: RefusedCell[] = [];
  readonly taken: { readonly row: string; readonly column: Column }[] = [];
  readonly #sheet: InputSheet;
  readonly #plan: Plan;
  readonly #writing: Writing;
  readonly #ownRows: (row: string) => OwnRows;
  readonly #added = new Map<TableName, number>();
  readonly #names = new Map<TableName, Map<string, string>>();
  #shared: Plan;

  constructor(plan: Plan, sheet: InputSheet, writing: Writing) {
    this.#plan = plan;
    this.#shared = plan;
    this.#sheet = sheet;
    this.#writing = writing;
    this.#ownRows = createOwnRows(sheet, plan);
  }

  /** Writes cells of a row of the plan. */
  write(row: string, cells: readonly CellEntry[]): void {
    this.#fill(row, new RowPart(this.#sheet, this.#shared, this.#ownRows(row)), cells);
  }

  /** Adds a row to the table of the sheet, and writes its cells. */
  add(table: TableName, row: Row, cells: readonly CellEntry[]): void {
    const none = Object.fromEntries(Object.keys(this.#ownRows(row.id)).map((name) => [name, []])) as OwnRows;
    const part = new RowPart(this.#sheet, this.#shared, none);
    part.take([{ kind: 'add', table, row, at: 0 }]);
    this.#fill(row.id, part, cells);
  }

  #fill(row: string, part: RowPart, cells: readonly CellEntry[]): void {
    // A period may move as a whole: its start fits its end once both are written.
    const late: CellEntry[] = [];
    for (const cell of cells) this.#put(row, part, cell, late);
    for (const cell of late) this.#put(row, part, cell, undefined);
    this.changes.push(...part.changes((table) => this.#placeIn(table)));
  }

  #put(row: string, part: RowPart, cell: CellEntry, late: CellEntry[] | undefined): void {
    const { column, entry } = cell;
    const result = this.#changesOf(row, part, cell);
    if (result.ok && isLost(part.plan, row, cell)) this.refused.push({ row, column, text: textOf(entry), refusal: 'noFunder' });
    else if (result.ok) {
      this.#take(part, result.value);
      this.taken.push({ row, column });
    } else if (late !== undefined && (result.refusal === 'startAfterEnd' || result.refusal === 'endBeforeStart')) late.push(cell);
    else this.refused.push({ row, column, text: textOf(entry), refusal: result.refusal });
  }

  #changesOf(row: string, part: RowPart, { column, entry }: CellEntry): Result<Change[], TypingRefusal> {
    const { newId, communes } = this.#writing;
    const result = changesOf(part.plan, column, row, this.#known(column, entry), newId, this.#writing);
    if (result.ok || result.refusal !== 'searching' || entry.kind !== 'text') return result;
    const found = communes?.get(entry.text.trim());
    if (found === undefined) return refused('noSuchCommune');
    return found.ok ? changesOf(part.plan, column, row, { kind: 'commune', commune: found.value }, newId, this.#writing) : found;
  }

  /** A name looked for in thousands of rows is looked for in an index. */
  #known(column: Column, entry: Entry): Entry {
    if (entry.kind !== 'text') return entry;
    const table = column.kind === 'structure' ? 'structures' : column.kind === 'funder' ? 'funders' : undefined;
    const id = table === undefined ? undefined : this.#namesIn(table).get(fold(entry.text));
    return id === undefined ? entry : { kind: 'value', value: id as Value };
  }

  #take(part: RowPart, changes: readonly Change[]): void {
    part.take(changes);
    const shared = changes.filter((change) => !part.owns(change.table));
    if (shared.length === 0) return;
    this.changes.push(...shared);
    this.#shared = apply(this.#shared, shared);
    for (const change of shared) if (change.kind === 'add') this.#nameOf(change.table, change.row);
  }

  #nameOf(table: TableName, row: Row): void {
    const { name } = row as Row & { readonly name?: string };
    if (name !== undefined) this.#names.get(table)?.set(fold(name), row.id);
  }

  #namesIn(table: TableName & ('structures' | 'funders')): Map<string, string> {
    let names = this.#names.get(table);
    if (names === undefined) {
      // Of two rows with one name, the first answers, as when it is typed.
      names = new Map([...this.#shared[table]].reverse().map((row) => [fold(row.name), row.id]));
      this.#names.set(table, names);
    }
    return names;
  }

  #placeIn(table: TableName): number {
    const added = this.#added.get(table) ?? 0;
    this.#added.set(table, added + 1);
    return this.#plan[table].length + added;
  }
}

/** True when the cell has no row to be written in, and none can be made: the kind of a funder that is not there. */
function isLost(plan: Plan, row: string, { column, entry }: CellEntry): boolean {
  const isEmpty = entry.kind === 'text' ? entry.text.trim() === '' : entry.kind === 'value' && entry.value === undefined;
  return !isEmpty && column.make === undefined && column.rowOf(plan, row) === undefined;
}

function textOf(entry: Entry): string {
  return entry.kind === 'text' ? entry.text.trim() : '';
}

/** True when a text must be looked for among the communes of the reference before it can be written. */
export function isCommuneText(plan: Plan, column: Column, entry: Entry): entry is Extract<Entry, { kind: 'text' }> {
  if (entry.kind !== 'text' || entry.text.trim() === '') return false;
  if (column.kind !== 'commune' && column.kind !== 'target') return false;
  return !lookup(plan).communes.has(communeCodeTyped(entry.text.trim()));
}
