import type { Day } from '../../src/domain/base/day.ts';
import { apply, type Change } from '../../src/domain/plan/change.ts';
import { columnsOf } from '../../src/domain/plan/columns.ts';
import { PLAIN_LAYOUT } from '../../src/screens/columns/layout.ts';
import { createSession } from '../../src/screens/create-session.ts';
import { changesOf, type Entry } from '../../src/screens/grid/entry.ts';
import { QuickFilter } from '../../src/screens/grid/quick-filter.ts';
import type { RowSheet } from '../../src/screens/grid/row-actions.ts';
import { SheetModel, type SheetWorld } from '../../src/screens/grid/sheet-model.ts';
import type { Session } from '../../src/screens/session.ts';
import { plan as base } from './grid/plan.ts';
import { MemoryPlan } from './memory-plan.ts';
import { noCompute } from './no-compute.ts';

/** The sheets whose rows come and go. */
export const SHEETS = ['posts', 'cofinancings', 'structures'] as const satisfies readonly RowSheet[];
/** The same plan under the hands of an officer: a session, its sheets, how they are sorted and filtered, and the disk. */
export class Desk {
  readonly held = new MemoryPlan(base);
  session!: Session;
  readonly #sheets = new Map<RowSheet, SheetModel>();
  readonly #sorted = new Map<RowSheet, string>();
  readonly #filters = new Map<RowSheet, string>();
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

  /** The rows on show, in the order they are seen. */
  rows(name: RowSheet): string[] {
    const model = this.sheet(name);
    const quick = new QuickFilter(model);
    quick.take(this.#filters.get(name) ?? '');
    const seen = model.rows.filter((row) => !quick.present || quick.passes(row)).map((row) => row.id);
    const by = columnsOf(name).find((column) => column.id === this.#sorted.get(name));
    return by === undefined ? seen : seen.sort((a, b) => model.text(by, a).localeCompare(model.text(by, b), 'fr'));
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
    want: () => undefined,
    comment: () => undefined,
    layouts: { of: () => PLAIN_LAYOUT, set: () => undefined },
  };
}

/** Writes texts in a block of cells of the rows on show as one step, the cells that cannot take theirs left as they were. */
export function writeBlock(
  desk: Desk,
  name: RowSheet,
  at: number,
  side: number,
  size: readonly [number, number],
  texts: readonly string[],
): void {
  const columns = columnsOf(name);
  const model = desk.sheet(name);
  let plan = desk.session.plan();
  const changes: Change[] = [];
  const rows = desk.rows(name);
  rows
    .slice(at % Math.max(rows.length, 1))
    .slice(0, size[0])
    .forEach((row, r) => {
      columns
        .slice(side % columns.length)
        .slice(0, size[1])
        .forEach((column, c) => {
          const entry: Entry = { kind: 'text', text: texts[(r * size[1] + c) % texts.length] as string };
          if (!model.writable(column, row)) return;
          const written = changesOf(plan, column, row, entry, desk.session.newId);
          if (!written.ok) return;
          plan = apply(plan, written.value);
          changes.push(...written.value);
        });
    });
  desk.session.commit('paste', [], changes);
}
