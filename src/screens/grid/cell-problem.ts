import { roomOf } from './room.ts';

/** Under the cell the keyboard is in: why its text is refused, for as long as it is. The cell is described by it. */
export class CellProblem {
  readonly #box = document.createElement('p');
  readonly #host: HTMLElement;
  readonly #place = (): void => this.#putUnder();
  #text = '';
  #cell: Element | undefined;

  constructor(host: HTMLElement, id: string) {
    this.#host = host;
    this.#box.id = id;
    this.#box.className = 'reading-hint cell-problem';
    this.#box.hidden = true;
    roomOf(host).append(this.#box);
    addEventListener('scroll', this.#place, { capture: true, passive: true });
    addEventListener('resize', this.#place);
    host.addEventListener('focusin', this.#place);
    host.addEventListener('focusout', this.#place);
  }

  /** Says why, or nothing. */
  show(text: string): void {
    this.#text = text;
    // The grid marks the cell it goes to once it has told it.
    requestAnimationFrame(this.#place);
  }

  close(): void {
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    this.#describe(undefined);
    this.#box.remove();
  }

  #putUnder(): void {
    const cell = this.#text === '' ? null : this.#host.querySelector('.ag-cell.ag-cell-focus:not(.ag-cell-inline-editing)');
    const shown = cell !== null && this.#host.contains(document.activeElement) ? cell : undefined;
    this.#describe(shown);
    this.#box.hidden = shown === undefined;
    if (shown === undefined) return;
    this.#box.textContent = this.#text;
    const { left, top, bottom } = shown.getBoundingClientRect();
    const below = bottom + this.#box.offsetHeight <= innerHeight;
    this.#box.style.insetInlineStart = `${Math.max(0, Math.min(left, innerWidth - this.#box.offsetWidth))}px`;
    this.#box.style.insetBlockStart = `${below ? bottom : top - this.#box.offsetHeight}px`;
  }

  #describe(cell: Element | undefined): void {
    if (cell === this.#cell) return;
    this.#cell?.removeAttribute('aria-describedby');
    cell?.setAttribute('aria-describedby', this.#box.id);
    this.#cell = cell;
  }
}
