import { isGroupRow } from '../grid/group.ts';
import { ADD } from '../grid/sheet-model.ts';
import { TABLE_OF, type View } from '../view.ts';

/** Focuses the first cell on show, as the sheet shows a cell wanted; a sheet without rows, or whose groups are all folded, takes the focus itself. */
export function focusSheet(view: View): void {
  const panel = document.getElementById('sheet-panel');
  const rows = [...(panel?.querySelectorAll<HTMLElement>('[role="row"][row-id]') ?? [])]
    .map((row) => ({ row, id: row.getAttribute('row-id') ?? '', rank: Number(row.getAttribute('row-index')) }))
    .filter(({ row, id, rank }) => rank >= 0 && id !== ADD && !isGroupRow(id) && row.checkVisibility())
    .sort((a, b) => a.rank - b.rank);
  const id = rows[0]?.id;
  const table = view.page() === undefined ? TABLE_OF[view.sheet()] : undefined;
  if (id === undefined || table === undefined) panel?.focus();
  else view.want({ table, id, field: '' });
}
