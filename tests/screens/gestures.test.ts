import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/domain/plan/columns.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { validatePlan } from '../../src/domain/plan/validate.ts';
import { addRow, duplicateRows, type RowSheet, removeRows } from '../../src/screens/grid/row-actions.ts';
import { Desk, SHEETS, shown, writeBlock } from './desk.ts';
import { plan as base } from './grid/plan.ts';

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
