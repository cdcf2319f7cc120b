import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community';
import type { Column } from '../../domain/plan/columns.ts';
import { columnLabel } from '../../texts/columns.ts';
import type { Entry } from './entry.ts';
import { ReadingHint } from './reading-hint.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';
import { editableText } from './show-cell.ts';
import { NUMBER_KINDS } from './typed-number.ts';

/** What an editor of an input column is given beside what the grid gives every editor. */
export interface EditorParams extends ICellEditorParams<SheetRow> {
  readonly model: SheetModel;
  readonly input: Column;
}

/** How an edit begins: the text of the cell, and what the first key changed in it. */
export interface Beginning {
  readonly before: string;
  readonly text: string;
  /** A key was typed over the cell: arrows then leave it, as in a spreadsheet. */
  readonly typed: boolean;
}

/** Reads how an edit begins from the key that began it. */
export function beginning({ model, input, data, eventKey }: EditorParams): Beginning {
  const before = model.refused(input, data.id)?.text ?? editableText(model.plan, input, model.value(input, data.id));
  if (eventKey !== null && [...eventKey].length === 1) return { before, text: eventKey, typed: true };
  return { before, text: eventKey === 'Backspace' ? '' : before, typed: false };
}

/** Edits a text, an amount, a rate, a day or a count as it is typed; what it means is read when it is entered. */
export class TextEditor implements ICellEditorComp<SheetRow> {
  readonly #input = document.createElement('input');
  #beginning: Beginning = { before: '', text: '', typed: false };
  #hint: ReadingHint | undefined;

  init(params: EditorParams): void {
    this.#beginning = beginning(params);
    this.#input.className = 'cell-input';
    this.#input.type = 'text';
    this.#input.autocomplete = 'off';
    this.#input.spellcheck = false;
    this.#input.value = this.#beginning.text;
    this.#input.setAttribute('aria-label', `${columnLabel(params.input.id)}, ${params.model.nameOf(params.data.id)}`);
    this.#input.dataset['typed'] = String(this.#beginning.typed);
    if (!NUMBER_KINDS.has(params.input.kind)) return;
    this.#input.addEventListener('keydown', (event) => typeComma(this.#input, event));
    const hint = new ReadingHint(params.input, params.model.world.habit.now, params.eGridCell);
    this.#hint = hint;
    this.#input.addEventListener('input', () => hint.show(this.#input.value));
  }

  getGui(): HTMLElement {
    return this.#input;
  }

  afterGuiAttached(): void {
    this.#input.focus();
    this.#input.setSelectionRange(this.#input.value.length, this.#input.value.length);
  }

  getValue(): Entry {
    return { kind: 'text', text: this.#input.value };
  }

  isCancelAfterEnd(): boolean {
    return this.#input.value === this.#beginning.before;
  }

  destroy(): void {
    this.#hint?.close();
  }
}

/** The decimal key of the numeric pad types a comma, whatever the keyboard says. */
function typeComma(input: HTMLInputElement, event: KeyboardEvent): void {
  if (event.code !== 'NumpadDecimal' || event.key !== '.' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  input.setRangeText(',', input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
