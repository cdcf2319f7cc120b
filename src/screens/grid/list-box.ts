import { roomOf } from './room.ts';
import type { Suggestion } from './suggestions.ts';

let made = 0;

/** The list under the input of a cell, over everything else: the input keeps the focus, the mark moves. */
export class ListBox {
  readonly #box = document.createElement('ul');
  readonly #input: HTMLInputElement;
  readonly #cell: HTMLElement;
  readonly #take: (suggestion: Suggestion) => void;
  readonly #place = (): void => this.#putUnder();
  #suggestions: readonly Suggestion[] = [];
  #mark = -1;

  constructor(input: HTMLInputElement, cell: HTMLElement, take: (suggestion: Suggestion) => void) {
    this.#input = input;
    this.#cell = cell;
    this.#take = take;
    this.#box.id = `cell-list-${++made}`;
    this.#box.className = 'cell-list';
    this.#box.setAttribute('role', 'listbox');
    this.#box.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
    // The input must keep the focus, or the grid would end the edit before the click arrives.
    this.#box.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#box.addEventListener('mousedown', (event) => event.preventDefault());
    this.#box.addEventListener('click', (event) => this.#clicked(event));
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#box.id);
    input.setAttribute('aria-expanded', 'true');
    roomOf(cell).append(this.#box);
    addEventListener('scroll', this.#place, { capture: true, passive: true });
    addEventListener('resize', this.#place);
  }

  /** The line that Enter takes. */
  get marked(): Suggestion | undefined {
    return this.#suggestions[this.#mark];
  }

  /** Shows the lines, one of them marked (−1: none), or a sentence when there is none. */
  show(suggestions: readonly Suggestion[], mark: number, otherwise: string): void {
    this.#suggestions = suggestions;
    this.#box.replaceChildren(...(suggestions.length === 0 ? [sentence(otherwise)] : suggestions.map((one, at) => this.#line(one, at))));
    this.#setMark(mark);
    this.#putUnder();
  }

  /** Moves the mark by one line, round the ends. */
  mark(step: number): void {
    const count = this.#suggestions.length;
    if (count === 0) return;
    this.#setMark(this.#mark < 0 ? (step > 0 ? 0 : count - 1) : (this.#mark + step + count) % count);
  }

  close(): void {
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    this.#box.remove();
  }

  #line({ label, detail }: Suggestion, at: number): HTMLElement {
    const line = document.createElement('li');
    line.id = `${this.#box.id}-${at}`;
    line.setAttribute('role', 'option');
    line.dataset['at'] = String(at);
    line.append(label);
    if (detail !== undefined) {
      const small = document.createElement('small');
      small.append(detail);
      line.append(' ', small);
    }
    return line;
  }

  #setMark(mark: number): void {
    this.#mark = mark;
    const lines = this.#box.querySelectorAll('[role=option]');
    lines.forEach((line, at) => line.setAttribute('aria-selected', String(at === mark)));
    const line = lines[mark];
    if (line === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', line.id);
      line.scrollIntoView({ block: 'nearest' });
    }
  }

  #clicked(event: MouseEvent): void {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')?.dataset['at'];
    const suggestion = at === undefined ? undefined : this.#suggestions[Number(at)];
    if (suggestion !== undefined) this.#take(suggestion);
  }

  #putUnder(): void {
    const cell = this.#cell.getBoundingClientRect();
    const height = this.#box.offsetHeight;
    const below = cell.bottom + height <= innerHeight || cell.top < height;
    this.#box.style.insetInlineStart = `${Math.max(0, Math.min(cell.left, innerWidth - this.#box.offsetWidth))}px`;
    this.#box.style.insetBlockStart = `${below ? cell.bottom : cell.top - height}px`;
    this.#box.style.minInlineSize = `${cell.width}px`;
  }
}

function sentence(text: string): HTMLElement {
  const line = document.createElement('li');
  line.className = 'cell-list-note';
  line.setAttribute('role', 'option');
  line.setAttribute('aria-disabled', 'true');
  line.setAttribute('aria-selected', 'false');
  line.append(text);
  return line;
}
