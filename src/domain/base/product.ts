/**
 * `a × b − c × d`, exact for whole numbers up to 2^53 whose two products are close: the difference must be a safe integer,
 * the products may be far larger. Without big integers, which are twenty times slower.
 */
export function restOf(a: number, b: number, c: number, d: number): number {
  return a * b - c * d + (lost(a, b) - lost(c, d));
}

/** 2^27 + 1: a number times this, less itself, keeps its high half. */
const HALVES = 134_217_729;

/** What rounding took from `x × y`, exactly (T. J. Dekker, 1971). */
function lost(x: number, y: number): number {
  const xs = HALVES * x;
  const ys = HALVES * y;
  const xHigh = xs - (xs - x);
  const yHigh = ys - (ys - y);
  const xLow = x - xHigh;
  const yLow = y - yHigh;
  return xHigh * yHigh - x * y + xHigh * yLow + xLow * yHigh + xLow * yLow;
}
