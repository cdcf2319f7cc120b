import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '../../src/domain/base/cents.ts';
import { type Day, day, firstDayOf, lastDayOf, monthOfDay } from '../../src/domain/base/day.ts';
import type { Cofinancing, Plan, Row } from '../../src/domain/plan/plan.ts';
import { recompute } from '../../src/domain/recompute.ts';
import { anyPlan, YEARS } from './any-plan.ts';

const asOf = day('2026-11-23');

/** What each cofinancing gives each post in each exercice, by their ids. */
function givenBy(plan: Plan): Map<string, number[]> {
  const { shares } = recompute({ plan, asOf });
  const given = new Map<string, number[]>();
  shares.line.forEach((line, k) => {
    const key = `${(plan.cofinancings[line] as Row).id} ${(plan.posts[shares.post[k] as number] as Row).id}`;
    given.set(key, Array.from(shares.amounts.subarray(k * YEARS, (k + 1) * YEARS)));
  });
  return given;
}

/** The cofinancings in another order, those that share what is left keeping theirs. */
function reordered(rows: readonly Cofinancing[], ranks: readonly number[]): Cofinancing[] {
  const mixed = rows.map((row, k) => ({ row, rank: ranks[k] as number })).sort((a, b) => a.rank - b.rank);
  const sharing = rows.filter((row) => row.basis === 'shareAfterState');
  let next = 0;
  return mixed.map(({ row }) => (row.basis === 'shareAfterState' ? (sharing[next++] as Cofinancing) : row));
}

test('the order of cofinancings matters between those that share what is left, and nowhere else', () => {
  fc.assert(
    fc.property(anyPlan, fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }), (plan, ranks) => {
      const other = { ...plan, cofinancings: reordered(plan.cofinancings, ranks) };
      expect(givenBy(other)).toEqual(givenBy(plan));
    }),
    { numRuns: 10_000 },
  );
}, 300_000);

const firstOf = (date: Day): Day => firstDayOf(monthOfDay(date));
const lastOf = (date: Day): Day => lastDayOf(monthOfDay(date));

/** A plan whose every amount was typed, in whole months, times `by`: nothing in it comes from a scale of law. */
function typedPlan(plan: Plan, by: number): Plan {
  const times = (amount: number | undefined): number | undefined => (amount === undefined ? undefined : amount * by);
  const amounts = <T extends object>(row: T, ...fields: (keyof T)[]): T => {
    const kept = fields.filter((field) => row[field] !== undefined);
    return { ...row, ...Object.fromEntries(kept.map((field) => [field, times(row[field] as number)])) };
  };
  return {
    ...plan,
    settings: { ...plan.settings, vacancy: 'suspended' },
    posts: plan.posts.map((post) => ({ ...post, state: 'occupied' as const })),
    amendments: [],
    extraCosts: [],
    payments: [],
    hypotheses: [],
    contracts: plan.contracts.map((contract, k) => ({
      ...contract,
      monthlyCost: cents((123_456 + k * 7_891) * by),
      ...(contract.start && { start: firstOf(contract.start) }),
      ...(contract.end && { end: lastOf(contract.end) }),
    })),
    conventions: plan.conventions.map(({ endsOn: _, ...convention }) => ({
      ...convention,
      envelope: 'custom' as const,
      ...(convention.start && { start: firstOf(convention.start) }),
      periods: (convention.periods ?? []).map((period) => amounts(period, 'amount')),
    })),
    cofinancings: plan.cofinancings.flatMap((row) =>
      row.basis === 'shareOfSmic'
        ? []
        : [{ ...amounts(row, 'amount', 'cap'), ...(row.start && { start: firstOf(row.start) }), ...(row.end && { end: lastOf(row.end) }) }],
    ),
    ownFunds: plan.ownFunds.map((row) => amounts(row, 'amount')),
  };
}

test('doubling every amount doubles every share, to a cent for each cofinancing served before', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const [once, twice] = [typedPlan(plan, 1), typedPlan(plan, 2)];
      const [a, b] = [recompute({ plan: once, asOf }), recompute({ plan: twice, asOf })];
      const far: string[] = [];
      const near = (name: string, x: number, y: number, by: number): void => {
        if (Number.isNaN(x) ? !Number.isNaN(y) : Math.abs(y - 2 * x) > by) far.push(`${name}: ${x} → ${y}`);
      };
      const lines = once.cofinancings.length;
      for (let at = 0; at < a.posts.cost.length; at++) {
        near(`cost ${at}`, a.posts.cost[at] as number, b.posts.cost[at] as number, 0);
        near(`state ${at}`, a.posts.state[at] as number, b.posts.state[at] as number, 1);
        near(`remainder ${at}`, a.posts.remainder[at] as number, b.posts.remainder[at] as number, 2 * lines + 1);
      }
      const [given, doubled] = [givenBy(once), givenBy(twice)];
      for (const key of new Set([...given.keys(), ...doubled.keys()])) {
        for (let y = 0; y < YEARS; y++) near(key, given.get(key)?.[y] ?? 0, doubled.get(key)?.[y] ?? 0, lines + 1);
      }
      expect(far).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
}, 300_000);
