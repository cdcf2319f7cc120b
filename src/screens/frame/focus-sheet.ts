import type { TableName } from '../../domain/plan/plan.ts';
import type { Sheet, View } from '../view.ts';

/** The table whose rows a sheet shows; gaps are in none. */
const TABLE_OF: Readonly<Partial<Record<Sheet, TableName>>> = {
  posts: 'posts',
  cofinancings: 'cofinancings',
  communes: 'communes',
  years: 'ownFunds',
  structures: 'structures',
  extraCosts: 'extraCosts',
};

/** Focuses the first cell on show, as the sheet shows a cell wanted; a sheet without rows takes the focus itself. */
export function focusSheet(view: View): void {
  const panel = document.getElementById('sheet-panel');
  const rows = [...(panel?.querySelectorAll<HTMLElement>('[role="row"][row-index="0"]') ?? [])];
  const id = rows.find((row) => row.checkVisibility())?.getAttribute('row-id');
  const table = view.page() === undefined ? TABLE_OF[view.sheet()] : undefined;
  if (id === null || id === undefined || table === undefined) panel?.focus();
  else view.want({ table, id, field: '' });
}
