/** A number without rounding: `top ÷ under`, `under` never zero nor negative. */
export interface Exact {
  readonly top: bigint;
  readonly under: bigint;
}

/** The number that digits write, with a point before its decimals. */
export function exactOf(digits: string): Exact {
  const [whole = '', decimals = ''] = digits.split('.');
  return { top: BigInt(`${whole}${decimals}` || '0'), under: 10n ** BigInt(decimals.length) };
}

/** The sum of two numbers. */
export function plus(a: Exact, b: Exact): Exact {
  return { top: a.top * b.under + b.top * a.under, under: a.under * b.under };
}

/** The opposite of a number. */
export function minus({ top, under }: Exact): Exact {
  return { top: -top, under };
}

/** The product of two numbers. */
export function times(a: Exact, b: Exact): Exact {
  return { top: a.top * b.top, under: a.under * b.under };
}

/** The quotient of two numbers; undefined when the second is zero. */
export function dividedBy(a: Exact, b: Exact): Exact | undefined {
  if (b.top === 0n) return undefined;
  const sign = b.top < 0n ? -1n : 1n;
  return { top: a.top * b.under * sign, under: a.under * b.top * sign };
}

/** The number in whole units of which `scale` make one, rounded half away from zero; `isWhole` tells that nothing was rounded. */
export function scaled({ top, under }: Exact, scale: number): { readonly units: number; readonly isWhole: boolean } {
  const big = top * BigInt(scale);
  const quotient = big / under;
  const rest = big % under;
  const carry = 2n * (rest < 0n ? -rest : rest) >= under && rest !== 0n ? (rest < 0n ? -1n : 1n) : 0n;
  const units = Number(quotient + carry);
  return { units: units === 0 ? 0 : units, isWhole: rest === 0n };
}
