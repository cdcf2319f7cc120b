import type { IHeaderParams, IInnerHeaderComponent } from 'ag-grid-community';
import type { SheetRow } from './sheet-model.ts';

/** What a header needs beside what the grid gives it. */
export interface HeaderParams extends IHeaderParams<SheetRow> {
  /** Whether the column has a filter that applies. */
  readonly isFiltered: (column: string) => boolean;
  /** Whether the column has a menu. */
  readonly hasMenu: (column: string) => boolean;
}

/** The label of a header, and the mark that opens the menu of its column: for the mouse, since Alt + ↓ does it from the keyboard. */
export class HeaderLabel implements IInnerHeaderComponent<SheetRow, unknown, HeaderParams> {
  readonly #gui = document.createElement('span');
  readonly #text = document.createElement('span');
  readonly #mark = document.createElement('span');

  init(params: HeaderParams): void {
    this.#gui.className = 'header-label';
    this.#text.className = 'ag-header-cell-text';
    this.#mark.className = 'header-menu';
    this.#mark.setAttribute('aria-hidden', 'true');
    this.#gui.append(this.#text, this.#mark);
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#gui;
  }

  refresh(params: HeaderParams): boolean {
    const filtered = params.isFiltered(params.column.getColId());
    this.#text.textContent = params.displayName;
    this.#mark.textContent = filtered ? '▼' : '▾';
    this.#mark.hidden = !params.hasMenu(params.column.getColId());
    this.#gui.classList.toggle('filtered', filtered);
    return true;
  }
}
