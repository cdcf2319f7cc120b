import { done, type Result, refused } from '../domain/base/result.ts';
import { dividedBy, type Exact, minus, plus, times } from './exact.ts';

/** Reads one number of a sum. */
export type ReadTerm<F> = (digits: string) => Result<{ readonly value: Exact }, F>;

/** Deepest parentheses: what officers write has two or three. */
const DEEPEST = 50;

/**
 * Computes `1200*12`, `(1500+300)÷2` or `1200*10%`: the four operations, parentheses and per cent, exactly. `text` has no
 * spaces. Nothing else is understood: no name, no cell, no function.
 */
export function computeSum<F>(text: string, readTerm: ReadTerm<F>): Result<Exact, F | 'badSum' | 'byZero'> {
  const tokens = text.match(TOKENS) ?? [];
  if (tokens.length === 0 || tokens.join('') !== text) return refused('badSum');
  try {
    return done(new Sum(tokens, readTerm).whole());
  } catch (error) {
    if (error instanceof Stopped) return refused(error.reason as F | 'badSum' | 'byZero');
    throw error;
  }
}

const TOKENS = /[\d.,]+k?|[-+*/()%×÷x]/gi;

/** Carries a refusal out of the descent; it never leaves this file. */
class Stopped {
  readonly reason: unknown;
  constructor(reason: unknown) {
    this.reason = reason;
  }
}

class Sum<F> {
  readonly #tokens: readonly string[];
  readonly #readTerm: ReadTerm<F>;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[], readTerm: ReadTerm<F>) {
    this.#tokens = tokens;
    this.#readTerm = readTerm;
  }

  whole(): Exact {
    const value = this.#sum();
    if (this.#at < this.#tokens.length) throw new Stopped('badSum');
    return value;
  }

  #sum(): Exact {
    let value = this.#product();
    for (;;) {
      if (this.#takes('+')) value = plus(value, this.#product());
      else if (this.#takes('-')) value = plus(value, minus(this.#product()));
      else return value;
    }
  }

  #product(): Exact {
    let value = this.#signed();
    for (;;) {
      if (this.#takes('*', '×', 'x', 'X')) value = times(value, this.#signed());
      else if (this.#takes('/', '÷')) {
        const quotient = dividedBy(value, this.#signed());
        if (quotient === undefined) throw new Stopped('byZero');
        value = quotient;
      } else return value;
    }
  }

  #signed(): Exact {
    if (++this.#depth > DEEPEST) throw new Stopped('badSum');
    const value = this.#takes('-') ? minus(this.#signed()) : this.#takes('+') ? this.#signed() : this.#term();
    this.#depth--;
    return value;
  }

  #term(): Exact {
    let value: Exact;
    if (this.#takes('(')) {
      value = this.#sum();
      if (!this.#takes(')')) throw new Stopped('badSum');
    } else {
      const token = this.#tokens[this.#at++];
      if (token === undefined || !/^[\d.,]/.test(token)) throw new Stopped('badSum');
      const read = this.#readTerm(token);
      if (!read.ok) throw new Stopped(read.refusal);
      value = read.value.value;
    }
    while (this.#takes('%')) value = times(value, { top: 1n, under: 100n });
    return value;
  }

  #takes(...signs: readonly string[]): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined || !signs.includes(token)) return false;
    this.#at++;
    return true;
  }
}
