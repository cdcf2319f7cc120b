import type { Column } from '../../../domain/plan/columns.ts';
import type { Habit, NumberNote } from '../../../texts/read-number.ts';
import { codeTyped, communeCodeTyped } from '../typed-code.ts';
import { noteOnNumber } from '../typed-number.ts';
import { ambiguousMark } from './clip-entry.ts';

/** How many of the texts that could be two numbers a question shows. */
const SHOWN = 3;

/** What is worth saying of the texts of a paste: those to ask about, those written in an unusual way, codes repaired. */
export class PasteNotes {
  #padded = 0;
  readonly #doubtful: string[] = [];
  readonly #notes = new Map<NumberNote, number>();

  take(column: Column, text: string): void {
    if (ambiguousMark(column, text) !== undefined) this.#doubtful.push(text);
    else {
      const note = noteOnNumber(column.kind, text, undefined);
      if (note !== undefined) this.#notes.set(note, (this.#notes.get(note) ?? 0) + 1);
    }
    if (column.kind === 'text') {
      const code = codeTyped(column, text);
      if (code.ok && code.value !== text) this.#padded++;
    } else if (column.kind === 'commune' && communeCodeTyped(text) === `0${text}`) this.#padded++;
  }

  get padded(): number {
    return this.#padded;
  }

  /** What to ask; undefined when nothing is doubtful or a habit settles it. */
  ambiguous(habit: Habit | undefined): { readonly texts: readonly string[]; readonly cells: number } | undefined {
    if (habit !== undefined || this.#doubtful.length === 0) return undefined;
    return { texts: [...new Set(this.#doubtful)].slice(0, SHOWN), cells: this.#doubtful.length };
  }

  /** How many cells were read in each unusual way. */
  counts(habit: Habit | undefined): Readonly<Partial<Record<NumberNote, number>>> {
    const counts = Object.fromEntries(this.#notes) as Partial<Record<NumberNote, number>>;
    return habit !== undefined && this.#doubtful.length > 0 ? { ...counts, habit: this.#doubtful.length } : counts;
  }
}
