import { splitInto } from '../base/split.ts';
import type { Figures } from '../results.ts';
import type { Line } from './cofinancing-line.ts';
import type { CommuneKey, CommuneKeys } from './commune-key.ts';
import { emptyFigures, makeUnknown, shortfallOf } from './figures.ts';
import type { Ledger } from './ledger.ts';
import { communeOwnFunds } from './own-funds.ts';

/**
 * The figures of every commune: State, each cofinancing, remainder and the rest of a post × exercice are each split by its
 * key, and the cost is the sum of what was received. An exercice in which no post of a commune is known is not known.
 */
export function communeFigures(ledger: Ledger, posts: Figures, lines: readonly Line[], communes: CommuneKeys): Figures {
  const { years, firstYear } = ledger.span;
  const figures = emptyFigures(communes.ids.length, years);
  const parts = new Float64Array(longest(communes));
  const dealt = (key: CommuneKey, value: number, y: number, sums: Float64Array): void => deal(key, value, y, years, sums, parts);
  const presence = new Int32Array(figures.cost.length);
  const known = new Int32Array(figures.cost.length);
  ledger.entries.forEach((_, p) => {
    const key = communes.keys[p] as CommuneKey;
    for (let y = 0; y < years; y++) {
      const at = p * years + y;
      const unknown = Number.isNaN(posts.remainder[at] as number);
      for (const place of key.places) {
        presence[place * years + y] = (presence[place * years + y] as number) + 1;
        if (!unknown) known[place * years + y] = (known[place * years + y] as number) + 1;
      }
      if (unknown) continue;
      dealt(key, posts.state[at] as number, y, figures.state);
      dealt(key, posts.remainder[at] as number, y, figures.remainder);
      dealt(key, posts.unused[at] as number, y, figures.unused);
    }
  });
  for (const line of lines) {
    for (let k = 0; k < line.posts.length; k++) {
      const p = line.posts[k] as number;
      const key = communes.keys[p] as CommuneKey;
      for (let y = 0; y < years; y++) {
        if (Number.isNaN(posts.remainder[p * years + y] as number)) continue;
        dealt(key, line.counted[k * years + y] as number, y, figures.cofunding);
        if (line.hoped !== undefined) dealt(key, line.hoped[k * years + y] as number, y, figures.unsecured);
      }
    }
  }
  close(ledger, figures, communes.ids, firstYear, (at) => (presence[at] as number) > 0 && known[at] === 0);
  return figures;
}

function close(ledger: Ledger, figures: Figures, ids: readonly string[], firstYear: number, isUnknown: (at: number) => boolean): void {
  const { years } = ledger.span;
  for (let at = 0; at < figures.cost.length; at++) {
    figures.cost[at] = (figures.state[at] as number) + (figures.cofunding[at] as number) + (figures.remainder[at] as number);
    if (isUnknown(at)) makeUnknown(figures, at);
  }
  for (let y = 0; y < years; y++) {
    const remainders = Float64Array.from(ids, (_, place) => figures.remainder[place * years + y] as number);
    const shares = communeOwnFunds(ledger.plan, firstYear + y, ids, remainders);
    shares.forEach((ownFunds, place) => {
      const at = place * years + y;
      figures.ownFunds[at] = ownFunds;
      figures.shortfall[at] = shortfallOf(figures.remainder[at] as number, ownFunds);
    });
  }
}

function deal(key: CommuneKey, value: number, y: number, years: number, sums: Float64Array, parts: Float64Array): void {
  if (value === 0) return;
  const { places, weights } = key;
  if (places.length === 1) {
    const at = (places[0] as number) * years + y;
    sums[at] = (sums[at] as number) + value;
    return;
  }
  splitInto(value, weights, weights.length, parts);
  for (let index = 0; index < places.length; index++) {
    const at = (places[index] as number) * years + y;
    sums[at] = (sums[at] as number) + (parts[index] as number);
  }
}

function longest(communes: CommuneKeys): number {
  return communes.keys.reduce((most, key) => Math.max(most, key.places.length), 1);
}
