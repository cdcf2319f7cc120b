import type { Storage } from '../../storage/storage.ts';
import { say } from '../../texts/language.ts';
import { type TypingRefusal, typingTexts } from '../../texts/typing.ts';

/** A typed text that was not taken, kept in its cell. */
export interface Refused {
  readonly text: string;
  readonly refusal: TypingRefusal;
  /** The revision of the step it came with, as part of a block: undone with it. */
  readonly since?: number;
}

/** The texts of a plan that were not taken, by cell. */
export class RefusedTexts {
  readonly #texts: Map<string, Refused>;
  readonly #keep: (texts: Iterable<readonly [string, Refused]>) => void;
  #asked = false;

  /** Begins with the texts kept before, and hands over what is left to keep after each change. */
  constructor(kept: Iterable<readonly [string, Refused]>, keep: (texts: Iterable<readonly [string, Refused]>) => void) {
    this.#texts = new Map(kept);
    this.#keep = keep;
  }

  get size(): number {
    return this.#texts.size;
  }

  of(column: string, row: string): Refused | undefined {
    return this.#texts.get(cellOf(column, row));
  }

  /** Puts a text in its cell, or lets go of it when there is none. */
  put(column: string, row: string, refused: Refused | undefined): void {
    const cell = cellOf(column, row);
    if (refused !== undefined) this.#texts.set(cell, refused);
    else if (!this.#texts.delete(cell)) return;
    this.#changed();
  }

  /** Lets go of what came with the step of a revision. */
  forget(since: number | undefined): void {
    for (const [cell, refused] of this.#texts) {
      if (since === undefined || refused.since !== since) continue;
      this.#texts.delete(cell);
      this.#changed();
    }
  }

  /** A block refuses thousands of texts in a row: they are kept together. */
  #changed(): void {
    if (this.#asked) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      this.#keep(this.#texts);
    });
  }
}

/** More than this is no work to be mended by hand: what is past it holds until the page closes. */
const MOST = 20_000;

/** The texts kept for a plan in this browser, beside it and never in its file: closing the page loses none. */
export async function openRefusedTexts(storage: Pick<Storage, 'preference' | 'setPreference'>, plan: string): Promise<RefusedTexts> {
  const key = `refused:${plan}`;
  const kept = await storage.preference(key).catch(() => undefined);
  // Where nothing may be kept they hold until the page closes.
  return new RefusedTexts(readAll(kept), (texts) => void storage.setPreference(key, [...texts].slice(0, MOST)).catch(() => undefined));
}

function cellOf(column: string, row: string): string {
  return `${row}\n${column}`;
}

function readAll(kept: unknown): [string, Refused][] {
  return Array.isArray(kept) ? kept.flatMap((one) => readOne(one)) : [];
}

/** One text as it was kept; a search that the page closed on found nothing. */
function readOne(one: unknown): [string, Refused][] {
  if (!Array.isArray(one) || typeof one[0] !== 'string' || typeof one[1] !== 'object' || one[1] === null) return [];
  const { text, refusal, since } = one[1] as Record<string, unknown>;
  if (typeof text !== 'string' || typeof refusal !== 'string' || !Object.hasOwn(say(typingTexts), refusal)) return [];
  const known = refusal === 'searching' ? 'noSuchCommune' : (refusal as TypingRefusal);
  return [[one[0], { text, refusal: known, ...(typeof since === 'number' && { since }) }]];
}
