import { parseDay } from '../../domain/base/day.ts';
import type { Value } from '../../domain/plan/change.ts';
import type { Column } from '../../domain/plan/columns.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { OwnValue } from '../../exchange/clipboard/block.ts';
import type { Entry } from './entry.ts';

/** The value of a cell as it travels to another: with what tells which cells can hold it as it is. */
export function ownValueOf(column: Column, value: Value | undefined): OwnValue | undefined {
  return value === undefined ? undefined : { kind: keyOf(column), value };
}

/**
 * What a travelling value gives a cell: itself when the cell can hold it and it means the same in this plan, else undefined:
 * its text must be read. It may come from another plan, or from anybody: everything is checked.
 */
export function carried(plan: Plan, column: Column, own: OwnValue): Entry | undefined {
  if (own.kind !== keyOf(column)) return undefined;
  const { value } = own;
  switch (column.kind) {
    case 'money':
    case 'rate':
    case 'count':
    case 'year':
      return Number.isSafeInteger(value) ? { kind: 'value', value: value as number } : undefined;
    case 'flag':
      return typeof value === 'boolean' ? { kind: 'value', value } : undefined;
    case 'day':
      return typeof value === 'string' && parseDay(value) !== undefined ? { kind: 'value', value } : undefined;
    case 'choice':
      return column.choices?.includes(value as string) === true ? { kind: 'value', value: value as string } : undefined;
    case 'commune':
      // Its code, not its name: homonyms are told apart, in another plan too.
      return typeof value === 'string' ? { kind: 'text', text: value } : undefined;
    case 'structure':
      return isRowIn(lookup(plan).structures, value) ? { kind: 'value', value: value as string } : undefined;
    case 'post':
      return isRowIn(lookup(plan).posts, value) ? { kind: 'value', value: value as string } : undefined;
    case 'funder':
      return isRowIn(lookup(plan).funders, value) ? { kind: 'value', value: value as string } : undefined;
    default:
      return undefined;
  }
}

/** Choices belong to their column; every other value to all the columns of its kind. */
function keyOf(column: Column): string {
  return column.kind === 'choice' ? column.id : column.kind;
}

function isRowIn(rows: ReadonlyMap<string, unknown>, value: unknown): boolean {
  return typeof value === 'string' && rows.has(value);
}
