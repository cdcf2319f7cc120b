import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/base/day.ts';
import { apply, type Change } from '../../src/domain/plan/change.ts';
import { columnsOf } from '../../src/domain/plan/columns.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { validatePlan } from '../../src/domain/plan/validate.ts';
import { createSession } from '../../src/screens/create-session.ts';
import { changesOf, type Entry } from '../../src/screens/grid/entry.ts';
import { QuickFilter } from '../../src/screens/grid/quick-filter.ts';
import { addRow, duplicateRows, type RowSheet, removeRows } from '../../src/screens/grid/row-actions.ts';
import { SheetModel, type SheetWorld } from '../../src/screens/grid/sheet-model.ts';
import type { Session } from '../../src/screens/session.ts';
import { plan as base } from './grid/plan.ts';
import { MemoryPlan } from './memory-plan.ts';

const SHEETS = ['posts', 'cofinancings', 'structures'] as const satisfies readonly RowSheet[];
const TEXTS = [
  '',
  'CN-07',
  '1 900,50',
  '2000',
  '80 %',
  '31/08/2026',
  '1/9/23',
  'oui',
  'vacant',
  'v2',
  'Langeac',
  '43112',
  'Région',
  'a',
  '###',
];

/** The states a plan went through, as undoing and doing again walk them. */
interface Line {
  states: Plan[];
  cursor: number;
  /** The plan after each step of the journal. */
  after: Plan[];
}

