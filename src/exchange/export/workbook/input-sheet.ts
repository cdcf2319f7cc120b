import { COLUMNS, type Column } from '../../../domain/plan/columns.ts';
import { lookup } from '../../../domain/plan/lookup.ts';
import type { Plan, Row } from '../../../domain/plan/plan.ts';
import { communeName } from '../../../domain/report/inputs.ts';
import { choiceLabel } from '../../../texts/choices.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { Draft, type DraftColumn, type DraftKind } from './draft.ts';

/** The rows of a table as the officer typed them, one per line, and where each field stands. */
export class InputSheet {
  readonly draft: Draft;
  readonly #fields: readonly string[];

  /** Columns `before` come first and `after` last, left for formulas; `ids` are those of the input columns shown. */
  constructor(
    name: string,
    plan: Plan,
    rows: readonly Row[],
    ids: readonly string[],
    lists: Lists,
    before: readonly DraftColumn[] = [],
    after: readonly DraftColumn[] = [],
  ) {
    const columns = ids.map((id) => COLUMNS.find((column) => column.id === id) as Column);
    this.#fields = [...before.map(() => ''), ...columns.map((column) => column.field)];
    this.draft = new Draft(name, [...before, ...columns.map((column) => draftColumn(column, lists)), ...after]);
    rows.forEach((row, r) => {
      columns.forEach((column, c) => this.draft.put(r, before.length + c, shown(plan, column, row)));
    });
  }

  /** The column of a field. */
  column(field: string): number {
    return this.#fields.indexOf(field);
  }

  /** A field of a row, for formulas of any sheet. */
  at(row: number, field: string): string {
    return this.draft.at(row, this.column(field));
  }
}

/** The ranges that hold the names a cell may choose, by the table that has them. */
export interface Lists {
  readonly structures?: string;
}

const KINDS: Readonly<Record<Column['kind'], DraftKind>> = {
  text: 'text',
  money: 'money',
  rate: 'rate',
  day: 'day',
  choice: 'text',
  flag: 'text',
  count: 'count',
  year: 'year',
  commune: 'text',
  structure: 'text',
  funder: 'text',
  target: 'text',
  post: 'text',
};

function draftColumn(column: Column, lists: Lists): DraftColumn {
  const header = columnLabel(column.id);
  const kind = KINDS[column.kind];
  const { yes, no } = say(exportTexts);
  if (column.kind === 'flag') return { header, kind, choices: [yes, no] };
  if (column.choices !== undefined) return { header, kind, choices: column.choices.map((value) => choiceLabel(column.id, value)) };
  if (column.kind === 'structure' && lists.structures !== undefined) return { header, kind, choices: { range: lists.structures } };
  return { header, kind };
}

function shown(plan: Plan, column: Column, row: Row): string | number | undefined {
  const value = (row as unknown as Readonly<Record<string, unknown>>)[column.field];
  if (typeof value === 'boolean') return value ? say(exportTexts).yes : say(exportTexts).no;
  if (typeof value !== 'string') return typeof value === 'number' ? value : undefined;
  const found = lookup(plan);
  switch (column.kind) {
    case 'choice':
      return choiceLabel(column.id, value);
    case 'commune':
      return communeName(plan, value);
    case 'structure':
      return found.structures.get(value)?.name ?? value;
    case 'funder':
      return found.funders.get(value)?.name ?? value;
    case 'target':
      return found.cofinancings.get(row.id)?.target === 'commune' ? communeName(plan, value) : (found.posts.get(value)?.label ?? value);
    default:
      return value;
  }
}
