import type { CellClassRules } from 'ag-grid-community';
import { originOf } from '../../domain/plan/cell.ts';
import type { Column } from '../../domain/plan/columns.ts';
import { type CommentedCell, commentedCell, commentsAt, commentsOn } from '../../domain/plan/comments.ts';
import type { Origin, TableName } from '../../domain/plan/plan.ts';
import { say } from '../../texts/language.ts';
import { noteTexts } from '../../texts/notes.ts';
import { typingTexts } from '../../texts/typing.ts';
import type { Sheet } from '../view.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** Origins that a mark tells: what was typed needs none. */
const MARKED = ['imported', 'pasted', 'merged', 'hypothesis'] as const satisfies readonly Origin[];

/** The table that stands for a figure of a row of a sheet. */
const TABLE_OF: Readonly<Partial<Record<Sheet, TableName>>> = {
  posts: 'posts',
  cofinancings: 'cofinancings',
  communes: 'communes',
  years: 'ownFunds',
  structures: 'structures',
};

/** The marks of a cell of a column: where its value comes from, by the shape of its edge, and the corner of its comments. */
export function markRules(model: SheetModel, colId: string, column?: Column): CellClassRules<SheetRow> {
  const rules: CellClassRules<SheetRow> = {
    commented: ({ data }) => comments(model, colId, column, data?.id).some((one) => one.resolved !== true),
    'commented-before': ({ data }) => {
      const found = comments(model, colId, column, data?.id);
      return found.length > 0 && found.every((one) => one.resolved === true);
    },
  };
  if (column === undefined) return rules;
  for (const origin of MARKED) {
    rules[origin] = ({ data }) =>
      data !== undefined && model.value(column, data.id) !== undefined && originOf(model.plan, column, data.id) === origin;
  }
  return rules;
}

/** All there is to say of a cell beside its value: why its text is refused, where its value comes from, its open comments. */
export function noteOf(model: SheetModel, colId: string, column: Column | undefined, row: string | undefined): string | undefined {
  if (row === undefined || !model.holds(row)) return undefined;
  const words = say(noteTexts);
  const parts: string[] = [];
  const refused = column === undefined ? undefined : model.refused(column, row);
  if (refused !== undefined) parts.push(say(typingTexts)[refused.refusal](refused.text));
  else if (column !== undefined && model.value(column, row) !== undefined) {
    const origin = originOf(model.plan, column, row);
    if (origin !== 'typed') parts.push(words.origins[origin]);
  }
  for (const { text, by, resolved } of comments(model, colId, column, row)) if (resolved !== true) parts.push(words.comment(text, by));
  return parts.length === 0 ? undefined : parts.join('\n');
}

/** The cell that a comment written here is about; undefined where there is none to write. */
export function cellOf(model: SheetModel, colId: string, column: Column | undefined, row: string | undefined): CommentedCell | undefined {
  if (row === undefined || row === '' || !model.holds(row)) return undefined;
  if (column !== undefined) return commentedCell(model.plan, column, row);
  const table = TABLE_OF[model.sheet];
  return table === undefined || colId === 'number' || colId.startsWith('funder.') ? undefined : { table, row, field: colId };
}

function comments(model: SheetModel, colId: string, column: Column | undefined, row: string | undefined): ReturnType<typeof commentsOn> {
  if (row === undefined || model.plan.comments.length === 0) return [];
  if (column !== undefined) return commentsAt(model.plan, column, row);
  const cell = cellOf(model, colId, column, row);
  return cell === undefined ? [] : commentsOn(model.plan, cell);
}