/** The same plan under the hands of an officer: a session, its sheets, how they are sorted and filtered, and the disk. */
class Desk {
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
      compute: {
        computed: () => undefined,
        waiting: () => false,
        failure: () => undefined,
        open: () => undefined,
        change: () => undefined,
        months: () => Promise.reject(new Error('nothing computed')),
        close: () => undefined,
      },
      clock: () => '2026-11-22T10:00:00Z',
      newId: () => `n${(this.#ids += 1)}`,
      asOf: '2026-11-22' as Day,
    });
    this.#sheets.clear();
  }

  sheet(name: RowSheet): SheetModel {
    let model = this.#sheets.get(name);
    if (model === undefined) {
      const world: SheetWorld = {
        session: this.session,
        searchCommunes: () => Promise.resolve([]),
        announce: () => undefined,
        year: () => 2026,
        want: () => undefined,
      };
      model = new SheetModel(name, world);
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
function shown(session: Session): string[] {
  const world = { session, searchCommunes: () => Promise.resolve([]), announce: () => undefined, year: () => 2026, want: () => undefined };
  return SHEETS.flatMap((name) => {
    const model = new SheetModel(name, world);
    return model.rows.flatMap((row) => columnsOf(name).map((column) => `${name} ${row.id} ${column.id} ${model.text(column, row.id)}`));
  });
}

type Command = fc.AsyncCommand<Line, Desk>;

/** A gesture: what it makes of the plan becomes the next state of the line, unless it changed nothing. */
class Gesture implements Command {
  readonly #name: string;
  readonly #make: (desk: Desk) => void | Promise<unknown>;
  constructor(name: string, make: (desk: Desk) => void | Promise<unknown>) {
    this.#name = name;
    this.#make = make;
  }
  check(): boolean {
    return true;
  }
  async run(line: Line, desk: Desk): Promise<void> {
    const before = desk.session.revision();
    await this.#make(desk);
    if (desk.session.revision() !== before) {
      expect(desk.session.revision()).toBe(before + 1);
      line.states.splice(line.cursor + 1, line.states.length, desk.session.plan());
      line.cursor += 1;
    }
    stands(line, desk);
  }
  toString(): string {
    return this.#name;
  }
}

function stands(line: Line, { session }: Desk): void {
  if (line.after.length <= session.revision()) line.after.push(session.plan());
  if (!isDeepStrictEqual(session.plan(), line.states[line.cursor])) expect(session.plan()).toEqual(line.states[line.cursor]);
  expect([session.canUndo(), session.canRedo()]).toEqual([line.cursor > 0, line.cursor < line.states.length - 1]);
}

class Walk implements Command {
  readonly #step: 1 | -1;
  constructor(step: 1 | -1) {
    this.#step = step;
  }
  check(): boolean {
    return true;
  }
  async run(line: Line, desk: Desk): Promise<void> {
    if (this.#step === 1) desk.session.redo();
    else desk.session.undo();
    line.cursor = Math.min(Math.max(line.cursor + this.#step, 0), line.states.length - 1);
    stands(line, desk);
  }
  toString(): string {
    return this.#step === 1 ? 'redo' : 'undo';
  }
}

class Return implements Command {
  readonly #pick: number;
  constructor(pick: number) {
    this.#pick = pick;
  }
  check(): boolean {
    return true;
  }
  async run(line: Line, desk: Desk): Promise<void> {
    const revision = this.#pick % (desk.session.revision() + 1);
    const wanted = line.after[revision] as Plan;
    const there = isDeepStrictEqual(wanted, desk.session.plan());
    expect(await desk.session.returnTo(revision)).toBe(!there);
    if (!there) {
      line.states.splice(line.cursor + 1, line.states.length, wanted);
      line.cursor += 1;
    }
    stands(line, desk);
  }
  toString(): string {
    return `return to ${this.#pick}`;
  }
}

class Reload implements Command {
  check(): boolean {
    return true;
  }
  async run(line: Line, desk: Desk): Promise<void> {
    const before = shown(desk.session);
    await desk.session.close();
    desk.open();
    expect(shown(desk.session)).toEqual(before);
    stands(line, desk);
  }
  toString(): string {
    return 'reload';
  }
}

/** Writes texts in a block of cells of the rows on show as one step, the cells that cannot take theirs left as they were. */
function writeBlock(desk: Desk, name: RowSheet, at: number, side: number, size: readonly [number, number], texts: readonly string[]): void {
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

const sheet = fc.constantFrom(...SHEETS);
const pick = fc.nat(30);
const rowAt = (desk: Desk, name: RowSheet, at: number): string[] => {
  const rows = desk.rows(name);
  return rows.length === 0 ? [] : [rows[at % rows.length] as string];
};

const commands: fc.Arbitrary<Command>[] = [
  fc.tuple(sheet, pick, pick, fc.constantFrom(...TEXTS)).map(
    ([name, at, side, text]) =>
      new Gesture(`edit ${name} ${at} ${side} « ${text} »`, (desk) => {
        const column = columnsOf(name)[side % columnsOf(name).length]!;
        for (const row of rowAt(desk, name, at)) {
          if (desk.sheet(name).writable(column, row)) desk.sheet(name).enter(column, row, { kind: 'text', text });
        }
      }),
  ),
  fc
    .tuple(
      sheet,
      pick,
      pick,
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })),
      fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 6 }),
    )
    .map(
      ([name, at, side, size, texts]) =>
        new Gesture(`paste ${name} ${at} ${side} ${size.join('×')}`, (desk) => writeBlock(desk, name, at, side, size, texts)),
    ),
  fc.tuple(sheet, pick, pick, fc.integer({ min: 2, max: 5 })).map(
    ([name, at, side, count]) =>
      new Gesture(`fill ${name} ${at} ${side} ${count}`, (desk) => {
        const column = columnsOf(name)[side % columnsOf(name).length]!;
        const text = rowAt(desk, name, at).map((row) => desk.sheet(name).text(column, row))[0] ?? '';
        writeBlock(desk, name, at, side, [count, 1], [text]);
      }),
  ),
  fc
    .tuple(sheet, pick)
    .map(([name, at]) => new Gesture(`sort ${name} ${at}`, (desk) => desk.sort(name, columnsOf(name)[at % columnsOf(name).length]!.id))),
  fc
    .tuple(sheet, fc.constantFrom('', 'cn', 'langeac', 'zzz'))
    .map(([name, text]) => new Gesture(`filter ${name} ${text}`, (desk) => desk.filter(name, text))),
  sheet.map((name) => new Gesture(`add ${name}`, (desk) => void addRow(desk.sheet(name), name))),
  fc
    .tuple(sheet, pick)
    .map(
      ([name, at]) => new Gesture(`duplicate ${name} ${at}`, (desk) => void duplicateRows(desk.sheet(name), name, rowAt(desk, name, at))),
    ),
  fc
    .tuple(sheet, pick)
    .map(([name, at]) => new Gesture(`delete ${name} ${at}`, (desk) => removeRows(desk.sheet(name), name, rowAt(desk, name, at)))),
  fc.constant(new Walk(-1)),
  fc.constant(new Walk(-1)),
  fc.constant(new Walk(1)),
  pick.map((at) => new Return(at)),
  fc.constant(new Reload()),
];

describe('whatever an officer does', () => {
  it('undoing everything then doing it again is where they were, and what is stored is what is shown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), async (gestures) => {
        const line: Line = { states: [base], cursor: 0, after: [base] };
        const desk = new Desk();
        await fc.asyncModelRun(() => ({ model: line, real: desk }), gestures);
        while (desk.session.canUndo()) desk.session.undo();
        expect(desk.session.plan()).toEqual(base);
        while (desk.session.canRedo()) desk.session.redo();
        expect(desk.session.plan()).toEqual(line.states.at(-1));
        const last = shown(desk.session);
        await desk.session.close();
        desk.open();
        expect(desk.session.plan()).toEqual(line.states.at(-1));
        expect(shown(desk.session)).toEqual(last);
        expect(validatePlan(desk.session.plan()).ok).toBe(true);
      }),
      { numRuns: 2000 },
    );
  }, 300_000);
});
