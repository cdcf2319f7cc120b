import type { Figures } from '../results.ts';

/** Figures of `rows × years`, all zero, own funds not typed. */
export function emptyFigures(rows: number, years: number): Figures {
  const zeros = () => new Float64Array(rows * years);
  return {
    cost: zeros(),
    state: zeros(),
    cofunding: zeros(),
    unsecured: zeros(),
    remainder: zeros(),
    ownFunds: zeros().fill(Number.NaN),
    shortfall: zeros(),
    unused: zeros(),
  };
}

/** What a row still has to find: the remainder less own funds, none typed counting for none. */
export function shortfallOf(remainder: number, ownFunds: number): number {
  return Number.isNaN(ownFunds) ? remainder : remainder - ownFunds;
}

/** Makes a cell unknown: every figure of it becomes NaN. */
export function makeUnknown(figures: Figures, at: number): void {
  for (const figure of Object.values(figures) as Float64Array[]) figure[at] = Number.NaN;
}
