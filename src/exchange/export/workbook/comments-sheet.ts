import { type Day, parseDay } from '../../../domain/base/day.ts';
import { columnFor } from '../../../domain/plan/columns.ts';
import type { Comment } from '../../../domain/plan/comment.ts';
import type { Plan, Row, TableName } from '../../../domain/plan/plan.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { Draft } from './draft.ts';

/** The remarks written on cells of a plan, in its order, each with the table, the row and the column it is about. */
export function commentsSheet(plan: Plan): Draft {
  const { commentColumns: c, tables, sheets } = say(workbookTexts);
  const { yes, no } = say(exportTexts);
  const draft = new Draft(sheets.comments, [
    { header: c.table, kind: 'text' },
    { header: c.row, kind: 'text', width: 34 },
    { header: c.field, kind: 'text', width: 26 },
    { header: c.text, kind: 'text', width: 80 },
    { header: c.on, kind: 'day' },
    { header: c.by, kind: 'text', width: 9 },
    { header: c.resolved, kind: 'text', width: 9 },
  ]);
  plan.comments.forEach((comment, row) => {
    const column = columnFor(comment.table, comment.field);
    draft.put(row, 0, tables[comment.table]);
    draft.put(row, 1, nameOf(plan, comment));
    draft.put(row, 2, column === undefined ? comment.field : columnLabel(column.id));
    draft.put(row, 3, comment.text);
    draft.put(row, 4, dayIn(comment.at));
    draft.put(row, 5, comment.by);
    draft.put(row, 6, comment.resolved === true ? yes : no);
  });
  return draft;
}

/** What a row that is commented is called; its id where it has gone. */
function nameOf(plan: Plan, { table, row: id }: Pick<Comment, 'table' | 'row'>): string {
  const row = (plan[table] as readonly Row[]).find((one) => one.id === id) as (Row & Readonly<Record<string, unknown>>) | undefined;
  if (row === undefined) return id;
  const named = [row['label'], row['name'], row['year']].find((value) => typeof value === 'string' || typeof value === 'number');
  if (named !== undefined) return String(named);
  const owner = OWNERS.find(([field]) => typeof row[field] === 'string');
  return owner === undefined ? id : nameOf(plan, { table: owner[1], row: row[owner[0]] as string });
}

/** The fields that say whose a row without a name is. */
const OWNERS: readonly (readonly [string, TableName])[] = [
  ['post', 'posts'],
  ['contract', 'contracts'],
  ['convention', 'conventions'],
  ['cofinancing', 'cofinancings'],
  ['funder', 'funders'],
];

/** The day of an ISO instant; undefined when it is not one. */
function dayIn(instant: string): Day | undefined {
  return parseDay(instant.slice(0, 10));
}
