import { type Accessor, createSignal } from 'solid-js';
import type { Reading } from '../grid/reading.ts';
import type { SheetRow } from '../grid/sheet-model.ts';
import { type ColumnFilter, isIdle, testOf } from './column-filter.ts';

/** The filter of a column, by the id of the column. */
export interface ActiveFilter {
  readonly column: string;
  readonly filter: ColumnFilter;
}

/** The filters of the columns of a sheet: what they are, in the order they were set, and which rows pass. */
export interface Filters {
  readonly active: Accessor<readonly ActiveFilter[]>;
  /** False while the filters are kept but put aside. */
  readonly on: Accessor<boolean>;
  of(column: string): ColumnFilter | undefined;
  /** Gives a column its filter, or takes it away. Filters put aside apply again. */
  set(column: string, filter: ColumnFilter | undefined): void;
  clear(): void;
  /** Puts the filters aside, or applies them again. */
  toggle(): void;
  /** Forgets what was read: the plan, the results or the columns are others. */
  forget(): void;
  /** Whether some row may be hidden. */
  present(): boolean;
  /** Whether a row shows; the filter of `except` is not looked at. */
  passes(row: SheetRow, except?: string): boolean;
}

/** Filters over the columns that `reading` knows; `onChange` is called after each change. A filter whose column is gone hides nothing. */
export function createFilters(reading: (column: string) => Reading | undefined, onChange: () => void): Filters {
  const [active, setActive] = createSignal<readonly ActiveFilter[]>([]);
  const [on, setOn] = createSignal(true);
  /** The tests remember what values read: they are made again when the plan is another. */
  let tests: readonly Test[] | undefined;
  const changed = (): void => {
    tests = undefined;
    onChange();
  };

  function testsNow(): readonly Test[] {
    tests ??= active().flatMap(({ column, filter }) => {
      const read = reading(column);
      return read === undefined ? [] : [{ column, raw: read.raw, passes: testOf(filter, read) }];
    });
    return tests;
  }

  return {
    active,
    on,
    of: (column) => active().find((one) => one.column === column)?.filter,
    set(column, filter) {
      const kept = filter === undefined || isIdle(filter) ? undefined : filter;
      setActive((all) => {
        const at = all.findIndex((one) => one.column === column);
        if (kept === undefined) return all.filter((one) => one.column !== column);
        return at < 0 ? [...all, { column, filter: kept }] : all.with(at, { column, filter: kept });
      });
      setOn(true);
      changed();
    },
    clear() {
      setActive([]);
      setOn(true);
      changed();
    },
    toggle() {
      setOn((was) => !was);
      changed();
    },
    forget() {
      tests = undefined;
    },
    present: () => on() && active().length > 0,
    passes(row, except) {
      if (!on()) return true;
      return testsNow().every((test) => test.column === except || test.passes(test.raw(row)));
    },
  };
}

interface Test {
  readonly column: string;
  readonly raw: Reading['raw'];
  readonly passes: (raw: unknown) => boolean;
}
