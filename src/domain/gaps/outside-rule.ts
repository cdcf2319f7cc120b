import { type Day, firstDayOf, type Month } from '../base/day.ts';
import { MONTH } from '../base/thirtieths.ts';
import type { PricedStretch } from '../cost/priced-contract.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';

/** Dates for which no rule is known: a pay before the first SMIC, a step before the first grid, a convention without a scale. */
export function findOutsideRule({ ledger }: Facts): Gap[] {
  const { span, entries, cost } = ledger;
  const gaps: Gap[] = [];
  for (const [p, { post, contracts, priced, terms }] of entries.entries()) {
    for (const { kind, convention, ...rest } of terms) {
      const missing = kind === 'unknown' && 'missing' in rest ? rest.missing : [];
      const on = convention.signedOn ?? convention.start;
      if (!missing.includes('signedOn') || on === undefined) continue;
      const cell = { table: 'conventions', id: convention.id, field: convention.signedOn === undefined ? 'start' : 'signedOn' } as const;
      gaps.push({ code: 'outsideRule', severity: 'warning', post: post.id, from: on, variant: 'convention', cell });
    }
    if (!isUnknown(cost, p, span.years)) continue;
    priced.forEach(({ course }, k) => {
      const from = course.map((stretch) => firstUnknown(stretch, span.firstMonth)).find((one) => one !== undefined);
      const contract = contracts[k];
      if (from === undefined || contract === undefined) return;
      const cell = { table: 'contracts', id: contract.id, field: 'start' } as const;
      gaps.push({ code: 'outsideRule', severity: 'warning', post: post.id, from, variant: 'contract', cell });
    });
  }
  return gaps;
}

function isUnknown(cost: Float64Array, p: number, years: number): boolean {
  for (let y = 0; y < years; y++) if (Number.isNaN(cost[p * years + y] as number)) return true;
  return false;
}

/** The first day of a stretch that the law says nothing of, although the plan says all that is needed. */
function firstUnknown({ pay, scheme, first, from, to, card }: PricedStretch, firstMonth: number): Day | undefined {
  if (first === undefined) return undefined;
  if (pay.kind === 'unknown') return pay.missing === 'grid' ? first : undefined;
  if (pay.kind === 'typed' || scheme === undefined) return undefined;
  for (const part of card) {
    const start = Math.max(from, (firstMonth + part.from) * MONTH);
    if (start >= Math.min(to, (firstMonth + part.to) * MONTH)) continue;
    const known = part.lines !== undefined && !Number.isNaN(part.smic) && !Number.isNaN(part.pmss);
    if (!known) return firstDayOf(Math.floor(start / MONTH) as Month);
  }
  return undefined;
}
