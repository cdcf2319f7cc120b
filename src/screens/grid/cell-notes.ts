import type { CellClassRules } from 'ag-grid-community';
import { originOf } from '../../domain/plan/cell.ts';
import type { Column } from '../../domain/plan/columns.ts';
import { type CommentedCell, commentedCell, commentsAt, commentsOn } from '../../domain/plan/comments.ts';
import type { Origin } from '../../domain/plan/plan.ts';
import { say } from '../../texts/language.ts';
import { noteTexts } from '../../texts/notes.ts';
import { typingTexts } from '../../texts/typing.ts';
import { TABLE_OF } from '../view.ts';
import { scenarioMark } from './scenario-marks.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** Origins that a mark tells: what was typed needs none. */
const MARKED = ['imported', 'pasted', 'merged', 'hypothesis'] as const satisfies readonly Origin[];

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
  rules['in-scenario'] = ({ data }) => data !== undefined && scenarioMark(model, column, data.id) !== undefined;
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
  const problem = problemOf(model, column, row);
  if (problem !== '') parts.push(problem);
  else if (column !== undefined && model.value(column, row) !== undefined) {
    const origin = originOf(model.plan, column, row);
    if (origin !== 'typed') parts.push(words.origins[origin]);
  }
  const mark = column === undefined ? undefined : scenarioMark(model, column, row);
  if (mark !== undefined) parts.push(mark());
  for (const { text, by, resolved } of comments(model, colId, column, row)) if (resolved !== true) parts.push(words.comment(text, by));
  return parts.length === 0 ? undefined : parts.join('\n');
}

/** Why the text that a cell keeps is refused; empty when it holds a value. */
export function problemOf(model: SheetModel, column: Column | undefined, row: string | undefined): string {
  const refused = column === undefined || row === undefined ? undefined : model.refused(column, row);
  return refused === undefined ? '' : say(typingTexts)[refused.refusal](refused.text);
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
