import type { Column } from '../../domain/plan/columns.ts';
import { readMoney } from '../../texts/amounts.ts';
import { blockTexts } from '../../texts/block.ts';
import { say } from '../../texts/language.ts';
import type { Habit } from '../../texts/read-number.ts';
import { noteOnNumber } from './typed-number.ts';

/** Under the editor of an amount: what an unusual text will be read as, before it is entered. Nothing for plain digits. */
export class ReadingHint {
  readonly #box = document.createElement('p');
  readonly #column: Column;
  readonly #habit: Habit | undefined;
  readonly #cell: HTMLElement;

  constructor(column: Column, habit: Habit | undefined, cell: HTMLElement) {
    this.#column = column;
    this.#habit = habit;
    this.#cell = cell;
    this.#box.className = 'reading-hint';
    this.#box.setAttribute('role', 'status');
    this.#box.hidden = true;
    document.body.append(this.#box);
  }

  show(text: string): void {
    const note = noteOnNumber(this.#column.kind, text.trim(), this.#habit);
    const read = note === undefined ? undefined : readMoney(text, this.#habit);
    this.#box.hidden = note === undefined || read?.ok !== true;
    if (note === undefined || read?.ok !== true) return;
    this.#box.textContent = say(blockTexts).typedNote(note, text.trim(), read.value.cents);
    const { left, bottom, top } = this.#cell.getBoundingClientRect();
    const below = bottom + this.#box.offsetHeight <= innerHeight;
    this.#box.style.insetInlineStart = `${Math.max(0, Math.min(left, innerWidth - this.#box.offsetWidth))}px`;
    this.#box.style.insetBlockStart = `${below ? bottom : top - this.#box.offsetHeight}px`;
  }

  close(): void {
    this.#box.remove();
  }
}
