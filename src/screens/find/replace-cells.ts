import { apply, type Change } from '../../domain/plan/change.ts';
import { type Column, readCell } from '../../domain/plan/columns.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { TypingRefusal } from '../../texts/typing.ts';
import { changesOf, type FoundCommune } from '../grid/entry.ts';
import { showCell } from '../grid/show-cell.ts';
import { createBreath } from '../grid/turns.ts';
import { NamedEntries } from './named-entry.ts';
import type { Needle } from './needle.ts';
import { replacedText } from './replaced-text.ts';
import type { FoundCell, RefusedText } from './search-cells.ts';

/** What a cell would become: how it reads before and after, or why the new text is refused. */
export interface ReplacedCell {
  readonly row: string;
  readonly column: Column;
  readonly before: string;
  readonly after: string;
  readonly refusal: TypingRefusal | undefined;
}

/** What replacing would do: its changes, in one step; the cells that change, those that refuse, and how many cannot be written. */
export interface Replacement {
  /** The plan it was made for: its changes fit no other. */
  readonly plan: Plan;
  readonly changes: readonly Change[];
  readonly changed: readonly ReplacedCell[];
  readonly refused: readonly ReplacedCell[];
  readonly readOnly: number;
}

/** What a replacement stands on. */
export interface ReplaceParts {
  readonly plan: Plan;
  readonly needle: Needle;
  readonly by: string;
  readonly writable: (column: Column, row: string) => boolean;
  readonly refusedText: RefusedText | undefined;
  readonly searchCommunes: (text: string) => Promise<readonly FoundCommune[]>;
  readonly newId: () => string;
  readonly stop: () => boolean;
}

/** A cell to write: what it reads, and the text it is to read. */
interface Wanted {
  readonly row: string;
  readonly column: Column;
  readonly before: string;
  readonly text: string;
  readonly refusal: TypingRefusal | undefined;
}

/**
 * Prepares the replacement in the cells found, column after column, each new text read as if it were typed; nothing is written.
 * A cell that only others refuse (an end before its start) is tried again once they have changed. Undefined when stopped.
 */
export async function replaceCells(cells: Iterable<FoundCell>, parts: ReplaceParts): Promise<Replacement | undefined> {
  const wanted = await wantedIn(cells, parts);
  if (wanted === undefined) return undefined;
  const names = new NamedEntries(parts.plan, parts.searchCommunes);
  const first = await write(wanted.cells, parts.plan, names, parts);
  const again = await write(first.refused, first.plan, names, parts);
  if (parts.stop()) return undefined;
  return {
    plan: parts.plan,
    changes: [...first.changes, ...again.changes],
    changed: [...first.done, ...again.done].map((one) => asReplaced(one, shownIn(again.plan, one))),
    refused: again.refused.map((one) => asReplaced(one, one.text)),
    readOnly: wanted.readOnly,
  };
}

async function wantedIn(
  cells: Iterable<FoundCell>,
  { plan, needle, by, writable, refusedText, stop }: ReplaceParts,
): Promise<{ readonly cells: readonly Wanted[]; readonly readOnly: number } | undefined> {
  const breathe = createBreath();
  const byColumn = new Map<Column, Wanted[]>();
  const seen = new Set<string>();
  let readOnly = 0;
  for (const { row, reading } of cells) {
    await breathe();
    if (stop()) return undefined;
    const column = reading.input;
    if (column === undefined || !writable(column, row.id)) {
      readOnly++;
      continue;
    }
    const held = [column.table, column.rowOf(plan, row.id)?.id, column.field].join();
    // Two rows may show one cell: the kind of a funder that pays twice.
    if (seen.has(held)) continue;
    seen.add(held);
    const raw = reading.raw(row);
    const refused = refusedText?.(reading, row);
    const text = replacedText(reading, raw, refused, needle, by);
    const list = byColumn.get(column) ?? [];
    list.push({ row: row.id, column, before: refused ?? reading.show(raw), text, refusal: undefined });
    byColumn.set(column, list);
  }
  return { cells: [...byColumn.values()].flat(), readOnly };
}

interface Written {
  readonly plan: Plan;
  readonly changes: readonly Change[];
  readonly done: readonly Wanted[];
  readonly refused: readonly Wanted[];
}

/** Cells of one column are in different rows: they are written together, on the plan that the columns before them left. */
async function write(cells: readonly Wanted[], from: Plan, names: NamedEntries, { newId, stop }: ReplaceParts): Promise<Written> {
  const breathe = createBreath();
  const all: Change[] = [];
  const done: Wanted[] = [];
  const refused: Wanted[] = [];
  let plan = from;
  let pending: Change[] = [];
  for (const [at, cell] of cells.entries()) {
    if (at > 0 && cells[at - 1]?.column !== cell.column) {
      plan = apply(plan, pending);
      pending = [];
    }
    await breathe();
    if (stop()) break;
    const entry = await names.entryOf(plan, cell.column, cell.row, cell.text);
    const result = entry.ok ? changesOf(plan, cell.column, cell.row, entry.value, newId) : entry;
    if (!result.ok) {
      refused.push({ ...cell, refusal: result.refusal });
      continue;
    }
    names.learn(result.value);
    pending.push(...result.value);
    all.push(...result.value);
    if (result.value.length > 0) done.push(cell);
  }
  return { plan: apply(plan, pending), changes: all, done, refused };
}

function asReplaced({ row, column, before, refusal }: Wanted, after: string): ReplacedCell {
  return { row, column, before, after, refusal };
}

function shownIn(plan: Plan, { row, column }: Wanted): string {
  return showCell(plan, column, readCell(plan, column, row));
}
