import type { Results } from '../../domain/results.ts';
import type { Group } from './group.ts';
import type { SheetRow } from './sheet-model.ts';
import { type Subtotal, subtotal } from './subtotal.ts';

type Of<T> = (row: SheetRow, results: Results) => T;

/** The subtotals of a computed column, each computed once for a group and its results. */
export class GroupSums {
  readonly #amount: Of<number | undefined>;
  readonly #counts: Of<boolean>;
  #kept = new WeakMap<Group, Subtotal>();
  #of: Results | undefined;

  constructor(amount: Of<number | undefined>, counts: Of<boolean>) {
    this.#amount = amount;
    this.#counts = counts;
  }

  of(group: Group, results: Results): Subtotal {
    if (this.#of !== results) {
      this.#of = results;
      this.#kept = new WeakMap();
    }
    let sum = this.#kept.get(group);
    if (sum === undefined) {
      sum = subtotal(
        group.members as readonly SheetRow[],
        (member) => this.#amount(member, results),
        (member) => this.#counts(member, results),
      );
      this.#kept.set(group, sum);
    }
    return sum;
  }
}
