import { type Cents, cents } from '../../../domain/base/cents.ts';
import { split } from '../../../domain/base/split.ts';
import type { Draft } from './draft.ts';

/** Where a division stands in a sheet: its rows, and its three columns: weight, rest of the division, part. */
export interface Division {
  readonly draft: Draft;
  readonly rows: readonly number[];
  readonly weight: number;
  readonly rest: number;
  readonly part: number;
  /** The amount divided, and the sum of the weights, in any sheet. */
  readonly amount: string;
  readonly total: string;
}

/**
 * Writes the formulas that divide an amount by weights into whole cents, as `split` does: left-over cents go to the largest
 * rests, ties to the first rows. The weights are already in their cells; `-1` in the rest of a row keeps it out of a range.
 * Gives the parts.
 */
export function divide(division: Division, amount: number, weights: readonly number[]): readonly Cents[] {
  const { draft, rows, weight, rest, part, total } = division;
  const parts = split(cents(amount), weights);
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const rests = rows.map((row) => draft.here(row, rest));
  const inOneRange = rows.length > MOST_NAMED && rows.every((row, i) => i === 0 || row > (rows[i - 1] as number));
  const range = inOneRange ? draft.range(rest, rows[0] as number, rows.at(-1) as number) : undefined;
  rows.forEach((row, i) => {
    const size = `ABS(${division.amount})`;
    const own = draft.here(row, weight);
    const me = rests[i] as string;
    draft.formula(row, rest, `MOD(${size}*${own},${total})`, restOf(amount, weights[i] as number, whole));
    const before =
      range === undefined
        ? rests
            .map((other, j) => (j === i ? '' : `IF(${other}${j < i ? '>=' : '>'}${me},1,0)`))
            .filter((term) => term !== '')
            .join('+') || '0'
        : `SUMPRODUCT((${range}>${me})*1)${i === 0 ? '' : `+SUMPRODUCT((${draft.range(rest, rows[0] as number, row - 1)}=${me})*1)`}`;
    const left = range === undefined ? `(${rests.join('+')})/${total}` : `SUMIF(${range},">0")/${total}`;
    draft.formula(
      row,
      part,
      `SIGN(${division.amount})*(ROUND((${size}*${own}-${me})/${total},0)+IF(${before}<ROUND(${left},0),1,0))`,
      parts[i] as Cents,
    );
  });
  return parts;
}

/** Beyond this many parts, formulas name a range of rests rather than each of them. */
const MOST_NAMED = 8;

function restOf(amount: number, weight: number, total: number): number {
  return Number((BigInt(Math.abs(amount)) * BigInt(weight)) % BigInt(total));
}
