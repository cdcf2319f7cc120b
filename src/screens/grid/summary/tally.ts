import type { Value } from '../../../domain/plan/change.ts';
import type { ColumnKind } from '../../../domain/plan/columns.ts';
import { NUMBER_KINDS } from '../typed-number.ts';

/** What the cells selected amount to. Figures are those of one kind: amounts when there are some. */
export interface Figures {
  /** Cells that hold something. */
  readonly filled: number;
  readonly kind: ColumnKind | undefined;
  /** In the units of the kind; undefined for days, which do not add up. */
  readonly sum?: number;
  readonly mean?: number;
  readonly min?: number | string;
  readonly max?: number | string;
}

interface Kept {
  count: number;
  sum: number;
  min: number | string;
  max: number | string;
}

/** Adds cells up as they are read: sums of whole units, exact to 2^53. */
export class Tally {
  readonly #kinds = new Map<ColumnKind, Kept>();
  #filled = 0;

  add(kind: ColumnKind, value: Value): void {
    this.#filled++;
    const isNumber = typeof value === 'number' && NUMBER_KINDS.has(kind);
    if (!isNumber && kind !== 'day') return;
    const known = value as number | string;
    if (typeof known === 'number' && Number.isNaN(known)) return;
    const kept = this.#kinds.get(kind);
    if (kept === undefined) {
      this.#kinds.set(kind, { count: 1, sum: isNumber ? (known as number) : 0, min: known, max: known });
      return;
    }
    kept.count++;
    if (isNumber) kept.sum += known as number;
    if (known < kept.min) kept.min = known;
    if (known > kept.max) kept.max = known;
  }

  get figures(): Figures {
    const kind = this.#kinds.has('money') ? 'money' : this.#kinds.size === 1 ? [...this.#kinds.keys()][0] : undefined;
    const kept = kind === undefined ? undefined : this.#kinds.get(kind);
    if (kind === undefined || kept === undefined) return { filled: this.#filled, kind: undefined };
    const ends = { min: kept.min, max: kept.max };
    return kind === 'day'
      ? { filled: this.#filled, kind, ...ends }
      : { filled: this.#filled, kind, sum: kept.sum, mean: Math.round(kept.sum / kept.count), ...ends };
  }
}
