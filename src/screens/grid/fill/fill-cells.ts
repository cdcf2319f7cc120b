import type { Value } from '../../../domain/plan/change.ts';
import type { Column } from '../../../domain/plan/columns.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { ShownCells } from '../block/shown-cells.ts';
import { carried, ownValueOf } from '../carry.ts';
import type { Entry } from '../entry.ts';
import { plainValue, textToRead } from '../plain-cell.ts';
import type { Rect, Spot } from '../range/rect.ts';
import { continued, repeated } from './series.ts';

/** How a source goes on: copied over and over, or as a series. */
export type FillKind = 'copy' | 'series';

/** A source of cells, what is to be filled from it, and in which direction: backwards when it goes up or left. */
export interface Fill {
  readonly source: Rect;
  readonly target: Rect;
  readonly along: 'rows' | 'columns';
  readonly back: boolean;
  readonly kind: FillKind;
}

/** What each cell of the target of a fill is to hold. */
export function fillEntries(
  cells: ShownCells,
  { source, target, along, back, kind }: Fill,
): (spot: Spot, input: Column) => Entry | undefined {
  const { plan } = cells.model;
  const made = new Map<number, readonly (Value | undefined)[]>();
  const down = along === 'rows';
  const count = down ? target.bottom - target.top + 1 : target.right - target.left + 1;

  /** The values of one line of the target, made once: a column when one fills down, a row when one fills right. */
  function line(at: number): readonly (Value | undefined)[] {
    let values = made.get(at);
    if (values === undefined) {
      const held = valuesOf(cells, source, at, down);
      values = kind === 'copy' ? repeated(held.values, count, back) : continued(held.kind, held.values, count, back);
      made.set(at, values);
    }
    return values;
  }

  return ({ row, column }, input) => {
    const rank = down ? (back ? target.bottom - row : row - target.top) : back ? target.right - column : column - target.left;
    const from = cells.reader(down ? column : sourceColumn(source, rank, back));
    const value = line(down ? column : row)[rank];
    return from === undefined ? undefined : entryOf(plan, from.input, input, value, from.kindOf(value ?? ''));
  };
}

/** The column of the source that a cell filled across repeats. */
function sourceColumn({ left, right }: Rect, rank: number, back: boolean): number {
  const width = right - left + 1;
  return back ? right - (rank % width) : left + (rank % width);
}

function valuesOf(cells: ShownCells, source: Rect, at: number, down: boolean) {
  const values: (Value | undefined)[] = [];
  const first = cells.reader(down ? at : source.left);
  for (let place = down ? source.top : source.left; place <= (down ? source.bottom : source.right); place++) {
    const data = cells.range.rowAt(down ? place : at);
    values.push(data === undefined ? undefined : cells.reader(down ? at : place)?.value(data));
  }
  return { values, kind: first?.kindOf(values[0] ?? '') ?? 'text' };
}

/** A value given to a cell: as it is when the cell can hold it, else by its text. */
function entryOf(plan: Plan, from: Column | undefined, input: Column, value: Value | undefined, kind: Column['kind']): Entry {
  if (value === undefined) return { kind: 'value', value };
  const own = from === undefined ? { kind, value } : ownValueOf(from, value);
  const entry = own === undefined ? undefined : carried(plan, input, own);
  return entry ?? { kind: 'text', text: plainValue(kind, value)?.text ?? textToRead(plan, from, value) };
}
