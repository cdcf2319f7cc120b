import type { Value } from '../../domain/plan/change.ts';
import type { Column } from '../../domain/plan/columns.ts';
import type { TableName } from '../../domain/plan/plan.ts';
import type { Scenario } from '../../domain/plan/scenario.ts';
import { postOfChange } from '../../domain/scenario/comparison.ts';
import { say } from '../../texts/language.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import type { SheetModel } from './sheet-model.ts';
import { showCell } from './show-cell.ts';

/** What a scenario changes: cells with what stood there before, rows added, and how many changes each post has. */
interface Marks {
  readonly cells: ReadonlyMap<string, Value | undefined>;
  readonly rows: ReadonlySet<string>;
  readonly posts: ReadonlyMap<string, number>;
}

const made = new WeakMap<Scenario, Marks>();

/**
 * What the open scenario changes in a cell, ready to be put in words: the cell itself, or its row when the scenario added it; the
 * name of a post tells of all that is changed about it, in other tables too. Undefined when there is nothing to tell.
 */
export function scenarioMark(model: SheetModel, column: Column, sheetRow: string): (() => string) | undefined {
  const scenario = model.world.session.scenario();
  if (scenario === undefined || scenario.changes.length === 0) return undefined;
  const marks = marksOf(model, scenario);
  const words = say(scenarioTexts);
  const row = column.rowOf(model.plan, sheetRow);
  const key = row === undefined ? '' : cellKey(column.table, row.id, column.field);
  if (marks.cells.has(key))
    return () => words.changedHere(scenario.name, showCell(model.plan, column, marks.cells.get(key)) || words.empty);
  if (row !== undefined && marks.rows.has(rowKey(column.table, row.id))) return () => words.addedHere(scenario.name);
  const count = column.id === 'posts.label' ? marks.posts.get(sheetRow) : undefined;
  return count === undefined ? undefined : () => words.touchedHere(scenario.name, count);
}

function marksOf(model: SheetModel, scenario: Scenario): Marks {
  let found = made.get(scenario);
  if (found === undefined) {
    found = read(model, scenario);
    made.set(scenario, found);
  }
  return found;
}

function read(model: SheetModel, scenario: Scenario): Marks {
  const cells = new Map<string, Value | undefined>();
  const rows = new Set<string>();
  const posts = new Map<string, number>();
  for (const change of scenario.changes) {
    if (change.kind === 'set' && change.field === 'origin') continue;
    if (change.kind === 'set') cells.set(cellKey(change.table, change.id, change.field), change.from);
    else if (change.kind === 'add') rows.add(rowKey(change.table, change.row.id));
    const post = postOfChange(model.plan, change);
    if (post !== undefined) posts.set(post, (posts.get(post) ?? 0) + 1);
  }
  return { cells, rows, posts };
}

function cellKey(table: TableName | 'plan', row: string, field: string): string {
  return `${rowKey(table, row)}\n${field}`;
}

function rowKey(table: TableName | 'plan', row: string): string {
  return `${table}\n${row}`;
}
