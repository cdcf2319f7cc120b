import { createMemo, createSignal } from 'solid-js';
import type { Spot } from './hypothesis-line.tsx';
import type { LawLine } from './law-lines.ts';
import { isMany, type LawRange, rangeBetween } from './law-range.ts';

/** The cells chosen among the hypotheses: from the cell where a choice began to the one that has the keyboard. */
export interface Chosen {
  /** The range, be it one cell; undefined where the keyboard is in no exercice. */
  range(): LawRange | undefined;
  /** The range when it is more than one cell. */
  many(): LawRange | undefined;
  /** The range of many cells that a line stands in. */
  around(line: string): LawRange | undefined;
  /** Takes the cell the keyboard comes to: the choice begins there. A cell that has it already changes nothing. */
  arrive(spot: Spot): void;
  /** Takes the cell the keyboard comes to, the choice reaching it. */
  reach(spot: Spot): void;
  /** Begins the choice at a cell. */
  begin(spot: Spot): void;
}

/** The choice over these lines, the keyboard being at `spot`. */
export function createChosen(lines: () => readonly LawLine[], spot: () => Spot, onSpot: (spot: Spot) => void): Chosen {
  const [corner, setCorner] = createSignal<Spot>();
  const range = createMemo(() => rangeBetween(lines(), corner() ?? spot(), spot()));
  const many = createMemo(() => {
    const chosen = range();
    return chosen !== undefined && isMany(chosen) ? chosen : undefined;
  });
  const held = createMemo(() => new Set(many()?.lines.map(({ id }) => id)));
  return {
    range,
    many,
    around: (line) => (held().has(line) ? many() : undefined),
    arrive(to) {
      const { line, column } = spot();
      if (to.line === line && to.column === column) return;
      setCorner(to);
      onSpot(to);
    },
    reach(to) {
      if (corner() === undefined) setCorner(spot());
      onSpot(to);
    },
    begin: setCorner,
  };
}
