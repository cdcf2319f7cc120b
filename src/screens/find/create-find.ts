import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import { findTexts } from '../../texts/find.ts';
import { say } from '../../texts/language.ts';
import type { OpenSheet } from '../grid/opened-sheet.ts';
import type { Session } from '../session.ts';
import { type CellTest, type Needle, testFor } from './needle.ts';
import { type FoundCell, type FoundCells, searchCells } from './search-cells.ts';

/** How long typing must pause before the sheet is searched, in milliseconds. */
const PAUSE = 90;

/** A search in the shown sheet, kept up to date while it is open. */
export interface Find {
  readonly text: Accessor<string>;
  readonly setText: (text: string) => void;
  readonly whole: Accessor<boolean>;
  readonly setWhole: (whole: boolean) => void;
  /** The id of the only column searched; empty for all. */
  readonly column: Accessor<string>;
  readonly setColumn: (column: string) => void;
  readonly columns: Accessor<readonly { readonly id: string; readonly label: string }[]>;
  /** What was found; undefined while nothing is looked for. */
  readonly found: Accessor<FoundCells | undefined>;
  readonly searching: Accessor<boolean>;
  /** How many cells are found in rows that filters hide. */
  readonly hidden: Accessor<number>;
  /** The rank of the cell looked at; −1 when none is. */
  readonly rank: Accessor<number>;
  readonly needle: () => Needle;
  go(step: 1 | -1): void;
  /** Looks at the first cell found after this one, once the search that runs is over. */
  goAfter(cell: FoundCell): void;
  /** Gives the focus back to the cell looked at, or to the one that had it. */
  leave(): void;
}

/** A search over a sheet, while its owner is drawn. */
export function createFind(sheet: OpenSheet, session: Session, announce: (text: string) => void): Find {
  const words = say(findTexts);
  const { search } = sheet;
  const began = search.current();
  const [text, setText] = createSignal('');
  const [whole, setWhole] = createSignal(false);
  const [column, setColumn] = createSignal('');
  const [found, setFound] = createSignal<FoundCells>();
  const [searching, setSearching] = createSignal(false);
  const [hidden, setHidden] = createSignal(0);
  const [rank, setRank] = createSignal(-1);
  /** Where the next search starts looking. */
  let from = began;
  let looked = false;
  /** The cell of `from` was just replaced: the next one is wanted, even if it is found again. */
  let beyond = false;
  /** Somebody asked to go to what is found: a search that starts again before it is over goes there too. */
  let going = false;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const needle = (): Needle => ({ text: text(), whole: whole() });
  const columns = () => search.columns().map(({ id, label }) => ({ id, label }));

  createEffect(on([text, whole, column], () => start(PAUSE, true), { defer: true }));
  // What is found moves with the plan, its results, the filters, the groups and the order of rows; nobody asked to go anywhere.
  createEffect(
    on(
      [session.plan, session.results, sheet.filters.active, sheet.filters.on, sheet.sorts.active, sheet.groups.by],
      () => start(PAUSE, beyond),
      {
        defer: true,
      },
    ),
  );
  onCleanup(() => {
    turn++;
    clearTimeout(timer);
    search.mark(undefined, undefined);
  });

  function start(pause: number, go: boolean): void {
    const mine = ++turn;
    clearTimeout(timer);
    going ||= go;
    if (text().trim() === '') {
      going = false;
      setFound();
      setHidden(0);
      setRank(-1);
      setSearching(false);
      search.mark(undefined, undefined);
      return;
    }
    setSearching(true);
    timer = setTimeout(() => void run(() => mine !== turn), pause);
  }

  async function run(stop: () => boolean): Promise<void> {
    const sought = untrack(needle);
    const only = untrack(column);
    const readings = search.columns().filter(({ id }) => only === '' || id === only);
    const { shown, hidden: away } = search.rows();
    const cells = await searchCells(shown, readings, sought, search.refused(), stop);
    const beside = cells === undefined ? undefined : await searchCells(away, readings, sought, search.refused(), stop);
    if (cells === undefined || beside === undefined || stop()) return;
    setFound(cells);
    setHidden(beside.count);
    setSearching(false);
    const after = cells.count > 0 && beyond && from !== undefined && cells.rankOf(from.row, from.column) >= 0 ? 1 : 0;
    beyond = false;
    const at = cells.count === 0 ? -1 : from === undefined ? 0 : (cells.from(from.row, from.column) + after) % cells.count;
    mark(at, cells, sought);
    const go = going;
    going = false;
    if (go) show(cells.at(at), at, cells.count);
  }

  /** Marks what is found, and the cell of this rank among them. */
  function mark(at: number, cells: FoundCells, sought: Needle): void {
    setRank(at);
    const cell = cells.at(at);
    const tests = new Map<string, { readonly test: CellTest | undefined; readonly cell: (typeof cells.readings)[number] }>(
      cells.readings.map((reading) => [reading.id, { test: testFor(sought, reading), cell: reading }]),
    );
    const ofText = testFor(sought, { kind: 'text', show: String });
    const refused = search.refused();
    search.mark((row, id) => {
      const one = row.group === undefined ? tests.get(id) : undefined;
      if (one === undefined) return false;
      const kept = refused?.(one.cell, row);
      return (kept === undefined ? one.test?.(one.cell.raw(row)) : ofText?.(kept)) === true;
    }, cell && { row: cell.row.id, column: cell.reading.id });
  }

  /** Brings a cell found into view and says which it is. */
  function show(cell: FoundCell | undefined, at: number, count: number): void {
    if (cell === undefined) {
      announce(words.nothing);
      return;
    }
    from = { row: cell.row.id, column: cell.reading.id };
    looked = true;
    search.reveal(from);
    announce(words.here(at + 1, count, search.nameOf(cell.row.id), cell.reading.label, textOf(cell)));
  }

  function textOf({ row, reading }: FoundCell): string {
    return search.refused()?.(reading, row) ?? reading.show(reading.raw(row));
  }

  return {
    text,
    setText: (value) => void setText(value),
    whole,
    setWhole: (value) => void setWhole(value),
    column,
    setColumn: (value) => void setColumn(value),
    columns,
    found,
    searching,
    hidden,
    rank,
    needle,
    go(step) {
      const cells = found();
      if (cells === undefined || cells.count === 0 || searching()) return;
      const at = (rank() + step + cells.count) % cells.count;
      mark(at, cells, needle());
      show(cells.at(at), at, cells.count);
    },
    goAfter(cell) {
      from = { row: cell.row.id, column: cell.reading.id };
      beyond = true;
      start(0, true);
    },
    leave: () => sheet.focusBack(looked ? from : began),
  };
}
