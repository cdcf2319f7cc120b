import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { keptPosts } from '../../../src/domain/funding/kept-posts.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, anEmployer, aPlan, aPost } from '../a-plan.ts';

const asOf = day('2026-11-23');
const plan = aPlan({
  structures: [anEmployer(), anEmployer({ id: 'other', name: 'Autre' })],
  posts: [aPost('p', { state: 'vacant', stateSince: day('2026-07-01') }), aPost('q'), aPost('r', { employer: 'other' })],
  contracts: [aContract('p'), aContract('q'), aContract('r')],
  conventions: [aConvention('p'), aConvention('q')],
  amendments: [{ id: 'm', contract: 'contract-q', from: day('2026-03-01'), fte: percent(80) }],
  extraCosts: [{ id: 'x', post: 'r', rhythm: 'monthly', amount: cents(10_000) }],
});

/** Rows of a table with one of them changed. */
function changed<T extends { readonly id: string }>(rows: readonly T[], id: string, fields: Partial<T>): T[] {
  return rows.map((row) => (row.id === id ? { ...row, ...fields } : row));
}

describe('after a change, of the posts p, q and r', () => {
  test.each<[string, Partial<Plan>, readonly number[]]>([
    ['its name', { name: 'Autre nom' }, [0, 1, 2]],
    ['a pay', { contracts: changed(plan.contracts, 'contract-q', { grossPay: cents(250_000) }) }, [0, -1, 2]],
    ['a convention', { conventions: changed(plan.conventions, 'convention-p', { start: day('2025-02-01') }) }, [-1, 1, 2]],
    ['an employer', { structures: changed(plan.structures, 'cc', { staffBand: 'from50' }) }, [-1, -1, 2]],
    ['an amendment', { amendments: changed(plan.amendments, 'm', { fte: percent(50) }) }, [0, -1, 2]],
    ['a cost beside the pay', { extraCosts: changed(plan.extraCosts, 'x', { amount: cents(20_000) }) }, [0, 1, -1]],
    ['the state of a post', { posts: changed(plan.posts, 'q', { state: 'vacant', stateSince: day('2027-01-01') }) }, [0, -1, 2]],
    ['a post gone', { posts: plan.posts.slice(1) }, [1, 2]],
    ['posts moved', { posts: plan.posts.toReversed() }, [-1, 1, -1]],
    ['what a vacancy does to State money', { settings: { vacancy: 'maintained' } }, [-1, -1, -1]],
    ['the last exercice', { lastYear: 2027 }, [-1, -1, -1]],
    ['the first exercice', { firstYear: 2026 }, [-1, -1, -1]],
  ])('%s keeps those that it leaves as they were', (_, parts, kept) => {
    const after = { ...plan, ...parts };
    expect(Array.from(keptPosts(plan, after))).toEqual(kept);
  });

  test.each<[string, Partial<Plan>]>([
    ['an employer', { structures: changed(plan.structures, 'cc', { managementCentreRate: percent(2) }) }],
    ['what a vacancy does to State money', { settings: { vacancy: 'maintained' } }],
    ['what is supposed', { hypotheses: [{ id: 'h', parameter: 'payRise', year: 2027, value: percent(3) }] }],
    ['the first exercice', { firstYear: 2026 }],
  ])('%s is counted again', (_, parts) => {
    const before = recompute({ plan, asOf });
    const after = recompute({ plan: { ...plan, ...parts }, asOf });
    expect(after).toEqual(recompute({ plan: structuredClone({ ...plan, ...parts }), asOf }));
    expect([after.plan.cost, after.plan.state]).not.toEqual([before.plan.cost, before.plan.state]);
  });
});
