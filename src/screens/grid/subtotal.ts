/** A sum over rows: the amount in cents, undefined when no row has one, and how many rows could not be counted. */
export interface Subtotal {
  readonly amount: number | undefined;
  readonly unknown: number;
}

/**
 * Adds up what is known, to the cent. A row that does not count (its money is not known in that exercice) is left out and counted
 * apart, as the total of the plan does: subtotals add up to it.
 */
export function subtotal<M>(
  members: readonly M[],
  amount: (member: M) => number | undefined,
  counts: (member: M) => boolean = () => true,
): Subtotal {
  let sum: number | undefined;
  let unknown = 0;
  for (const member of members) {
    const value = counts(member) ? amount(member) : undefined;
    if (value === undefined || Number.isNaN(value)) unknown++;
    else sum = (sum ?? 0) + value;
  }
  return { amount: sum, unknown };
}
