import type { GapCell } from '../../domain/gaps/gap.ts';
import type { TableName } from '../../domain/plan/plan.ts';

/** The mark by which a field of the card is found again. */
export function cellMark(table: TableName, row: string, field: string): string {
  return `${rowMark(table, row)}${field}`;
}

/** Focuses a field of the card, or the first of its row when the field is not asked; a card just opened is awaited for some frames. */
export function focusCell({ table, id, field }: GapCell, tries = 30): void {
  const holder =
    document.querySelector(`[data-cell="${CSS.escape(cellMark(table, id, field))}"]`) ??
    document.querySelector(`[data-cell^="${CSS.escape(rowMark(table, id))}"]`);
  const input = holder?.querySelector<HTMLElement>('input, select');
  if (input !== null && input !== undefined) {
    input.focus();
    // What is there is typed over, as in a cell of the sheet.
    if (input instanceof HTMLInputElement) input.select();
    input.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else if (tries > 0) requestAnimationFrame(() => focusCell({ table, id, field }, tries - 1));
}

function rowMark(table: TableName, row: string): string {
  return `${table} ${row} `;
}
