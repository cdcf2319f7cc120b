import type { Column } from '../../domain/plan/columns.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { Group, Member } from './group.ts';
import { subtotal } from './subtotal.ts';

/** Inputs that add up. A gross pay is that of full time and a cap is a limit: neither does. */
const ADDS_UP = /^(?:communes\.|cofinancings\.amount$|posts\.monthlyCost$)/;

/** What the cells of an input column add up to in a group: undefined when nothing is typed, `mixed` when they do not add up. */
export function inputSum(plan: Plan, column: Column, { members }: Group): number | 'mixed' | undefined {
  if (!ADDS_UP.test(column.id) || (column.kind !== 'money' && column.kind !== 'count')) return undefined;
  const amount = ({ id }: Member): number | undefined => valueOf(plan, column, id);
  if (column.id === 'cofinancings.amount' && basesOf(plan, members, amount).size > 1) return 'mixed';
  return subtotal(members, amount).amount;
}

function valueOf(plan: Plan, column: Column, id: string): number | undefined {
  const row = column.rowOf(plan, id) as Readonly<Record<string, unknown>> | undefined;
  return row?.[column.field] as number | undefined;
}

/** Euros a month, euros a year and euros for a whole period are not the same money; nor are those of two periods. */
function basesOf(plan: Plan, members: readonly Member[], amount: (member: Member) => number | undefined): Set<string> {
  const { cofinancings } = lookup(plan);
  return new Set(
    members.flatMap((member) => {
      const line = amount(member) === undefined ? undefined : cofinancings.get(member.id);
      if (line === undefined) return [];
      return line.basis === 'total' ? 'total' : `${line.basis} ${line.start} ${line.end}`;
    }),
  );
}
