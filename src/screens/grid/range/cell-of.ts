/** Where an element of the grid stands: the row as it is shown and the id of the column. */
export interface CellPlace {
  readonly row: number;
  readonly column: string;
}

/** The column of ranks: it names rows, it is never part of a selection. */
export const RANK = 'number';

/** The cell an element is in; undefined outside the rows that scroll (the total and the row that adds are pinned). */
export function cellOf(target: EventTarget | null): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest('.ag-cell') : null;
  const column = cell?.getAttribute('col-id');
  // Pinned rows have a letter before their rank.
  const row = Number(cell?.closest('.ag-row')?.getAttribute('row-index') ?? Number.NaN);
  return column === null || column === undefined || Number.isNaN(row) ? undefined : { row, column };
}

/** The id of the column whose header an element is in, groups aside. */
export function headerOf(target: EventTarget | null): string | undefined {
  const header = target instanceof Element ? target.closest('.ag-header-cell') : null;
  return header?.getAttribute('col-id') ?? undefined;
}
