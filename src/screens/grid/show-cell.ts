import type { Cents, Rate } from '../../domain/base/cents.ts';
import type { Day } from '../../domain/base/day.ts';
import type { Value } from '../../domain/plan/change.ts';
import { type Column, readCell } from '../../domain/plan/columns.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { formatCount, formatMoney, formatRate } from '../../texts/amounts.ts';
import { choiceLabel } from '../../texts/choices.ts';
import { formatDay } from '../../texts/days.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';

/** A value of an input column as it reads on the screen; empty when nothing is known. */
export function showCell(plan: Plan, column: Column, value: Value | undefined): string {
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
      return lookup(plan).structures.get(value as string)?.name ?? say(gridTexts).gone;
    case 'funder':
      return lookup(plan).funders.get(value as string)?.name ?? say(gridTexts).gone;
    case 'commune':
      return nameOfCommune(plan, value as string);
    case 'target':
    case 'post':
      return nameOfTarget(plan, value as string);
    case 'text':
    case 'year':
      return String(value);
  }
}

/** What a cell shows before anybody edits it: the text an editor starts from, without the spaces that group digits. */
export function editableText(plan: Plan, column: Column, value: Value | undefined): string {
  const shown = showCell(plan, column, value);
  return column.kind === 'money' || column.kind === 'count' ? shown.replace(/[\s\u00a0\u202f]/g, '') : shown;
}

/** The text of a cell of a sheet row. */
export function textOfCell(plan: Plan, column: Column, sheetRow: string): string {
  return showCell(plan, column, readCell(plan, column, sheetRow));
}

/** The name of a commune of the plan, or its code when the plan has no such row. */
export function nameOfCommune(plan: Plan, code: string): string {
  return lookup(plan).communes.get(code)?.name ?? code;
}

function nameOfTarget(plan: Plan, id: string): string {
  return lookup(plan).posts.get(id)?.label ?? nameOfCommune(plan, id);
}
