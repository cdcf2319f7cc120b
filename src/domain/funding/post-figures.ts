import type { Figures } from '../results.ts';
import type { Line } from './cofinancing-line.ts';
import { emptyFigures, shortfallOf } from './figures.ts';
import type { Ledger } from './ledger.ts';
import { ownFundsOf, shareOwnFunds } from './own-funds.ts';

/** The figures of every post and exercice; where cost is not known so are remainder, own funds and shortfall. */
export function postFigures(ledger: Ledger, lines: readonly Line[]): Figures {
  const { span, plan } = ledger;
  const figures = { ...emptyFigures(ledger.entries.length, span.years) };
  figures.cost.set(ledger.cost);
  figures.state.set(ledger.state);
  figures.unused.set(ledger.unused);
  for (const line of lines) {
    addLine(line, line.counted, figures.cofunding, span.years);
    if (line.hoped !== undefined) addLine(line, line.hoped, figures.unsecured, span.years);
  }
  for (let at = 0; at < figures.cost.length; at++) {
    figures.remainder[at] = (figures.cost[at] as number) - (figures.state[at] as number) - (figures.cofunding[at] as number);
  }
  const remainders = new Float64Array(ledger.entries.length);
  for (let y = 0; y < span.years; y++) {
    for (let p = 0; p < remainders.length; p++) remainders[p] = figures.remainder[p * span.years + y] as number;
    const shares = shareOwnFunds(ownFundsOf(plan, span.firstYear + y), remainders);
    for (let p = 0; p < remainders.length; p++) {
      const at = p * span.years + y;
      figures.ownFunds[at] = shares[p] as number;
      figures.shortfall[at] = shortfallOf(remainders[p] as number, shares[p] as number);
    }
  }
  return figures;
}

function addLine(line: Line, amounts: Float64Array, sums: Float64Array, years: number): void {
  for (let k = 0; k < line.posts.length; k++) {
    const row = (line.posts[k] as number) * years;
    for (let y = 0; y < years; y++) sums[row + y] = (sums[row + y] as number) + (amounts[k * years + y] as number);
  }
}
