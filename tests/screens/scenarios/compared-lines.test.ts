import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { compare } from '../../../src/domain/scenario/comparison.ts';
import { stopPosts } from '../../../src/domain/scenario/gestures.ts';
import { linesCompared, mostUnknown } from '../../../src/screens/scenarios/compared-lines.ts';
import { formatDifference } from '../../../src/texts/comparison.ts';
import { aContract, anEmployer, aPlan, aPost } from '../../domain/a-plan.ts';

const base = aPlan({
  structures: [anEmployer()],
  posts: [aPost('p'), aPost('q')],
  contracts: [aContract('p'), aContract('q')],
  ownFunds: [{ id: '2027', year: 2027, amount: cents(4_000_000) }],
});
const withScenario = (plan: Plan): Plan => ({
  ...plan,
  scenarios: [{ id: 's', name: 'Un poste', changes: stopPosts(plan, ['q'], day('2027-01-01')) }],
});
const compared = (plan: Plan) => linesCompared(plan, compare(plan, ['s'], day('2026-11-23')));
const line = (plan: Plan, year: number | undefined, name: string) =>
  compared(plan)
    .find((one) => one.year === year)
    ?.lines.find((one) => one.line === name);

describe('scenarios side by side', () => {
  const plan = withScenario(base);

  it('have a line for each figure of each exercice, then all exercices together', () => {
    expect(compared(plan).map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, undefined]);
    expect(compared(plan)[0]?.lines.map((one) => one.line)).toEqual([
      'cost',
      'state',
      'cofunding',
      'remainder',
      'ownFunds',
      'shortfall',
      'posts',
      'fte',
    ]);
  });

  it('tell the difference of each scenario with the plan as it stands', () => {
    expect(line(plan, 2026, 'cost')?.differences).toEqual([0]);
    const [whole = 0, half = 0] = line(plan, 2027, 'cost')?.values ?? [];
    expect(whole).toBe(2 * half);
    expect(line(plan, 2027, 'cost')?.differences).toEqual([-half]);
    expect(line(plan, 2027, 'posts')).toMatchObject({ values: [2, 1], differences: [-1] });
    expect(line(plan, 2027, 'fte')).toMatchObject({ values: [2, 1], differences: [-1] });
  });

  it('never tell a surplus as money to find', () => {
    const [whole = 0, half = 0] = line(plan, 2027, 'remainder')?.values ?? [];
    expect(line(plan, 2027, 'shortfall')?.values).toEqual([whole - 4_000_000, Math.max(0, half - 4_000_000)]);
    expect(line(plan, 2027, 'shortfall')?.values[1]).toBe(0);
  });

  it('leave unknown what no one typed', () => {
    expect(line(plan, 2026, 'ownFunds')).toMatchObject({ values: [Number.NaN, Number.NaN], differences: [Number.NaN] });
    expect(line(plan, undefined, 'ownFunds')?.values).toEqual([Number.NaN, Number.NaN]);
  });

  it('add exercices up to the cent', () => {
    const sum = [2025, 2026, 2027, 2028].reduce((all, year) => all + (line(plan, year, 'cost')?.differences[0] as number), 0);
    expect(line(plan, undefined, 'cost')?.differences).toEqual([sum]);
  });

  it('count incomplete posts apart, and a plan of incomplete posts costs what nobody knows', () => {
    const unpaid = (id: string) => {
      const { grossPay: _, ...rest } = aContract(id);
      return rest;
    };
    const half = withScenario({ ...base, contracts: [aContract('p'), unpaid('q')] });
    expect(line(half, 2026, 'unknown')?.values).toEqual([1, 1]);
    expect(line(half, 2026, 'posts')?.values).toEqual([1, 1]);
    expect(mostUnknown(compare(half, ['s'], day('2026-11-23')))).toBe(1);
    const none = withScenario({ ...base, contracts: [unpaid('p'), unpaid('q')] });
    expect(line(none, 2026, 'cost')?.values).toEqual([Number.NaN, Number.NaN]);
    expect(mostUnknown(compare(plan, ['s'], day('2026-11-23')))).toBe(0);
  });
});

describe('a difference reads with its sign', () => {
  it.each([
    ['cost', 123_456, '+1\u202f234,56'],
    ['cost', -100, '\u22121,00'],
    ['posts', 2, '+2'],
    ['fte', 0.5, '+0,5'],
    ['fte', 1e-9, '0'],
    ['remainder', Number.NaN, '—'],
  ] as const)('%s %d', (name, value, text) => {
    expect(formatDifference(name, value)).toBe(text);
  });
});
