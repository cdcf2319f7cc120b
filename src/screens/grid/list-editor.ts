import type { ICellEditorComp } from 'ag-grid-community';
import { columnLabel } from '../../texts/columns.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { aimsAtCommune, communeSought, type Entry } from './entry.ts';
import { ListBox } from './list-box.ts';
import type { SheetRow } from './sheet-model.ts';
import { foundCommunes, likely, type Suggestion, suggestionsFor } from './suggestions.ts';
import { type Beginning, beginning, type EditorParams } from './text-editor.ts';

/** How long typing must pause before the reference is searched, in milliseconds. */
const PAUSE = 60;

/** Edits a cell that is chosen in a list: typing narrows it, arrows walk it, Enter takes the marked line or the text. */
export class ListEditor implements ICellEditorComp<SheetRow> {
  readonly #input = document.createElement('input');
  #list: ListBox | undefined;
  #params: EditorParams | undefined;
  #beginning: Beginning = { before: '', text: '', typed: false };
  #taken: Entry | undefined;
  #asked = 0;

  init(params: EditorParams): void {
    this.#params = params;
    this.#beginning = beginning(params);
    const input = this.#input;
    input.className = 'cell-input';
    input.type = 'text';
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.value = this.#beginning.text;
    input.dataset['list'] = 'true';
    input.setAttribute('aria-label', `${columnLabel(params.input.id)}, ${params.model.nameOf(params.data.id)}`);
    this.#list = new ListBox(input, params.eGridCell, (suggestion) => {
      this.#taken = suggestion.entry;
      params.stopEditing();
    });
    input.addEventListener('input', () => this.#suggest(input.value));
    input.addEventListener('keydown', (event) => this.#walk(event));
  }

  getGui(): HTMLElement {
    return this.#input;
  }

  afterGuiAttached(): void {
    this.#input.focus();
    if (this.#beginning.typed) this.#suggest(this.#input.value);
    else {
      this.#input.select();
      // Homonyms refused are what the list must tell apart; anything else opens the whole list.
      const { model, input, data } = this.#params as EditorParams;
      const kept = model.refused(input, data.id);
      this.#suggest(kept?.refusal === 'severalCommunes' ? kept.text : '');
    }
  }

  getValue(): Entry {
    return this.#taken ?? this.#list?.marked?.entry ?? { kind: 'text', text: this.#input.value };
  }

  isCancelAfterEnd(): boolean {
    return this.#taken === undefined && this.#list?.marked === undefined && this.#input.value === this.#beginning.before;
  }

  destroy(): void {
    this.#asked++;
    this.#list?.close();
  }

  #walk(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.#list?.mark(step);
  }

  #suggest(typed: string): void {
    const { model, input, data } = this.#params as EditorParams;
    if (!aimsAtCommune(model.plan, input, data.id)) return this.#show(suggestionsFor(model.plan, input, typed), typed);
    if (typed.trim() === '') return this.#show(foundCommunes(model.plan, undefined), typed);
    const asked = ++this.#asked;
    this.#list?.show([], -1, say(gridTexts).searching);
    setTimeout(() => {
      if (asked !== this.#asked) return;
      void model.world.searchCommunes(communeSought(typed)).then((found) => {
        if (asked === this.#asked) this.#show(foundCommunes(model.plan, found), typed);
      });
    }, PAUSE);
  }

  #show(suggestions: readonly Suggestion[], typed: string): void {
    this.#list?.show(suggestions, likely(suggestions, typed), say(gridTexts).noMatch);
  }
}
