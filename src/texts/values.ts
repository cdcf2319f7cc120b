import type { Cents, Rate } from '../domain/base/cents.ts';
import type { Day } from '../domain/base/day.ts';
import type { Value } from '../domain/plan/change.ts';
import type { Column } from '../domain/plan/columns.ts';
import type { TableName } from '../domain/plan/plan.ts';
import { formatCount, formatMoney, formatRate } from './amounts.ts';
import { choiceLabel } from './choices.ts';
import { formatDay } from './days.ts';
import { gridTexts } from './grid.ts';
import { say } from './language.ts';

/** The name of a row of a table; undefined when there is no such row. */
export type RowName = (table: TableName, id: string) => string | undefined;

/** A value of an input column as it reads on the screen, the rows it names by their own name; empty when nothing is known. */
export function sayValue(column: Column, value: Value | undefined, nameOf: RowName): string {
  if (value === undefined || value === '') return '';
  switch (column.kind) {
    case 'money':
      return formatMoney(value as Cents);
    case 'rate':
      return formatRate(value as Rate);
    case 'count':
      return formatCount(value as number);
    case 'day':
      return formatDay(value as Day);
    case 'flag':
      return value === true ? say(gridTexts).yes : say(gridTexts).no;
    case 'choice':
      return choiceLabel(column.id, value as string);
    case 'structure':
      return nameOf('structures', value as string) ?? say(gridTexts).gone;
    case 'funder':
      return nameOf('funders', value as string) ?? say(gridTexts).gone;
    case 'commune':
      return nameOf('communes', value as string) ?? String(value);
    case 'target':
    case 'post':
      return nameOf('posts', value as string) ?? nameOf('communes', value as string) ?? String(value);
    case 'text':
    case 'year':
      return String(value);
  }
}
