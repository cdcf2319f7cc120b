import type { Change, Value } from './change.ts';
import { setField } from './change.ts';
import type { Column } from './columns.ts';
import type { Comment } from './comment.ts';
import type { Plan, TableName } from './plan.ts';

/** A cell that a comment may be about: a field of a row, or a computed figure of it (`cost.2027`). */
export interface CommentedCell {
  readonly table: TableName;
  readonly row: string;
  readonly field: string;
}

/** The cell of an input column on a sheet row; where the row it stands in is still to be made, the sheet row stands for it. */
export function commentedCell(plan: Plan, column: Column, sheetRow: string): CommentedCell {
  return { table: column.table, row: column.rowOf(plan, sheetRow)?.id ?? sheetRow, field: column.field };
}

const NONE: readonly Comment[] = [];
const made = new WeakMap<readonly Comment[], ReadonlyMap<string, readonly Comment[]>>();

/** The comments on a cell, oldest first. */
export function commentsOn(plan: Plan, cell: CommentedCell): readonly Comment[] {
  if (plan.comments.length === 0) return NONE;
  let found = made.get(plan.comments);
  if (found === undefined) {
    found = byCell(plan.comments);
    made.set(plan.comments, found);
  }
  return found.get(key(cell)) ?? NONE;
}

/** The comments on a cell of a sheet, those written before its row was made included. */
export function commentsAt(plan: Plan, column: Column, sheetRow: string): readonly Comment[] {
  const cell = commentedCell(plan, column, sheetRow);
  const here = commentsOn(plan, cell);
  const before = cell.row === sheetRow ? NONE : commentsOn(plan, { ...cell, row: sheetRow });
  return before.length === 0 ? here : [...before, ...here];
}

/** A new comment on a cell, by whoever gave these initials, if any. */
export function addComment(
  plan: Plan,
  { table, row, field }: CommentedCell,
  { text, at, by }: { readonly text: string; readonly at: string; readonly by: string },
  newId: () => string,
): Change[] {
  const comment: Comment = { id: newId(), table, row, field, text, at, ...(by !== '' && { by }) };
  return [{ kind: 'add', table: 'comments', row: comment, at: plan.comments.length }];
}

/** A field of a comment changed; nothing when it was so already. */
export function changeComment(comment: Comment, field: 'text' | 'resolved', to: string | boolean): Change[] {
  const value: Value | undefined = to === false ? undefined : to;
  return setField('comments', comment, field, value);
}

function byCell(comments: readonly Comment[]): Map<string, Comment[]> {
  const found = new Map<string, Comment[]>();
  for (const comment of comments) {
    const same = found.get(key(comment));
    if (same === undefined) found.set(key(comment), [comment]);
    else same.push(comment);
  }
  return found;
}

function key({ table, row, field }: CommentedCell): string {
  return `${table}\n${row}\n${field}`;
}
