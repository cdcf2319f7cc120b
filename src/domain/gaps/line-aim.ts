import type { Line } from '../funding/cofinancing-line.ts';
import type { Funder } from '../plan/plan.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';

/** The post or the commune that a cofinancing pays for, for the gaps about it. */
export function aimOf({ row }: Line): Pick<Gap, 'post' | 'commune'> {
  if (row.targetId === undefined || row.target === 'plan') return {};
  return row.target === 'post' ? { post: row.targetId } : { commune: row.targetId };
}

/** The name of the funder of a cofinancing, as the only one of a list. */
export function funderName({ ledger }: Facts, line: Line): string[] {
  return [(ledger.plan.funders[line.funder] as Funder).name];
}
