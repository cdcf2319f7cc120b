import type { Day } from '../../src/domain/base/day.ts';
import { columnsOf } from '../../src/domain/plan/columns.ts';
import { PLAIN_LAYOUT } from '../../src/screens/columns/layout.ts';
import { createSession } from '../../src/screens/create-session.ts';
import { BlockWriter, type CellEntry } from '../../src/screens/grid/block/block-writer.ts';
import type { Entry } from '../../src/screens/grid/entry.ts';
import { continued, repeated } from '../../src/screens/grid/fill/series.ts';
import { newRows } from '../../src/screens/grid/new-rows.ts';
import { QuickFilter } from '../../src/screens/grid/quick-filter.ts';
import { RefusedTexts } from '../../src/screens/grid/refused-texts.ts';
import type { RowSheet } from '../../src/screens/grid/row-actions.ts';
import { SheetModel, type SheetWorld } from '../../src/screens/grid/sheet-model.ts';
import type { Session } from '../../src/screens/session.ts';
import { plan as base } from './grid/plan.ts';
import { MemoryPlan } from './memory-plan.ts';
import { noCompute } from './no-compute.ts';

/** The sheets whose rows come and go. */
export const SHEETS = ['posts', 'cofinancings', 'extraCosts', 'structures'] as const satisfies readonly RowSheet[];
/** The same plan under the hands of an officer: a session, its sheets, how they are sorted and filtered, and the disk. */
export class Desk {
  readonly held = new MemoryPlan(base);
  session!: Session;
  readonly #sheets = new Map<RowSheet, SheetModel>();
  readonly #sorted = new Map<RowSheet, string>();
  readonly #filters = new Map<RowSheet, string>();
  readonly #groups = new Map<RowSheet, { readonly column: string; readonly folded: boolean }>();
  #ids = 0;

  constructor() {
    this.open();
  }

  open(): void {
    this.session = createSession({
      held: this.held,
      compute: noCompute(),
      clock: () => '2026-11-22T10:00:00Z',
      newId: () => `n${(this.#ids += 1)}`,
      asOf: '2026-11-22' as Day,
    });
    this.#sheets.clear();
  }

  sheet(name: RowSheet): SheetModel {
    let model = this.#sheets.get(name);
    if (model === undefined) {
      model = new SheetModel(name, quietWorld(this.session));
      this.#sheets.set(name, model);
    }
    model.takePlan(this.session.plan());
    return model;
  }

  sort(name: RowSheet, column: string): void {
    this.#sorted.set(name, column);
  }

  filter(name: RowSheet, text: string): void {
    this.#filters.set(name, text);
  }

  /** Gathers the rows that read the same in a column; folded, only the first of each is on show. */
  group(name: RowSheet, column: string, folded: boolean): void {
    this.#groups.set(name, { column, folded });
  }

  /** The rows on show, in the order they are seen. */
  rows(name: RowSheet): string[] {
    const model = this.sheet(name);
    const quick = new QuickFilter(model);
    quick.take(this.#filters.get(name) ?? '');
    const seen = model.rows.filter((row) => !quick.present || quick.passes(row)).map((row) => row.id);
    const columnOf = (id: string | undefined) => columnsOf(name).find((column) => column.id === id);
    const by = columnOf(this.#sorted.get(name));
    const sorted = by === undefined ? seen : seen.sort((a, b) => model.text(by, a).localeCompare(model.text(by, b), 'fr'));
    const group = this.#groups.get(name);
    const of = columnOf(group?.column);
    if (of === undefined) return sorted;
    const groups = new Map<string, string[]>();
    for (const row of sorted) groups.set(model.text(of, row), [...(groups.get(model.text(of, row)) ?? []), row]);
    return [...groups.values()].flatMap((rows) => (group?.folded === true ? rows.slice(0, 1) : rows));
  }
}

/** What is on the screen of a plan: every cell of every sheet. */
export function shown(session: Session): string[] {
  const world = quietWorld(session);
  return SHEETS.flatMap((name) => {
    const model = new SheetModel(name, world);
    return model.rows.flatMap((row) => columnsOf(name).map((column) => `${name} ${row.id} ${column.id} ${model.text(column, row.id)}`));
  });
}

/** A world around a sheet that finds no commune, asks nothing and says nothing. */
function quietWorld(session: Session): SheetWorld {
  return {
    session,
    searchCommunes: () => Promise.resolve([]),
    findCommunes: (texts) => Promise.resolve(texts.map(() => [])),
    habit: { now: undefined, keep: () => undefined },
    desk: { ask: () => Promise.resolve(undefined), working: () => undefined, report: () => undefined },
    announce: () => undefined,
    year: () => 2026,
    post: () => undefined,
    want: () => undefined,
    comment: () => undefined,
    layouts: { of: () => PLAIN_LAYOUT, set: () => undefined },
    refused: new RefusedTexts([], () => undefined),
  };
}

/** A text as an editor or a clipboard gives it. */
const typed = (text: string): Entry => ({ kind: 'text', text });

/**
 * Pastes texts over the rows on show as one step, as the sheet does: cells that cannot take theirs keep it with its reason, and
 * what goes beyond the last row makes rows.
 */
export function paste(
  desk: Desk,
  name: RowSheet,
  at: number,
  side: number,
  size: readonly [number, number],
  texts: readonly string[],
): void {
  const columns = columnsOf(name).slice(side % columnsOf(name).length);
  const model = desk.sheet(name);
  const rows = desk.rows(name);
  const from = at % (rows.length + 1);
  const writer = new BlockWriter(model.plan, name, { origin: 'pasted', newId: desk.session.newId });
  const cells = (rank: number, row: string | undefined): CellEntry[] =>
    columns.slice(0, size[1]).flatMap((column, c) => {
      if (row !== undefined && !model.writable(column, row)) return [];
      return [{ column, entry: typed(texts[(rank * size[1] + c) % texts.length] as string) }];
    });
  const held = rows.slice(from, from + size[0]);
  for (const [rank, row] of held.entries()) writer.write(row, cells(rank, row));
  const extra = newRows(model.plan, name, size[0] - held.length, desk.session.newId);
  // A row just made keeps the name it was given when the clipboard has none.
  for (const [rank, { table, row }] of extra.entries())
    writer.add(
      table,
      row,
      cells(held.length + rank, undefined).filter(({ entry }) => entry.kind !== 'text' || entry.text !== ''),
    );
  model.take('paste', [], writer);
}

/** Fills a column down from the first rows on show after `at`, as a copy or as a series, as one step. */
export function fillDown(desk: Desk, name: RowSheet, at: number, side: number, count: number, kind: 'copy' | 'series'): void {
  const column = columnsOf(name)[side % columnsOf(name).length]!;
  const model = desk.sheet(name);
  const rows = desk.rows(name).slice(at % (desk.rows(name).length + 1));
  const source = rows.slice(0, 2).map((row) => model.value(column, row));
  const target = rows.slice(source.length, source.length + count);
  const values = kind === 'copy' ? repeated(source, target.length) : continued(column.kind, source, target.length);
  const writer = new BlockWriter(model.plan, name, { origin: 'typed', newId: desk.session.newId });
  for (const [rank, row] of target.entries())
    if (model.writable(column, row)) writer.write(row, [{ column, entry: { kind: 'value', value: values[rank] } }]);
  model.take('fill', [], writer);
}
