import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Gap, GapCode } from '../../../src/domain/gaps/gap.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, anEmployer, aPost, without } from '../a-plan.ts';

/** The gaps of one kind, as seen on a day, without their sources. */
export function gapsOf(code: GapCode, plan: Plan, asOf = '2026-11-23'): Gap[] {
  return recompute({ plan, asOf: day(asOf) })
    .gaps.filter((gap) => gap.code === code)
    .map((gap) => without(gap, 'source'));
}

/** One held post with a contract and a V2 convention of 2025, and a funder. */
export const base = {
  structures: [anEmployer()],
  posts: [aPost('p')],
  contracts: [aContract('p')],
  conventions: [aConvention('p')],
  funders: [{ id: 'f', name: 'Département' }],
};
/** Own funds that cover every exercice. */
export const full = [2025, 2026, 2027, 2028].map((year) => ({ id: String(year), year, amount: cents(4_000_000) }));
