import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import { emptyPlan, type Plan, type Post } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { samplePlan } from '../../../src/screens/files/sample.ts';
import { keyFigures, stacksOf, yearToShow, yearWithFigures } from '../../../src/screens/frame/key-figures.ts';
import { wordFigures } from '../../../src/screens/frame/strip-words.ts';

const plan: Plan = samplePlan(() => 'p');
const asOf = day('2026-11-23');
const results = recompute({ plan, asOf });

describe('the key figures of an exercice', () => {
  it('add up: cost = State + cofunders + remainder', () => {
    for (let year = plan.firstYear; year <= plan.lastYear; year++) {
      const figures = keyFigures(results, plan, year);
      expect(figures?.cost).toBe((figures?.state ?? 0) + (figures?.cofunding ?? 0) + (figures?.remainder ?? 0));
    }
  });

  it('count only notified and paid money as secured', () => {
    const counted: Plan = { ...plan, settings: { unsecured: 'counted' } };
    const apart = keyFigures(results, plan, 2027);
    const all = keyFigures(recompute({ plan: counted, asOf }), counted, 2027);
    expect(apart?.secured).toBe(apart?.cofunding);
    expect(all?.cofunding).toBeGreaterThan(all?.secured ?? Number.NaN);
  });

  it('do not exist outside the plan', () => {
    expect(keyFigures(results, plan, plan.lastYear + 1)).toBeUndefined();
  });

  it('are unknown, not zero, when no post has a known cost', () => {
    const bare: Plan = { ...emptyPlan('q', 'Q', 2027, 2027), posts: [{ id: 'a', label: 'CN-01', commune: '43112' } as Post] };
    const withContract: Plan = { ...bare, contracts: [{ id: 'c', post: 'a', start: day('2027-01-01') }] };
    const figures = keyFigures(recompute({ plan: withContract, asOf }), withContract, 2027);
    expect([figures?.unknownPosts, figures?.cost, figures?.shortfall]).toEqual([1, Number.NaN, Number.NaN]);
  });
});

describe('the stack of the exercices', () => {
  it('reaches the cost, own funds and shortfall together carrying the remainder', () => {
    for (const stack of stacksOf(results)) {
      expect(stack.state + stack.cofunding + stack.ownFunds + stack.shortfall).toBe(stack.cost);
      expect(stack.shortfall).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('the exercice shown first', () => {
  it.each([
    ['2026-08-31', 2026],
    ['2026-09-01', 2027],
    ['2020-01-01', 2025],
    ['2031-01-01', 2028],
  ])('on %s is %i', (on, year) => {
    expect(yearToShow(plan, day(on))).toBe(year);
  });
});

describe('the exercice shown when the one of the day holds nothing', () => {
  it.each([
    ['kept when it holds something', 2026, 2026],
    ['the last one before that does', 2030, 2028],
    ['the first one after when none is before', 2020, 2025],
  ])('is %s', (_, wanted, shown) => {
    expect(yearWithFigures(results, wanted)).toBe(shown);
  });
});

describe('the words of the strip', () => {
  it('say what is missing and the change against the year before', () => {
    const now = keyFigures(results, plan, 2027);
    if (now === undefined) throw new Error('no figures');
    const [cost, , , , shortfall] = wordFigures(now, keyFigures(results, plan, 2026));
    expect(cost?.notes).toMatch(/^−\d+,\d\s%\ssur 2026$/);
    expect(shortfall?.alert).toBe(true);
  });

  it('show no shortfall, and the spare own funds, when the budget covers the remainder', () => {
    const now = keyFigures(results, plan, 2026);
    if (now === undefined) throw new Error('no figures');
    const shortfall = wordFigures(now, undefined).at(-1);
    expect([shortfall?.amount, shortfall?.alert]).toEqual([0, false]);
    expect(shortfall?.notes).toContain('non employés');
  });
});
